//! Tag, length, value: reading and writing DER.
//!
//! CMS and PKCS#12 are written here by hand rather than with `cms` and a PKCS#12 crate: in the
//! newest generation of the RustCrypto crates (`x509-cert 0.3`, `rsa 0.10`, `p256 0.14`) those
//! two only exist as release candidates that exclude each other, while the last stable
//! generation would pin us to `rsa 0.9`. What we need of both formats is small, real files are
//! often BER with indefinite lengths, and signed attributes must be hashed exactly as found;
//! all three are easier on plain elements. Certificates, names and extensions stay with `x509-cert`.
//!
//! This file does not know what any element means.

pub(super) const BOOLEAN: u8 = 0x01;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const NULL: u8 = 0x05;
pub(super) const OID: u8 = 0x06;
pub(super) const UTF8_STRING: u8 = 0x0c;
pub(super) const IA5_STRING: u8 = 0x16;
pub(super) const ENUMERATED: u8 = 0x0a;
pub(super) const UTC_TIME: u8 = 0x17;
pub(super) const GENERALIZED_TIME: u8 = 0x18;
pub(super) const BMP_STRING: u8 = 0x1e;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;

/// The tag of a constructed context-specific element, `[n]`.
pub(super) const fn context(n: u8) -> u8 {
    0xa0 | n
}

/// The bytes are not the elements that were expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

impl From<der::Error> for Malformed {
    fn from(_: der::Error) -> Self {
        Malformed
    }
}

/// One element, borrowed from its surroundings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'a> {
    pub tag: u8,
    pub content: &'a [u8],
    /// Tag, length and content together.
    pub whole: &'a [u8],
}

impl<'a> Element<'a> {
    /// The elements inside this one.
    pub fn children(&self) -> Elements<'a> {
        Elements(self.content)
    }

    /// The content as an object identifier.
    pub fn oid(&self) -> Result<der::asn1::ObjectIdentifier, Malformed> {
        if self.tag != OID {
            return Err(Malformed);
        }
        der::asn1::ObjectIdentifier::from_bytes(self.content).map_err(|_| Malformed)
    }

    /// The content as a small non-negative integer.
    pub fn small_integer(&self) -> Result<u32, Malformed> {
        let significant = match self.content {
            _ if self.tag != INTEGER => return Err(Malformed),
            [] => return Err(Malformed),
            [0, rest @ ..] => rest,
            [first, ..] if *first >= 0x80 => return Err(Malformed),
            all => all,
        };
        if significant.len() > 4 {
            return Err(Malformed);
        }
        Ok(significant
            .iter()
            .fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    }

    /// The content as a GeneralizedTime in UTC, with or without fractions of a second (X.690, 11.7).
    pub fn generalized_time(&self) -> Result<jiff::Timestamp, Malformed> {
        let text = std::str::from_utf8(self.content).map_err(|_| Malformed)?;
        let (seconds, fraction) = text
            .strip_suffix('Z')
            .and_then(|text| text.split_at_checked(14))
            .ok_or(Malformed)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fraction_digits = fraction.strip_prefix('.').unwrap_or("0");
        let sound = digits(seconds)
            && !fraction_digits.is_empty()
            && fraction_digits.len() <= 9
            && digits(fraction_digits)
            && (fraction.is_empty() || fraction.starts_with('.'));
        if self.tag != GENERALIZED_TIME || !sound {
            return Err(Malformed);
        }
        let (date, time) = seconds.split_at(8);
        format!("{date}T{time}{fraction}Z")
            .parse()
            .map_err(|_| Malformed)
    }
}

/// A cursor over consecutive elements.
#[derive(Debug, Clone, Copy)]
pub(super) struct Elements<'a>(pub &'a [u8]);

impl<'a> Elements<'a> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next element, whatever it is.
    pub fn pull(&mut self) -> Result<Element<'a>, Malformed> {
        let header = Header::read(self.0)?;
        let end = header.definite_end().ok_or(Malformed)?;
        let whole = self.0.get(..end).ok_or(Malformed)?;
        let content = whole.get(header.size..).ok_or(Malformed)?;
        self.0 = self.0.get(end..).unwrap_or_default();
        Ok(Element {
            tag: header.tag,
            content,
            whole,
        })
    }

    /// The next element, which must carry this tag.
    pub fn expect(&mut self, tag: u8) -> Result<Element<'a>, Malformed> {
        let element = self.pull()?;
        if element.tag == tag {
            Ok(element)
        } else {
            Err(Malformed)
        }
    }

    /// The next element if it carries this tag.
    pub fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>, Malformed> {
        if self.0.first() == Some(&tag) {
            self.pull().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Nothing may be left over.
    pub fn finish(&self) -> Result<(), Malformed> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(Malformed)
        }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Result<Element<'a>, Malformed>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_empty() {
            return None;
        }
        let item = self.pull();
        if item.is_err() {
            self.0 = &[];
        }
        Some(item)
    }
}

