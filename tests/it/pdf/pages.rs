//! Reads the lines off a page, independently of the code that wrote them: codes to text by the
//! fonts' ToUnicode maps, places by the text matrix and the fonts' widths.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Some text on one baseline.
#[derive(Debug, Default)]
pub struct Line {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
}

/// The text of each page, soft hyphens taken out.
pub fn texts(document: &Document) -> Vec<String> {
    let text = |page| {
        lines(document, page)
            .into_iter()
            .map(|line| line.text + "\n")
            .collect()
    };
    let pages = document.page_iter().map(text);
    pages
        .map(|page: String| page.replace("\u{ad}\n", "").replace('\u{ad}', ""))
        .collect()
}

/// The lines of a page as they are drawn.
pub fn lines(document: &Document, page: ObjectId) -> Vec<Line> {
    let fonts = document.get_page_fonts(page).unwrap();
    let widths: BTreeMap<_, _> = fonts
        .iter()
        .map(|(name, font)| (name.clone(), widths(document, font)))
        .collect();
    let texts: BTreeMap<_, _> = fonts
        .iter()
        .map(|(name, font)| (name.clone(), code_texts(document, font)))
        .collect();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let (mut font, mut size, mut origin) = (Vec::new(), 0.0, (0.0, 0.0));
    let mut lines = Vec::new();
    for operation in content.operations {
        let number = |at: usize| operation.operands[at].as_float().unwrap();
        match operation.operator.as_str() {
            "Tf" => {
                font = operation.operands[0].as_name().unwrap().to_vec();
                size = number(1);
            }
            "BT" => origin = (0.0, 0.0),
            "Td" => origin = (origin.0 + number(0), origin.1 + number(1)),
            "Tm" => origin = (number(4), number(5)),
            "Tj" | "TJ" => {
                let shown = &operation.operands[0];
                let single = [shown.clone()];
                let code_width = code_width(fonts[&font]);
                let mut line = Line {
                    left: origin.0,
                    right: origin.0,
                    baseline: origin.1,
                    ..Line::default()
                };
                for item in shown.as_array().map_or(&single[..], Vec::as_slice) {
                    if let Ok(codes) = item.as_str() {
                        for code in codes.chunks(code_width) {
                            let code = number_of(code);
                            line.text += &texts[&font][&code];
                            line.right += widths[&font][&code] * size / 1000.0;
                        }
                    } else {
                        line.right -= item.as_float().unwrap() * size / 1000.0;
                    }
                }
                lines.push(line);
            }
            _ => {}
        }
    }
    lines
}

/// The text of a font's codes, by its ToUnicode map.
fn code_texts(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let map = document
        .dereference(font.get(b"ToUnicode").unwrap())
        .unwrap()
        .1;
    let map = map.as_stream().unwrap().get_plain_content().unwrap();
    let map = String::from_utf8(map).unwrap();
    let mut texts = BTreeMap::new();
    for line in map.lines() {
        let words: Vec<Vec<u8>> = line.split(' ').filter_map(hexadecimal).collect();
        match words.as_slice() {
            [code, text] => {
                texts.insert(number_of(code), utf16(text, 0));
            }
            [first, last, text] => {
                let first = number_of(first);
                for code in first..=number_of(last) {
                    texts.insert(code, utf16(text, code - first));
                }
            }
            _ => {}
        }
        // The range of possible codes looks like a code with its text.
        if line == "endcodespacerange" {
            texts.clear();
        }
    }
    texts
}

/// The bytes of a word such as `<00E4>`.
fn hexadecimal(word: &str) -> Option<Vec<u8>> {
    let digits = word.strip_prefix('<')?.strip_suffix('>')?;
    let pairs = digits.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

fn number_of(bytes: &[u8]) -> u16 {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | u16::from(*byte))
}

/// A text whose last unit is raised by so much.
fn utf16(bytes: &[u8], by: u16) -> String {
    let mut units: Vec<u16> = bytes.chunks(2).map(number_of).collect();
    *units.last_mut().unwrap() += by;
    String::from_utf16(&units).unwrap()
}

/// How many bytes a code of a font takes: two under the predefined map.
fn code_width(font: &Dictionary) -> usize {
    let predefined = font.get(b"Encoding").unwrap().as_name().is_ok();
    if predefined { 2 } else { 1 }
}

/// The widths of a font's codes.
fn widths(document: &Document, font: &Dictionary) -> BTreeMap<u16, f32> {
    let descendants = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
    let descendant = document
        .dereference(&descendants[0])
        .unwrap()
        .1
        .as_dict()
        .unwrap();
    let mut entries = descendant.get(b"W").unwrap().as_array().unwrap().iter();
    let mut widths = BTreeMap::new();
    while let (Some(first), Some(second)) = (entries.next(), entries.next()) {
        let first = first.as_i64().unwrap() as u16;
        match second {
            Object::Array(each) => {
                for (code, width) in (first..).zip(each) {
                    widths.insert(code, width.as_float().unwrap());
                }
            }
            last => {
                let width = entries.next().unwrap().as_float().unwrap();
                widths.extend((first..=last.as_i64().unwrap() as u16).map(|code| (code, width)));
            }
        }
    }
    widths
}
