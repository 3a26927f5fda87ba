//! Draws pages with `printpdf`: content streams, fonts, colours. The only file that knows it.
//!
//! What `printpdf` writes beyond these is replaced later, see `assembly`.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem,
    TextMatrix, WindingOrder,
};

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
    let painter = Painter {
        height: size.1,
        subsets,
        structure,
    };
    let (width, height) = (Pt(size.0), Pt(size.1));
    for page in pages {
        document.pages.push(PdfPage::new(
            width.into(),
            height.into(),
            painter.page(page),
        ));
    }
    Ok(document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new()))
}

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
    for (code, glyph) in subset.glyphs.iter().flatten().enumerate() {
        let code = u16::try_from(code).map_err(|_| Error::Font)?;
        if let Some(width) = font.glyph_widths.get(glyph).copied() {
            font.glyph_widths.insert(code, width);
        }
    }
    Ok(PdfFont::new(font))
}

struct Painter<'p> {
    height: f32,
    subsets: &'p BTreeMap<Face, Subset>,
    structure: &'p Structure,
}

impl Painter<'_> {
    fn page(&self, page: &Page) -> Vec<Op> {
        let mut ops = Vec::new();
        let mut number = 0;
        for mark in &page.marks {
            ops.push(self.begin(mark, number));
            number += i64::from(mark.node.is_some());
            for shape in &mark.shapes {
                self.shape(shape, &mut ops);
            }
            ops.push(Op::EndMarkedContent);
        }
        ops
    }

    fn begin(&self, mark: &Mark, number: i64) -> Op {
        let Some(node) = mark.node.and_then(|id| self.structure.nodes.get(id.0)) else {
            return Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            };
        };
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
        let tag = tags::structure_type(node.role).to_owned();
        Op::BeginMarkedContentWithProperties {
            tag,
            properties: DictItem::Dict { map },
        }
    }

    fn shape(&self, shape: &Shape, ops: &mut Vec<Op>) {
        match shape {
            Shape::Text(run) => self.text(run, ops),
            Shape::Fill { area, colour } => {
                ops.push(Op::SetFillColor { col: rgb(*colour) });
                ops.push(self.rectangle(area, PaintMode::Fill));
            }
            Shape::Frame {
                area,
                colour,
                width,
            } => {
                ops.push(Op::SetOutlineColor { col: rgb(*colour) });
                ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                ops.push(self.rectangle(area, PaintMode::Stroke));
            }
        }
    }

    fn text(&self, run: &Run, ops: &mut Vec<Op>) {
        let Some(subset) = self.subsets.get(&run.face) else {
            return;
        };
        let glyphs = run.glyphs.iter().filter_map(|glyph| {
            let code = subset.codes.get(&(glyph.id, glyph.text.clone()))?;
            // Positive numbers move to the left. The widths in the document are whole numbers.
            let offset = (glyph.natural.trunc() - glyph.advance).round();
            Some(Codepoint {
                gid: *code,
                offset,
                cid: Some(glyph.text.to_string()),
            })
        });
        let (cosine, sine) = run.direction;
        let (x, y) = (hundredths(run.x), hundredths(self.height - run.y));
        let font = PdfFontHandle::External(font_id(run.face));
        ops.extend([
            Op::StartTextSection,
            Op::SetFillColor {
                col: rgb(run.colour),
            },
            Op::SetFont {
                font,
                size: Pt(hundredths(run.size)),
            },
            Op::SetTextMatrix {
                matrix: TextMatrix::Raw([cosine, sine, -sine, cosine, x, y]),
            },
            Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            },
            Op::EndTextSection,
        ]);
    }

    fn rectangle(&self, area: &Area, mode: PaintMode) -> Op {
        let (left, right) = (area.x, area.x + area.width);
        let (top, bottom) = (self.height - area.y, self.height - area.y - area.height);
        let corners = [(left, bottom), (right, bottom), (right, top), (left, top)];
        let points = corners.map(|(x, y)| LinePoint {
            p: Point {
                x: Pt(hundredths(x)),
                y: Pt(hundredths(y)),
            },
            bezier: false,
        });
        let rings = vec![PolygonRing {
            points: points.to_vec(),
        }];
        Op::DrawPolygon {
            polygon: Polygon {
                rings,
                mode,
                winding_order: WindingOrder::NonZero,
            },
        }
    }
}

/// A hundredth of a point is far below what can be seen, and keeps the numbers short.
fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
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
