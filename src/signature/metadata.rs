//! The XMP packet of a document, as far as a comparison needs it: is it one, and what title does
//! it give the document?

use lopdf_foreign::Object;

use super::document::State;

/// Larger packets are not read.
const MAX_SIZE: usize = 1024 * 1024;

/// The XMP packet that a reference leads to.
pub(super) fn read(state: &State<'_>, reference: &Object) -> Option<String> {
    let stream = state
        .document
        .dereference(reference)
        .ok()?
        .1
        .as_stream()
        .ok()?;
    let subtype = stream.dict.get(b"Subtype").and_then(Object::as_name).ok()?;
    if !stream.dict.has_type(b"Metadata") || subtype != b"XML" {
        return None;
    }
    let packet = String::from_utf8(stream.get_plain_content_with_limit(MAX_SIZE).ok()?).ok()?;
    is_plain(&packet).then_some(packet)
}

/// True when `dc:title` means the title and nothing else does: no comments or unparsed text, no
/// second name for the vocabulary of Dublin Core, no title that is an attribute.
fn is_plain(packet: &str) -> bool {
    const SPACE: &str = "http://purl.org/dc/elements/1.1/";
    const NAMED: &str = "xmlns:dc=";
    let instructions = packet.split("<?").skip(1);
    let mut instructions = instructions.map(|rest| rest.split("?>").next().unwrap_or_default());
    let count = |text: &str| packet.matches(text).count();
    let escaped = |rest: &str| {
        rest.split(['"', '\''])
            .nth(1)
            .is_none_or(|value| value.contains('&'))
    };
    !packet.contains("<!")
        && !instructions.any(|text| text.contains('<'))
        && !packet.split("xmlns").skip(1).any(escaped)
        && count(SPACE) == count(NAMED)
        && count(NAMED)
            == count(&format!("{NAMED}\"{SPACE}\"")) + count(&format!("{NAMED}'{SPACE}'"))
        && count("dc:title") == count("<dc:title") + count("</dc:title")
}

/// The text of `dc:title`, whatever the markup and spacing around it; a packet that gives several
/// titles gives all of them.
pub(super) fn title(packet: &str) -> Option<String> {
    let mut texts = packet.split("<dc:title").skip(1).map(|rest| {
        let element = rest.split("</dc:title").next().unwrap_or_default();
        let pieces = element.split('<').filter_map(|piece| piece.split_once('>'));
        pieces
            .map(|piece| piece.1.trim())
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
    });
    let first = texts.next()?;
    Some(
        texts
            .fold(first, |all, more| [all, vec!["\n"], more].concat())
            .join("\n"),
    )
}
