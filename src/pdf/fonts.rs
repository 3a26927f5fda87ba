//! The three faces that the program ships, and shaping: characters in, glyphs out.
//!
//! Does not know lines or pages. All measures are in thousandths of the type size.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rustybuzz::{BufferClusterLevel, Direction, GlyphPosition, ShapePlan, UnicodeBuffer};
use serde::Deserialize;
use unicode_script::{Script, UnicodeScript};

use super::error::Error;

/// A face of the shipped family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum Face {
    Regular,
    SemiBold,
    Italic,
}

impl Face {
    pub(super) const ALL: [Self; 3] = [Self::Regular, Self::SemiBold, Self::Italic];

    /// The font file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => {
                include_bytes!("../../assets/fonts/source-sans-3/SourceSans3_400Regular.ttf")
            }
            Self::SemiBold => {
                include_bytes!("../../assets/fonts/source-sans-3/SourceSans3_600SemiBold.ttf")
            }
            Self::Italic => {
                include_bytes!("../../assets/fonts/source-sans-3/SourceSans3_400Regular_Italic.ttf")
            }
        }
    }

    /// The name that the document gives the font.
    pub(super) fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::SemiBold => "SourceSans3-SemiBold",
            Self::Italic => "SourceSans3-Italic",
        }
    }
}

/// A shape on the page, and the text it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    pub face: Face,
    pub id: u16,
    /// The characters it shows; what a reader copies out of the document.
    pub text: Arc<str>,
    /// Where these characters begin in the shaped text, in bytes.
    pub start: usize,
    /// How far the pen moves, kerning included.
    pub advance: f32,
    /// How far the font itself says the pen moves.
    pub natural: f32,
    /// How far the glyph stands above the baseline.
    pub raise: f32,
    /// The address that it leads to, if it is part of one.
    pub link: Option<Arc<str>>,
}

impl Glyph {
    /// Whether a justified line may widen it.
    pub(super) fn is_space(&self) -> bool {
        matches!(&*self.text, " " | "\u{a0}")
    }
}

/// The opened faces, with what shaping has learnt about them.
pub(super) struct Fonts {
    faces: [rustybuzz::Face<'static>; 3],
    plans: BTreeMap<(Face, u32), ShapePlan>,
    missing: BTreeSet<char>,
    hyphens: Vec<Glyph>,
}

impl Fonts {
    /// Opens the shipped faces.
    pub(super) fn open() -> Result<Self, Error> {
        let open = |face: Face| rustybuzz::Face::from_slice(face.bytes(), 0).ok_or(Error::Font);
        let mut fonts = Self {
            faces: [
                open(Face::Regular)?,
                open(Face::SemiBold)?,
                open(Face::Italic)?,
            ],
            plans: BTreeMap::new(),
            missing: BTreeSet::new(),
            hyphens: Vec::new(),
        };
        for face in Face::ALL {
            let hyphen = fonts.shape("-", 0..1, face).pop().ok_or(Error::Font)?;
            fonts.hyphens.push(Glyph {
                text: "\u{ad}".into(),
                ..hyphen
            });
        }
        Ok(fonts)
    }

    /// The hyphen at a line's end. It stands for a soft hyphen: who copies the text gets the
    /// unbroken word.
    pub(super) fn hyphen(&self, face: Face) -> &Glyph {
        &self.hyphens[face as usize]
    }

    /// The height of a capital letter.
    pub(super) fn capital_height(&self, face: Face) -> f32 {
        let face = &self.faces[face as usize];
        face.capital_height().map_or(0.0, f32::from) * 1000.0 / face.units_per_em() as f32
    }

    /// The characters met so far that no face can show.
    pub(super) fn missing(&self) -> Vec<char> {
        self.missing.iter().copied().collect()
    }

