//! The three faces that the program ships, and the words shaped in them.
//!
//! Does not know lines or pages. All measures are in thousandths of the type size.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use rustybuzz::{Script, ShapePlan};
use serde::Deserialize;

use super::error::Error;
use super::shaping::{Glyph, Word, plan, scripts, shape};

/// In bytes. A longer word is hardly said twice, and need not be kept.
const LONGEST_KEPT: usize = 64;

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

/// The opened faces, with what shaping has learnt about them.
pub(super) struct Fonts {
    faces: [rustybuzz::Face<'static>; 3],
    known: BTreeMap<(Face, u32), Known>,
    missing: BTreeSet<char>,
    hyphens: Vec<Glyph>,
}

/// What is known of a face in a script.
struct Known {
    plan: ShapePlan,
    words: HashMap<Box<str>, Arc<Word>>,
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
            known: BTreeMap::new(),
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
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(part.len());
        for (run, script) in scripts(text, part) {
            let mut start = run.start;
            for letters in text[run].split_inclusive(' ') {
                let word = self.word(face, script, letters);
                if let Some(before) = glyphs.last_mut() {
                    before.advance += word.shift;
                }
                glyphs.extend(word.glyphs.iter().map(|glyph| Glyph {
                    start: start + glyph.start,
                    ..glyph.clone()
                }));
                start += letters.len();
            }
        }
        glyphs
    }

    /// A word as it was shaped when it was said first.
    fn word(&mut self, face: Face, script: Script, letters: &str) -> Arc<Word> {
        let font = &self.faces[face as usize];
        let known = self
            .known
            .entry((face, script.tag().as_u32()))
            .or_insert_with(|| Known {
                plan: plan(font, script),
                words: HashMap::new(),
            });
        if let Some(word) = known.words.get(letters) {
            return word.clone();
        }
        let word = Arc::new(shape(font, face, script, &known.plan, letters));
        self.missing.extend(&word.missing);
        if letters.len() <= LONGEST_KEPT {
            known.words.insert(letters.into(), word.clone());
        }
        word
    }
}
