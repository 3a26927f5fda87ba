//! Shaping: characters in, glyphs out. Each word is shaped once, however often it is said.
//!
//! Does not know lines or pages. All measures are in thousandths of the type size.

use std::ops::Range;
use std::sync::Arc;

use rustybuzz::{
    BufferClusterLevel, Direction, GlyphPosition, Script as Tag, ShapePlan, UnicodeBuffer, script,
};
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::fonts::Face;
use super::visible::is_private;

/// Phonetic alphabets and old Greek need three or four.
const MOST_ACCENTS: usize = 6;

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

/// The glyphs of a word with the blank behind it, placed as if nothing stood before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Word {
    pub glyphs: Vec<Glyph>,
    /// How far the first glyph stands off its place; the pen has to move before it.
    pub shift: f32,
    /// The letters of glyphs that the font lacks, and accents that no letter can carry.
    pub missing: Vec<char>,
}

/// The means to shape in one face and script.
pub(super) fn plan(font: &rustybuzz::Face<'_>, script: Tag) -> ShapePlan {
    ShapePlan::new(font, Direction::LeftToRight, Some(script), None, &[])
}

/// Shapes a word that is all in the plan's script.
pub(super) fn shape(
    font: &rustybuzz::Face<'_>,
    face: Face,
    script: Tag,
    plan: &ShapePlan,
    text: &str,
) -> Word {
    let mut buffer = UnicodeBuffer::new();
    buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script);
    for (at, character) in text.char_indices() {
        buffer.add(character, u32::try_from(at).unwrap_or(u32::MAX));
    }
    let shaped = rustybuzz::shape_with_plan(font, plan, buffer);
    let infos = shaped.glyph_infos();
    let mut word = Word {
        missing: towering(text).collect(),
        ..Word::default()
    };
    for (index, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let next = infos[index + 1..].iter().map(|next| next.cluster as usize);
        let mut later = next.skip_while(|next| *next <= start);
        let end = later.next().unwrap_or(text.len());
        let letters = text.get(start..end).unwrap_or_default();
        if info.glyph_id == 0 || letters.chars().any(is_private) {
            word.missing.extend(letters.chars());
        }
        let (glyph, shift) = glyph(font, face, (start, letters), info.glyph_id, position);
        // A glyph that stands off its place moves the pen before it, and back behind it.
        match word.glyphs.last_mut() {
            Some(before) => before.advance += shift,
            None => word.shift = shift,
        }
        word.glyphs.push(glyph);
    }
    word
}

/// The accents of a letter that carries more of them than any language: they would cover the lines
/// above.
fn towering(text: &str) -> impl Iterator<Item = char> {
    let mut height = 0;
    text.chars().filter(move |character| {
        height = if is_combining_mark(*character) {
            height + 1
        } else {
            0
        };
        height > MOST_ACCENTS
    })
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
pub(super) fn scripts(text: &str, part: Range<usize>) -> Vec<(Range<usize>, Tag)> {
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

fn opentype(known: Script) -> Tag {
    let tag = match known {
        Script::Common => Script::Latin.as_iso15924_tag(),
        other => other.as_iso15924_tag(),
    };
    let tag = rustybuzz::ttf_parser::Tag(tag);
    Tag::from_iso15924_tag(tag).unwrap_or(script::LATIN)
}
