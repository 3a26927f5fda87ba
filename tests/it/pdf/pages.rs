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
            "Tm" => origin = (number(4), number(5)),
            "TJ" => {
                let encoding = fonts[&font].get_font_encoding(document).unwrap();
                let mut line = Line {
                    left: origin.0,
                    right: origin.0,
                    baseline: origin.1,
                    ..Line::default()
                };
                for item in operation.operands[0].as_array().unwrap() {
                    if let Ok(codes) = item.as_str() {
                        line.text += &Document::decode_text(&encoding, codes).unwrap();
                        for code in codes.chunks(2) {
                            let code = u16::from_be_bytes([code[0], code[1]]);
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
