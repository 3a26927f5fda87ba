//! The path from a certificate to one that the user trusts (RFC 5280, 6.1, without policies:
//! certificates that demand them are refused).

use jiff::Timestamp;

use super::certificate::Certificate;
use super::name_constraints;
use super::reason::Reason;

/// The longest path from a certificate to an anchor.
const MAX_DEPTH: usize = 8;

/// The most signatures that one search may check.
const MAX_CHECKS: usize = 200;

/// Finds the path from `leaf` over `others` to one of `anchors`, as of a time: the leaf first, the
/// anchor last, or the leaf alone if it is an anchor itself.
///
/// When every path breaks a rule, the reason is the rule that the first one breaks.
pub(super) fn find(
    leaf: &Certificate,
    others: &[Certificate],
    anchors: &[Certificate],
    at: Timestamp,
) -> Result<Vec<Certificate>, Reason> {
    if anchors.contains(leaf) {
        return Ok(vec![leaf.clone()]);
    }
    let mut search = Search {
        others,
        anchors,
        at,
        checks: 0,
        found: None,
        refused: None,
    };
    search.extend(&mut vec![leaf]);
    let refused = search.refused.unwrap_or(Reason::CertificateUntrusted);
    search.found.ok_or(refused)
}

struct Search<'a> {
    others: &'a [Certificate],
    anchors: &'a [Certificate],
    at: Timestamp,
    checks: usize,
    found: Option<Vec<Certificate>>,
    refused: Option<Reason>,
}

impl<'a> Search<'a> {
    /// Tries every issuer of the last certificate until a whole path keeps all rules.
    fn extend(&mut self, path: &mut Vec<&'a Certificate>) {
        let Some(last) = path.last().copied() else {
            return;
        };
        let (anchors, others) = (self.anchors, self.others);
        for anchor in anchors {
            if self.issued(anchor, last) {
                path.push(anchor);
                self.judge(path);
                path.pop();
            }
        }
        if path.len() > MAX_DEPTH {
            return;
        }
        for issuer in others {
            if self.found.is_some() {
                return;
            }
            if !path.contains(&issuer) && self.issued(issuer, last) {
                path.push(issuer);
                self.extend(path);
                path.pop();
            }
        }
    }

    fn judge(&mut self, path: &[&'a Certificate]) {
        match rules(path, self.at) {
            Ok(()) if self.found.is_none() => {
                self.found = Some(path.iter().map(|one| (*one).clone()).collect());
            }
            Ok(()) => {}
            Err(reason) => {
                self.refused.get_or_insert(reason);
            }
        }
    }

    fn issued(&mut self, issuer: &Certificate, certificate: &Certificate) -> bool {
        if self.checks >= MAX_CHECKS || issuer == certificate || !certificate.names_issuer(issuer) {
            return false;
        }
        self.checks += 1;
        if let Some(identifier) = certificate.weak_algorithm() {
            self.refused
                .get_or_insert(Reason::PathAlgorithmWeak { identifier });
        }
        certificate.is_issued_by(issuer)
    }
}

/// What every certificate above the first must be and allow. Of the anchor, which the user trusts
/// as it is, neither validity nor unknown demands are asked.
fn rules(path: &[&Certificate], at: Timestamp) -> Result<(), Reason> {
    let anchor = path.len().saturating_sub(1);
    for (place, issuer) in path.iter().enumerate().skip(1) {
        let name = issuer.common_name();
        if place < anchor && !issuer.is_valid_at(at) {
            return Err(Reason::IssuerOutOfValidity { name });
        }
        let demands = place < anchor && issuer.has_unknown_critical_extension();
        if !issuer.may_issue(place - 1) || demands {
            return Err(Reason::IssuerNotAllowed { name });
        }
        let Ok(constraints) = issuer.name_constraints() else {
            return Err(Reason::IssuerNotAllowed { name });
        };
        let below = path.iter().take(place);
        let allowed = constraints.is_none_or(|found| {
            below
                .into_iter()
                .all(|one| name_constraints::allow(&found, one))
        });
        if !allowed {
            return Err(Reason::NameNotAllowed { issuer: name });
        }
    }
    Ok(())
}
