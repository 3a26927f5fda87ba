//! Draws pages with `printpdf`: content streams, fonts, colours. The only file that knows it.
//!
//! What `printpdf` writes beyond these is replaced later, see `assembly`; its strings are
//! shortened in `codes`. A page says each colour, font and place only where it changes, and its
//! text is one text object (ISO 32000-1, 9.4) wherever nothing else is drawn in between.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder, XObjectId,
    XObjectTransform,
};

use super::codes;
use super::display::{Area, Mark, Page, Run, Shape};
use super::error::Error;
use super::fonts::Face;
use super::structure::Structure;
use super::style::Colour;
use super::subset::Subset;
use super::tags;

/// The pages as a document of `lopdf`, with fonts under the names that [`font_name`] gives.
pub(super) fn draw(
    pages: &[Page],
    size: (f32, f32),
    subsets: &BTreeMap<Face, Subset>,
    structure: &Structure,
) -> Result<lopdf::Document, Error> {
    let mut document = PdfDocument::new("");
    for (face, subset) in subsets {
        document
            .resources
            .fonts
            .map
            .insert(font_id(*face), font(*face, subset)?);
    }
    let (width, height) = (Pt(size.0), Pt(size.1));
    for page in pages {
        let mut pen = Pen::new(size.1, subsets, structure);
        pen.page(page);
        document
            .pages
            .push(PdfPage::new(width.into(), height.into(), pen.ops));
    }
    Ok(document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new()))
}

/// The name of the logo among a page's resources.
pub(super) const LOGO: &str = "L";

/// The name of a face's font among a page's resources.
pub(super) fn font_name(face: Face) -> &'static str {
    match face {
        Face::Regular => "R",
        Face::SemiBold => "S",
        Face::Italic => "I",
    }
}

fn font_id(face: Face) -> FontId {
    FontId(font_name(face).to_owned())
}

/// The weight, which the subset no longer tells.
fn weight(face: Face) -> u16 {
    match face {
        Face::Regular | Face::Italic => 400,
        Face::SemiBold => 600,
    }
}

fn font(face: Face, subset: &Subset) -> Result<PdfFont, Error> {
    let mut font = ParsedFont::from_bytes(&subset.bytes, 0, &mut Vec::new()).ok_or(Error::Font)?;
    font.font_name = Some(format!("{}+{}", subset.tag, face.postscript_name()));
    font.pdf_font_metrics.us_weight_class = weight(face);
    for (code, glyph) in subset.glyphs.iter().enumerate() {
        let code = u16::try_from(code).map_err(|_| Error::Font)?;
        font.set_codepoint_mapping(codes::stand_in(code).into(), code);
        if let Some(width) = font.get_glyph_width(*glyph) {
            font.set_glyph_width(code, width);
        }
    }
    Ok(PdfFont::new(font))
}

/// Writes one page, and remembers what need not be said again.
struct Pen<'p> {
    height: f32,
    subsets: &'p BTreeMap<Face, Subset>,
    structure: &'p Structure,
    ops: Vec<Op>,
    /// Where the last line of the open text object began, in hundredths of a point.
    line: Option<(i32, i32)>,
    colour: Option<Colour>,
    font: Option<(Face, i32)>,
}

impl<'p> Pen<'p> {
    fn new(height: f32, subsets: &'p BTreeMap<Face, Subset>, structure: &'p Structure) -> Self {
        Self {
            height,
            subsets,
            structure,
            ops: Vec::new(),
            line: None,
            colour: None,
            font: None,
        }
    }

    fn page(&mut self, page: &Page) {
        let mut number = 0;
        for mark in &page.marks {
            // Marked content and text objects must not overlap (ISO 32000-1, 14.6.1): what is
            // text alone stands inside a text object, everything else around its own.
            let text = mark.shapes.iter().all(is_level_text);
            if text {
                self.begin_text();
            } else {
                self.end_text();
            }
            self.begin_mark(mark, number);
            number += i64::from(mark.node.is_some());
            mark.shapes.iter().for_each(|shape| self.shape(shape));
            if !text {
                self.end_text();
            }
            self.ops.push(Op::EndMarkedContent);
        }
        self.end_text();
    }