/// The single element that `bytes` must be.
pub(super) fn only(bytes: &[u8], tag: u8) -> Result<Element<'_>, Malformed> {
    let mut elements = Elements(bytes);
    let element = elements.expect(tag)?;
    elements.finish()?;
    Ok(element)
}

/// Whether one of them is critical, for structures of which no extension is understood here. DER knows
/// one true, but what another encoding means to be true must not pass as false.
pub(super) fn has_critical(extensions: Element<'_>) -> Result<bool, Malformed> {
    for extension in extensions.children() {
        let mut fields = extension?.children();
        fields.pull()?;
        if fields
            .optional(BOOLEAN)?
            .is_some_and(|flag| flag.content != [0])
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Writes one element around the concatenation of `parts`.
pub(super) fn element<P: AsRef<[u8]>>(tag: u8, parts: &[P]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.as_ref().len()).sum();
    let mut out = vec![tag];
    push_length(&mut out, length);
    for part in parts {
        out.extend_from_slice(part.as_ref());
    }
    out
}

pub(super) fn sequence<P: AsRef<[u8]>>(parts: &[P]) -> Vec<u8> {
    element(SEQUENCE, parts)
}

/// A SET OF in DER: the parts sorted by their encoding.
pub(super) fn set_of(mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    element(SET, &parts)
}

pub(super) fn octet_string(content: &[u8]) -> Vec<u8> {
    element(OCTET_STRING, &[content])
}

pub(super) fn oid(id: der::asn1::ObjectIdentifier) -> Vec<u8> {
    element(OID, &[id.as_bytes()])
}

/// An INTEGER that is not negative.
pub(super) fn integer(value: u32) -> Vec<u8> {
    let bytes = value.to_be_bytes();
    let skip = bytes.iter().take(3).take_while(|byte| **byte == 0).count();
    let significant = bytes.get(skip..).unwrap_or_default();
    let sign: &[u8] = if significant.first().is_some_and(|byte| *byte >= 0x80) {
        &[0]
    } else {
        &[]
    };
    element(INTEGER, &[sign, significant])
}

/// An INTEGER that is not negative, from its octets without superfluous zeros.
pub(super) fn unsigned(octets: &[u8]) -> Vec<u8> {
    let high = octets.first().is_some_and(|octet| *octet >= 0x80);
    let sign: &[u8] = if high { &[0] } else { &[] };
    element(INTEGER, &[sign, octets])
}

/// `SEQUENCE { OID, NULL }` or `SEQUENCE { OID }`.
pub(super) fn algorithm(id: der::asn1::ObjectIdentifier, with_null: bool) -> Vec<u8> {
    let null: &[u8] = if with_null { &[NULL, 0] } else { &[] };
    sequence(&[oid(id), null.to_vec()])
}

/// The contents of consecutive OCTET STRINGs, joined.
pub(super) fn join_fragments(content: &[u8]) -> Result<Vec<u8>, Malformed> {
    let mut joined = Vec::with_capacity(content.len());
    for fragment in Elements(content) {
        let fragment = fragment?;
        if fragment.tag != OCTET_STRING {
            return Err(Malformed);
        }
        joined.extend_from_slice(fragment.content);
    }
    Ok(joined)
}

/// Tag and length of an element.
pub(super) struct Header {
    pub tag: u8,
    /// Bytes of tag and length together.
    pub size: usize,
    /// None when the length is indefinite.
    length: Option<usize>,
}

impl Header {
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let (&tag, rest) = bytes.split_first().ok_or(Malformed)?;
        let (&first, rest) = rest.split_first().ok_or(Malformed)?;
        if tag & 0x1f == 0x1f {
            return Err(Malformed);
        }
        let octets = usize::from(first & 0x7f);
        let length = match first {
            0x80 => None,
            short if short < 0x80 => {
                return Ok(Self {
                    tag,
                    size: 2,
                    length: Some(octets),
                });
            }
            _ if octets > 4 => return Err(Malformed),
            _ => {
                let digits = rest.get(..octets).ok_or(Malformed)?;
                Some(
                    digits
                        .iter()
                        .fold(0usize, |sum, byte| sum << 8 | usize::from(*byte)),
                )
            }
        };
        Ok(Self {
            tag,
            size: 2 + octets,
            length,
        })
    }

    /// Where the element ends, unless its length is indefinite.
    pub fn definite_end(&self) -> Option<usize> {
        self.size.checked_add(self.length?)
    }
}

/// Appends the shortest form of a length.
pub(super) fn push_length(out: &mut Vec<u8>, length: usize) {
    if length < 0x80 {
        out.push(length as u8);
        return;
    }
    let bytes = length.to_be_bytes();
    let skip = bytes.iter().take_while(|byte| **byte == 0).count();
    out.push(0x80 | (bytes.len() - skip) as u8);
    out.extend(bytes.iter().skip(skip));
}