    /// Shapes a part of a text. A text in several scripts is shaped script by script: the face
    /// would otherwise draw a Greek letter by the rules, and as the shape, of its Latin twin.
    pub(super) fn shape(&mut self, text: &str, part: Range<usize>, face: Face) -> Vec<Glyph> {
        let mut glyphs = Vec::new();
        for (run, script) in scripts(text, part) {
            self.shape_run(text, run, script, face, &mut glyphs);
        }
        glyphs
    }

    fn shape_run(
        &mut self,
        text: &str,
        run: Range<usize>,
        script: rustybuzz::Script,
        face: Face,
        glyphs: &mut Vec<Glyph>,
    ) {
        let font = &self.faces[face as usize];
        let plan = self
            .plans
            .entry((face, script.tag().as_u32()))
            .or_insert_with(|| {
                ShapePlan::new(font, Direction::LeftToRight, Some(script), None, &[])
            });
        let mut buffer = UnicodeBuffer::new();
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script);
        for (at, character) in text[run.clone()].char_indices() {
            buffer.add(character, u32::try_from(run.start + at).unwrap_or(u32::MAX));
        }
        let shaped = rustybuzz::shape_with_plan(font, plan, buffer);
        let infos = shaped.glyph_infos();
        for (index, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
            let start = info.cluster as usize;
            let next = infos[index + 1..].iter().map(|next| next.cluster as usize);
            let mut later = next.skip_while(|next| *next <= start);
            let end = later.next().unwrap_or(run.end);
            let words = text.get(start..end).unwrap_or_default();
            if info.glyph_id == 0 {
                self.missing.extend(words.chars());
            }
            let (glyph, shift) = glyph(font, face, (start, words), info.glyph_id, position);
            // A glyph that stands off its place moves the pen before it, and back behind it.
            if let Some(before) = glyphs.last_mut() {
                before.advance += shift;
            }
            glyphs.push(glyph);
        }
    }
}

/// A shaped glyph, and how far it stands off its place.
fn glyph(
    font: &rustybuzz::Face<'_>,
    face: Face,
    (start, words): (usize, &str),
    id: u32,
    position: &GlyphPosition,
) -> (Glyph, f32) {
    let scale = 1000.0 / font.units_per_em() as f32;
    let shift = position.x_offset as f32 * scale;
    let id = u16::try_from(id).unwrap_or(0);
    let width = font.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id));
    let glyph = Glyph {
        face,
        id,
        text: words.into(),
        start,
        advance: position.x_advance as f32 * scale - shift,
        natural: width.map_or(0.0, f32::from) * scale,
        raise: position.y_offset as f32 * scale,
        link: None,
    };
    (glyph, shift)
}

/// Splits a part of a text where its script changes. Signs that all scripts share go with the
/// letters before them.
fn scripts(text: &str, part: Range<usize>) -> Vec<(Range<usize>, rustybuzz::Script)> {
    let mut runs: Vec<(Range<usize>, Script)> = Vec::new();
    for (at, character) in text[part.clone()].char_indices() {
        let place = part.start + at..part.start + at + character.len_utf8();
        let script = character.script();
        let shared = matches!(script, Script::Common | Script::Inherited | Script::Unknown);
        match runs.last_mut() {
            Some((run, last)) if shared || *last == script => {
                run.end = place.end;
            }
            Some((run, last)) if *last == Script::Common => {
                run.end = place.end;
                *last = script;
            }
            _ => runs.push((place, if shared { Script::Common } else { script })),
        }
    }
    runs.into_iter()
        .map(|(run, script)| (run, opentype(script)))
        .collect()
}

fn opentype(script: Script) -> rustybuzz::Script {
    let tag = match script {
        Script::Common => Script::Latin.as_iso15924_tag(),
        known => known.as_iso15924_tag(),
    };
    let tag = rustybuzz::ttf_parser::Tag(tag);
    rustybuzz::Script::from_iso15924_tag(tag).unwrap_or(rustybuzz::script::LATIN)
}