    fn begin_mark(&mut self, mark: &Mark, number: i64) {
        let node = mark.node.and_then(|id| self.structure.nodes.get(id.0));
        self.ops.push(match node {
            None => Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            },
            Some(node) => Op::BeginMarkedContentWithProperties {
                tag: tags::structure_type(node.role).to_owned(),
                properties: DictItem::Dict {
                    map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]),
                },
            },
        });
    }

    fn begin_text(&mut self) {
        if self.line.is_none() {
            self.ops.push(Op::StartTextSection);
            self.line = Some((0, 0));
        }
    }

    fn end_text(&mut self) {
        if self.line.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Text(run) => self.text(run),
            Shape::Fill { area, colour } => {
                self.end_text();
                self.fill_colour(*colour);
                self.rectangle(area, PaintMode::Fill);
            }
            Shape::Frame {
                area,
                colour,
                width,
            } => {
                self.end_text();
                self.ops.push(Op::SetOutlineColor { col: rgb(*colour) });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                self.rectangle(area, PaintMode::Stroke);
            }
            Shape::Logo { area, .. } => self.logo(area),
        }
    }

    fn text(&mut self, run: &Run) {
        let Some(subset) = self.subsets.get(&run.face) else {
            return;
        };
        self.begin_text();
        self.fill_colour(run.colour);
        self.font(run.face, run.size);
        let (x, y) = (hundredths(run.x), hundredths(self.height - run.y));
        if is_level(run) {
            let (left, above) = self.line.replace((x, y)).unwrap_or_default();
            let pos = Point {
                x: points(x - left),
                y: points(y - above),
            };
            self.ops.push(Op::SetTextCursor { pos });
        } else {
            let (cosine, sine) = run.direction;
            let matrix = TextMatrix::Raw([cosine, sine, -sine, cosine, points(x).0, points(y).0]);
            self.ops.push(Op::SetTextMatrix { matrix });
        }
        self.ops.push(Op::ShowText {
            items: items(run, subset),
        });
        if !is_level(run) {
            // The next line would else be placed along the slope.
            self.end_text();
        }
    }

    /// An image fills the unit square, which is stretched and moved.
    fn logo(&mut self, area: &Area) {
        self.end_text();
        let rounded = |length| points(hundredths(length));
        self.ops.push(Op::UseXobject {
            id: XObjectId(LOGO.to_owned()),
            transform: XObjectTransform {
                translate_x: Some(rounded(area.x)),
                translate_y: Some(rounded(self.height - area.y - area.height)),
                scale_x: Some(rounded(area.width).0),
                scale_y: Some(rounded(area.height).0),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
    }

    fn fill_colour(&mut self, colour: Colour) {
        if self.colour.replace(colour) != Some(colour) {
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn font(&mut self, face: Face, size: f32) {
        let new = (face, hundredths(size));
        if self.font.replace(new) != Some(new) {
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(face)),
                size: points(new.1),
            });
        }
    }

    fn rectangle(&mut self, area: &Area, mode: PaintMode) {
        let (left, right) = (hundredths(area.x), hundredths(area.x + area.width));
        let top = hundredths(self.height - area.y);
        let bottom = hundredths(self.height - area.y - area.height);
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: points(left),
                y: points(bottom),
                width: points(right - left),
                height: points(top - bottom),
                mode: Some(mode),
                winding_order: Some(WindingOrder::NonZero),
            },
        });
    }
}

/// Strings of codes, and between them how far the pen moves beyond the glyphs' own widths.
fn items(run: &Run, subset: &Subset) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut string = String::new();
    for glyph in &run.glyphs {
        let Some(code) = subset.code(glyph) else {
            continue;
        };
        string.push(codes::stand_in(code));
        // Positive numbers move to the left. The widths in the document are whole numbers.
        let offset = (glyph.natural.trunc() - glyph.advance).round();
        if offset != 0.0 {
            items.push(TextItem::Text(std::mem::take(&mut string)));
            items.push(TextItem::Offset(offset));
        }
    }
    if !string.is_empty() {
        items.push(TextItem::Text(string));
    }
    items
}

fn is_level_text(shape: &Shape) -> bool {
    matches!(shape, Shape::Text(run) if is_level(run))
}

fn is_level(run: &Run) -> bool {
    run.direction == (1.0, 0.0)
}

/// A hundredth of a point is far below what can be seen, and keeps the numbers short.
fn hundredths(length: f32) -> i32 {
    (length * 100.0).round() as i32
}

fn points(hundredths: i32) -> Pt {
    Pt(hundredths as f32 / 100.0)
}

fn rgb(colour: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb::new(
        part(colour.0),
        part(colour.1),
        part(colour.2),
        None,
    ))
}
