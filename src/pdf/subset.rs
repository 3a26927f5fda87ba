//! Reduces a face to the glyphs that a document uses, and gives each a code.
//!
//! A code stands for one glyph *and* one text. Where a glyph shows two texts (the space and the
//! no-break space share one), the second gets a code behind the last glyph, with a map from
//! codes to glyphs: what is copied out of the document is then exactly what the letter says.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rustybuzz::ttf_parser;
use subsetter::GlyphRemapper;

use super::display::{Page, Shape};
use super::error::Error;
use super::fonts::Face;
use super::shaping::Glyph;

/// A reduced face.
pub(super) struct Subset {
    /// The font file.
    pub bytes: Vec<u8>,
    /// The texts that a glyph shows, each with its code, by the glyph's number in the full face.
    codes: HashMap<u16, Vec<(Arc<str>, u16)>>,
    /// The glyph in the reduced face behind each code.
    pub glyphs: Vec<u16>,
    /// Six capitals that tell this subset from others of the same face.
    pub tag: String,
    /// The height of a capital letter, in thousandths of the type size.
    pub capital_height: i16,
}

impl Subset {
    /// The code of a glyph with its text.
    pub(super) fn code(&self, glyph: &Glyph) -> Option<u16> {
        let texts = self.codes.get(&glyph.id)?;
        let found = texts.iter().find(|(text, _)| *text == glyph.text);
        found.map(|(_, code)| *code)
    }

    /// The text of each code; empty where a code is none of its own, but part of a letter.
    pub(super) fn texts(&self) -> Vec<&str> {
        let mut texts = vec![""; self.glyphs.len()];
        for (text, code) in self.codes.values().flatten() {
            texts[usize::from(*code)] = text;
        }
        texts
    }

    /// Whether codes are more than the numbers of glyphs.
    pub(super) fn has_doubled_glyphs(&self) -> bool {
        let mut glyphs = self.glyphs.iter().enumerate();
        glyphs.any(|(code, glyph)| code != usize::from(*glyph))
    }
}

/// The texts of each glyph of a face.
type Used = HashMap<u16, Vec<Arc<str>>>;

/// The faces that pages use, each reduced to what they use of it.
pub(super) fn subsets(pages: &[Page]) -> Result<BTreeMap<Face, Subset>, Error> {
    let mut used: BTreeMap<Face, Used> = BTreeMap::new();
    let shapes = pages
        .iter()
        .flat_map(|page| &page.marks)
        .flat_map(|mark| &mark.shapes);
    for shape in shapes {
        let Shape::Text(run) = shape else { continue };
        let used = used.entry(run.face).or_default();
        for glyph in &run.glyphs {
            let texts = used.entry(glyph.id).or_default();
            if !texts.contains(&glyph.text) {
                texts.push(glyph.text.clone());
            }
        }
    }
    used.into_iter()
        .map(|(face, used)| Ok((face, reduce(face, used)?)))
        .collect()
}

fn reduce(face: Face, used: Used) -> Result<Subset, Error> {
    let mut used: Vec<(u16, Vec<Arc<str>>)> = used.into_iter().collect();
    used.sort_unstable();
    let mut remapper = GlyphRemapper::new();
    for (glyph, texts) in &mut used {
        texts.sort_unstable();
        remapper.remap(*glyph);
    }
    let full = without_names(face.bytes());
    let bytes = subsetter::subset(&full, 0, &remapper).map_err(|_| Error::Font)?;
    let count = ttf_parser::Face::parse(&bytes, 0).map_err(|_| Error::Font)?;
    let mut glyphs: Vec<u16> = (0..count.number_of_glyphs()).collect();
    let tag = tag(&used);
    let mut codes = HashMap::with_capacity(used.len());
    for (glyph, texts) in used {
        let reduced = remapper.get(glyph).ok_or(Error::Font)?;
        let mut coded = Vec::with_capacity(texts.len());
        for (index, text) in texts.into_iter().enumerate() {
            let mut code = reduced;
            if index > 0 {
                code = u16::try_from(glyphs.len()).map_err(|_| Error::Font)?;
                glyphs.push(reduced);
            }
            coded.push((text, code));
        }
        codes.insert(glyph, coded);
    }
    let full = ttf_parser::Face::parse(face.bytes(), 0).map_err(|_| Error::Font)?;
    Ok(Subset {
        bytes,
        tag,
        codes,
        glyphs,
        capital_height: full.capital_height().unwrap_or(0),
    })
}

/// The font under a table directory that doesn't know the `name` table. No document needs the
/// font's names and notices, and they would be a tenth of what is embedded.
fn without_names(font: &[u8]) -> Vec<u8> {
    // The directory begins behind twelve bytes and has sixteen for each table.
    const HEAD: usize = 12;
    const RECORD: usize = 16;
    let mut font = font.to_vec();
    let count = font.get(4..6).map_or(0, |count| {
        usize::from(count[0]) << 8 | usize::from(count[1])
    });
    if let Some(directory) = font.get_mut(HEAD..HEAD + count * RECORD) {
        let mut tags = directory.chunks_exact_mut(RECORD);
        if let Some(record) = tags.find(|record| record.starts_with(b"name")) {
            // The tags stay in their order.
            record[3] = b'-';
        }
    }
    font
}

/// Six capitals from what the subset holds (FNV-1a), so that equal documents are equal.
fn tag(used: &[(u16, Vec<Arc<str>>)]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for (glyph, texts) in used {
        for text in texts {
            for byte in glyph.to_be_bytes().into_iter().chain(text.bytes()) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    let letters = std::iter::successors(Some(hash), |rest| Some(rest / 26)).take(6);
    letters
        .map(|rest| char::from(b'A' + (rest % 26) as u8))
        .collect()
}
