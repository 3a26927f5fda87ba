//! The signature dictionary (ISO 32000-1, 12.8.1). It is written by hand, because the places of
//! byte range and contents must be known to the byte, and filled in when the file around it stands.

use lopdf_foreign::ObjectId;

use super::cms;
use super::error::Error;
use super::identity::Identity;
use super::increment::Extended;
use super::sign::SignRequest;

/// Room for three offsets of ten digits.
const BYTE_RANGE_SLOT: usize = 40;

/// A signature dictionary whose byte range and contents are still blank.
pub(super) struct Draft {
    /// The dictionary as it stands in its object.
    pub body: Vec<u8>,
    byte_range: usize,
    contents: usize,
    capacity: usize,
}

impl Draft {
    pub fn new(
        identity: &Identity,
        request: &SignRequest<'_>,
        references: &[Vec<u8>],
    ) -> Result<Self, Error> {
        let capacity = cms::size(identity, request.timestamp.is_some())?;
        let head = b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n";
        let mut draft = Self::begin(head, capacity);
        let body = &mut draft.body;
        let common_name = identity.certificate().common_name();
        let date = request.time.strftime("D:%Y%m%d%H%M%SZ").to_string();
        for (key, text) in [
            ("M", Some(date.as_str())),
            ("Name", Some(request.name.unwrap_or(&common_name))),
            ("Reason", request.reason),
            ("ContactInfo", request.contact),
        ] {
            if let Some(text) = text {
                body.extend_from_slice(format!("/{key} {}\n", text_string(text)).as_bytes());
            }
        }
        if !references.is_empty() {
            let references = references.join(&b"\n"[..]);
            body.extend_from_slice(&[b"/Reference [", &references[..], b"]\n"].concat());
        }
        body.extend_from_slice(b">>");
        Ok(draft)
    }

    /// The dictionary of a document timestamp (ISO 32000-2, 12.8.5), with room for its token.
    pub fn timestamp() -> Self {
        let head = b"<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161\n";
        let mut draft = Self::begin(head, cms::TOKEN_ROOM);
        draft.body.extend_from_slice(b">>");
        draft
    }

    fn begin(head: &[u8], capacity: usize) -> Self {
        let mut body = [head, b"/ByteRange "].concat();
        let byte_range = body.len();
        body.resize(byte_range + BYTE_RANGE_SLOT, b' ');
        body.extend_from_slice(b"\n/Contents ");
        let contents = body.len();
        body.push(b'<');
        body.resize(body.len() + 2 * capacity, b'0');
        body.extend_from_slice(b">\n");
        Self {
            body,
            byte_range,
            contents,
            capacity,
        }
    }

    /// Fills in the byte range, then what `sign` makes of everything but its own place.
    pub fn complete(
        &self,
        extended: Extended,
        id: ObjectId,
        sign: impl FnOnce(&[&[u8]]) -> Result<Vec<u8>, Error>,
    ) -> Result<Vec<u8>, Error> {
        let Extended { mut bytes, bodies } = extended;
        let start = *bodies.get(&id).ok_or(Error::UnreadablePdf)?;
        let before = start + self.contents;
        let after = before + 2 * self.capacity + 2;
        let range = format!("[0 {before} {after} {}]", bytes.len() - after);
        overwrite(&mut bytes, start + self.byte_range, range.as_bytes());

        let (head, tail) = (bytes.get(..before), bytes.get(after..));
        let parts = [head.unwrap_or_default(), tail.unwrap_or_default()];
        let signature = sign(&parts)?;
        if signature.len() > self.capacity {
            return Err(Error::KeyFailed);
        }
        overwrite(&mut bytes, before + 1, hex(&signature).as_bytes());
        Ok(bytes)
    }
}

/// Overwrites what was reserved before.
fn overwrite(bytes: &mut [u8], at: usize, new: &[u8]) {
    for (old, new) in bytes.iter_mut().skip(at).zip(new) {
        *old = *new;
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A text string (ISO 32000-1, 7.9.2.2): plain letters as they are, all else as UTF-16.
pub(super) fn text_string(text: &str) -> String {
    let plain = |byte: u8| byte == b' ' || (byte.is_ascii_graphic() && !b"()\\".contains(&byte));
    if text.bytes().all(plain) {
        return format!("({text})");
    }
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    format!("<feff{}>", hex(&utf16))
}
