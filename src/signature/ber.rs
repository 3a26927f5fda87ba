//! Turns BER into DER: definite lengths, and OCTET STRINGs in one piece. NSS writes PKCS#12 in
//! BER, and so do signers that do not know how long their signature will be.

use zeroize::Zeroizing;

use super::asn1::{Header, Malformed, OCTET_STRING, join_fragments, push_length};

/// How deep elements may nest; real CMS and PKCS#12 stay below 20.
const MAX_DEPTH: usize = 40;

/// Rewrites the first element of `bytes` with definite lengths and unfragmented OCTET STRINGs.
/// Returns it with the count of bytes it took; what is DER already comes back unchanged. The
/// bytes may hold a private key, so every copy of them is wiped.
pub(super) fn to_der(bytes: &[u8]) -> Result<(Zeroizing<Vec<u8>>, usize), Malformed> {
    let mut out = Zeroizing::new(Vec::with_capacity(bytes.len()));
    let used = transcode(bytes, &mut out, 0)?;
    Ok((out, used))
}

fn transcode(bytes: &[u8], out: &mut Vec<u8>, depth: usize) -> Result<usize, Malformed> {
    if depth > MAX_DEPTH {
        return Err(Malformed);
    }
    let header = Header::read(bytes)?;
    let constructed = header.tag & 0x20 != 0;
    let (content, end) = match header.definite_end() {
        Some(end) if !constructed => {
            let content = bytes.get(header.size..end).ok_or(Malformed)?;
            (Zeroizing::new(content.to_vec()), end)
        }
        None if !constructed => return Err(Malformed),
        end => transcode_children(bytes, header.size, end, depth)?,
    };
    let fragmented = header.tag == OCTET_STRING | 0x20;
    let tag = if fragmented { OCTET_STRING } else { header.tag };
    let content = if fragmented {
        Zeroizing::new(join_fragments(&content)?)
    } else {
        content
    };
    out.push(tag);
    push_length(out, content.len());
    out.extend_from_slice(&content);
    Ok(end)
}

/// The children from `start` up to `end`, or up to the end-of-contents marker if `end` is open.
fn transcode_children(
    bytes: &[u8],
    start: usize,
    end: Option<usize>,
    depth: usize,
) -> Result<(Zeroizing<Vec<u8>>, usize), Malformed> {
    let mut at = start;
    let limit = end.unwrap_or(bytes.len());
    let mut content = Zeroizing::new(Vec::new());
    loop {
        let rest = bytes.get(at..limit).ok_or(Malformed)?;
        match end {
            Some(end) if rest.is_empty() => return Ok((content, end)),
            None if rest.starts_with(&[0, 0]) => return Ok((content, at + 2)),
            _ => at += transcode(rest, &mut content, depth + 1)?,
        }
    }
}
