//! Whether a certificate is called as the authorities above it allow (RFC 5280, 4.2.1.10).

use der::Encode;
use x509_cert::ext::pkix::NameConstraints;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::name::Name;

use super::certificate::Certificate;

/// True when every name of the certificate lies within what is permitted and outside what is
/// excluded. A name of a kind that is constrained and not understood here is not allowed.
pub(super) fn allow(constraints: &NameConstraints, certificate: &Certificate) -> bool {
    let Ok(names) = certificate.names() else {
        return false;
    };
    names.iter().all(|name| allows(constraints, name))
}

fn allows(constraints: &NameConstraints, name: &GeneralName) -> bool {
    let of_kind = |bases: &Option<Vec<x509_cert::ext::pkix::constraints::name::GeneralSubtree>>| {
        let bases = bases.iter().flatten().map(|subtree| subtree.base.clone());
        bases
            .filter(|base| same_kind(base, name))
            .collect::<Vec<_>>()
    };
    let permitted = of_kind(&constraints.permitted_subtrees);
    let excluded = of_kind(&constraints.excluded_subtrees);
    let unconstrained = permitted.is_empty() && excluded.is_empty();
    if unconstrained || !is_understood(name) {
        return unconstrained;
    }
    let within = |bases: &[GeneralName]| bases.iter().any(|base| is_within(name, base));
    (permitted.is_empty() || within(&permitted)) && !within(&excluded)
}

fn same_kind(a: &GeneralName, b: &GeneralName) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}

fn is_understood(name: &GeneralName) -> bool {
    matches!(
        name,
        GeneralName::DirectoryName(_) | GeneralName::Rfc822Name(_) | GeneralName::DnsName(_)
    )
}

fn is_within(name: &GeneralName, base: &GeneralName) -> bool {
    match (name, base) {
        (GeneralName::DirectoryName(name), GeneralName::DirectoryName(base)) => starts(name, base),
        (GeneralName::Rfc822Name(name), GeneralName::Rfc822Name(base)) => {
            is_mailbox_within(name.as_str(), base.as_str())
        }
        (GeneralName::DnsName(name), GeneralName::DnsName(base)) => {
            is_host_within(name.as_str(), base.as_str())
        }
        _ => false,
    }
}

/// The name begins with every part of the base.
fn starts(name: &Name, base: &Name) -> bool {
    let parts = |name: &Name| -> Option<Vec<Vec<u8>>> {
        name.iter_rdn().map(|part| part.to_der().ok()).collect()
    };
    match (parts(name), parts(base)) {
        (Some(name), Some(base)) => name.starts_with(&base),
        _ => false,
    }
}

/// A base is a mailbox, a host, or (with a leading dot) every host below a domain.
fn is_mailbox_within(name: &str, base: &str) -> bool {
    let Some((local, host)) = name.rsplit_once('@') else {
        return false;
    };
    match base.rsplit_once('@') {
        Some((wanted, at)) => local == wanted && host.eq_ignore_ascii_case(at),
        None => match base.strip_prefix('.') {
            Some(domain) => is_host_within(host, domain) && !host.eq_ignore_ascii_case(domain),
            None => host.eq_ignore_ascii_case(base),
        },
    }
}

/// The host is the base, or adds labels on its left.
fn is_host_within(host: &str, base: &str) -> bool {
    let (host, base) = (host.to_ascii_lowercase(), base.to_ascii_lowercase());
    let base = base.strip_prefix('.').unwrap_or(&base);
    base.is_empty() || host == base || host.ends_with(&format!(".{base}"))
}
