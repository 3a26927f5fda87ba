//! A message to send a document with: a draft that a mail program opens, to be read, changed and sent
//! by the person (RFC 5322, RFC 2045 to 2047, RFC 2231). Nothing is sent from here.

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

/// A line of Base64 has at most 76 characters (RFC 2045, 6.8).
const LINE: usize = 76;

/// So many octets go into an encoded word, which has at most 75 characters (RFC 2047, 2).
const WORD: usize = 42;

/// What a draft says.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// To whom, if an address is known.
    pub to: Option<&'a str>,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
    /// The name of the document.
    pub name: &'a str,
    /// The document, a PDF.
    pub document: &'a [u8],
}

/// The draft as the text of an `.eml` file.
pub fn mail_draft(draft: &Draft<'_>) -> String {
    let hash = Sha256::digest(draft.document);
    let digits: String = hash
        .iter()
        .take(12)
        .map(|octet| format!("{octet:02x}"))
        .collect();
    // No line of Base64 holds a hyphen, so that none can be taken for the boundary.
    let boundary = format!("repurpose-{digits}");
    let mut lines = Vec::new();
    lines.extend(draft.to.map(|to| format!("To: {to}")));
    lines.push(format!("Subject: {}", encoded(draft.subject)));
    // By this, mail programs open it to be written on.
    lines.push("X-Unsent: 1".to_owned());
    lines.push("MIME-Version: 1.0".to_owned());
    lines.push(format!(
        "Content-Type: multipart/mixed; boundary=\"{boundary}\""
    ));
    lines.push(String::new());
    lines.push(format!("--{boundary}"));
    lines.push("Content-Type: text/plain; charset=utf-8".to_owned());
    lines.push("Content-Transfer-Encoding: base64".to_owned());
    lines.push(String::new());
    lines.extend(base64(draft.body.replace('\n', "\r\n").as_bytes()));
    lines.push(format!("--{boundary}"));
    lines.push("Content-Type: application/pdf".to_owned());
    lines.push("Content-Transfer-Encoding: base64".to_owned());
    let name = percent(draft.name);
    lines.push(format!(
        "Content-Disposition: attachment; filename*=utf-8''{name}"
    ));
    lines.push(String::new());
    lines.extend(base64(draft.document));
    lines.push(format!("--{boundary}--"));
    lines.iter().map(|line| format!("{line}\r\n")).collect()
}

/// The first e-mail address in a text, such as a party's contact: of plain characters alone, so that
/// it can't bring a line of its own into a message.
pub fn address_in(text: &str) -> Option<&str> {
    let apart = |c: char| c.is_whitespace() || "<>()[],;:\"".contains(c);
    let mut words = text.split(apart).map(|word| word.trim_end_matches('.'));
    words.find(|word| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
        word.split_once('@').is_some_and(|(who, host)| {
            let host_is_plain = host
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
            !who.is_empty() && who.chars().all(plain) && host_is_plain && host.contains('.')
        })
    })
}

/// A text as encoded words, as many as it takes.
fn encoded(text: &str) -> String {
    let mut words = Vec::new();
    let mut word = String::new();
    for character in text.chars().filter(|c| !c.is_control()) {
        if word.len() + character.len_utf8() > WORD {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
    }
    words.push(word);
    let words = words
        .iter()
        .map(|word| Base64::encode_string(word.as_bytes()));
    let words = words.map(|word| format!("=?utf-8?B?{word}?="));
    words.collect::<Vec<_>>().join("\r\n ")
}

fn base64(bytes: &[u8]) -> Vec<String> {
    let per_line = LINE / 4 * 3;
    bytes.chunks(per_line).map(Base64::encode_string).collect()
}

/// A name as RFC 2231 and RFC 5987 write it.
fn percent(name: &str) -> String {
    let plain = |octet: &u8| octet.is_ascii_alphanumeric() || b"-._".contains(octet);
    let written = |octet: u8| match plain(&octet) {
        true => char::from(octet).to_string(),
        false => format!("%{octet:02X}"),
    };
    name.bytes().map(written).collect()
}
