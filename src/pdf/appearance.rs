//! What a signature shows inside its box: name large; role, reason and time small.

use super::assembly::bare_page;
use super::display::{Area, Mark, Page, Shape, draw};
use super::error::Error;
use super::style::{Style, TextStyle};
use super::typesetter::Typesetter;
use super::words::run;
use crate::language::Language;

/// The words of a visible signature, ready to be printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppearanceText {
    /// In what role, e.g. "For the controller".
    pub role: String,
    /// Who signs.
    pub name: String,
    /// Smaller lines below: reason, time, and the like.
    pub details: Vec<String>,
}

/// A document of one page of exactly this size in points, to be shown in a signature's box.
///
/// Lines that the box can't hold are left out, the last ones first; the name never is.
///
/// # Errors
/// [`Error::MissingGlyphs`].
pub fn signature_appearance(
    text: &AppearanceText,
    width: f32,
    height: f32,
    style: &Style,
) -> Result<Vec<u8>, Error> {
    let mut typesetter = Typesetter::new(style, Language::default())?;
    let shapes = typesetter.appearance(text, width, height);
    let missing = typesetter.fonts.missing();
    if !missing.is_empty() {
        return Err(Error::MissingGlyphs(missing));
    }
    let page = Page {
        marks: vec![Mark::artifact(shapes)],
        ..Page::default()
    };
    bare_page(page, (width, height))
}

impl Typesetter<'_> {
    fn appearance(&mut self, text: &AppearanceText, width: f32, height: f32) -> Vec<Shape> {
        let look = &self.style.appearance;
        let rule = Area {
            x: 0.0,
            y: 0.0,
            width: look.rule.width,
            height,
        };
        let mut shapes = vec![Shape::Fill {
            area: rule,
            colour: look.rule.colour,
        }];
        let room = width - 3.0 * look.padding;
        let name = (text.name.as_str(), self.name_style(&text.name, room));
        let role = (text.role.as_str(), look.role);
        let details = text
            .details
            .iter()
            .map(|detail| (detail.as_str(), look.detail));
        let mut pen = look.padding;
        for (words, style) in [name, role].into_iter().chain(details) {
            if words.is_empty() {
                continue;
            }
            for line in self.unhyphenated(&run(words, style.face), &style, room) {
                let first = pen == look.padding;
                if !first && pen + style.leading > height - look.padding / 2.0 {
                    return shapes;
                }
                let baseline = pen + self.baseline(&style);
                shapes.extend(draw(&line, 2.0 * look.padding, baseline, &style));
                pen += style.leading;
            }
        }
        shapes
    }

    /// The name's style, smaller where the name would not fit on one line.
    fn name_style(&mut self, name: &str, width: f32) -> TextStyle {
        let look = &self.style.appearance;
        let lines = self.unhyphenated(&run(name, look.name.face), &look.name, f32::MAX);
        let widest = lines.iter().map(|line| line.width).fold(1.0, f32::max);
        let least = (look.least_name_size / look.name.size).min(1.0);
        let factor = (width / widest).clamp(least, 1.0);
        TextStyle {
            size: look.name.size * factor,
            leading: look.name.leading * factor,
            ..look.name
        }
    }
}
