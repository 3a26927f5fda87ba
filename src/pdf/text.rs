//! Running text to lines of glyphs: what may be broken where, in which language.
//!
//! Does not know where on the page a line comes to stand.

use std::ops::Range;

use hypher::Lang;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::breaking::{Chunk, End, Measure, line_ends};
use super::fonts::Fonts;
use super::shaping::Glyph;
use super::words::{Runs, hard_lines};
use crate::language::Language;

/// Fewer letters than this are never parted from their word.
const LEAST: usize = 3;

/// A line, ready to be drawn.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub glyphs: Vec<Glyph>,
    /// Its width in points, trailing spaces not counted.
    pub width: f32,
    /// What each space gets in addition, in thousandths of the type size.
    pub extra: f32,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub size: f32,
    pub width: f32,
    pub justified: bool,
    /// The language to hyphenate by; `None` for names, headings and the like.
    pub hyphenate: Option<Language>,
}

/// Breaks a text into lines. There is always at least one, if an empty one.
pub(super) fn lines(fonts: &mut Fonts, runs: &Runs, setting: Setting) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in hard_lines(runs) {
        lines.extend(Paragraph::shape(fonts, &paragraph, setting).break_up(setting));
    }
    lines
}

/// A shaped paragraph with the places where it may be broken.
struct Paragraph<'f> {
    fonts: &'f Fonts,
    glyphs: Vec<Glyph>,
    /// The parts of `glyphs` that are never broken inside.
    parts: Vec<(Range<usize>, End)>,
}

impl<'f> Paragraph<'f> {
    fn shape(fonts: &'f mut Fonts, runs: &Runs, setting: Setting) -> Self {
        let text: String = runs.iter().map(|words| words.text.as_str()).collect();
        let mut glyphs = Vec::new();
        let mut start = 0;
        for words in runs {
            let end = start + words.text.len();
            let shaped = fonts.shape(&text, start..end, words.face).into_iter();
            glyphs.extend(shaped.map(|glyph| Glyph {
                link: words.link.clone(),
                ..glyph
            }));
            start = end;
        }
        let mut paragraph = Self {
            fonts,
            glyphs,
            parts: Vec::new(),
        };
        paragraph.divide(&text, setting);
        paragraph
    }

    /// Finds the parts between two places where a line may end.
    fn divide(&mut self, text: &str, setting: Setting) {
        let places = places(text, setting.hyphenate);
        let mut start = 0;
        for (at, hyphenated) in places {
            // A place inside a ligature is none.
            let Ok(index) = self.glyph_at(at, start) else {
                continue;
            };
            if index == start {
                continue;
            }
            let end = match self.glyphs.get(index - 1).filter(|_| hyphenated) {
                Some(before) => {
                    End::Hyphen(self.fonts.hyphen(before.face).advance * setting.size / 1000.0)
                }
                None => End::Plain,
            };
            self.push_part(start..index, end, setting);
            start = index;
        }
        if start < self.glyphs.len() {
            self.push_part(start..self.glyphs.len(), End::Plain, setting);
        }
    }

    /// The index of the glyph that begins at a byte, or of the one that covers it.
    fn glyph_at(&self, at: usize, from: usize) -> Result<usize, usize> {
        let index = from + self.glyphs[from..].partition_point(|glyph| glyph.start < at);
        match self.glyphs.get(index) {
            Some(glyph) if glyph.start != at => Err(index),
            _ => Ok(index),
        }
    }

    /// Adds a part, cut into pieces that fit when it is wider than a line.
    fn push_part(&mut self, part: Range<usize>, end: End, setting: Setting) {
        let limit = setting.width * 1000.0 / setting.size;
        let width: f32 = self.glyphs[part.clone()]
            .iter()
            .map(|glyph| glyph.advance)
            .sum();
        if width > limit {
            for index in part.start..part.end - 1 {
                let next = &self.glyphs[index + 1];
                if next.start != self.glyphs[index].start && !next.is_space() && next.raise == 0.0 {
                    let start = self.parts.last().map_or(0, |(last, _)| last.end);
                    self.parts.push((start..index + 1, End::Forced));
                }
            }
        }
        let start = self.parts.last().map_or(0, |(last, _)| last.end);
        self.parts.push((start..part.end, end));
    }

    fn break_up(self, setting: Setting) -> Vec<Line> {
        let chunks: Vec<Chunk> = self
            .parts
            .iter()
            .map(|(part, end)| self.chunk(part, *end, setting.size))
            .collect();
        let measure = Measure {
            width: setting.width,
            justified: setting.justified,
        };
        let ends = line_ends(&chunks, measure);
        if ends.is_empty() {
            return vec![Line {
                glyphs: Vec::new(),
                width: 0.0,
                extra: 0.0,
            }];
        }
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let last = self.parts.len();
        starts
            .zip(ends.iter().copied())
            .map(|(from, to)| {
                let part = self.parts[from].0.start..self.parts[to - 1].0.end;
                self.line(part, self.parts[to - 1].1, to == last, setting)
            })
            .collect()
    }

    fn chunk(&self, part: &Range<usize>, end: End, size: f32) -> Chunk {
        let glyphs = &self.glyphs[part.clone()];
        let trailing = glyphs
            .iter()
            .rev()
            .take_while(|glyph| is_blank(glyph))
            .count();
        let (word, space) = glyphs.split_at(glyphs.len() - trailing);
        let sum = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
        Chunk {
            width: sum(word) * size / 1000.0,
            space: sum(space) * size / 1000.0,
            end,
        }
    }

    fn line(&self, part: Range<usize>, end: End, last: bool, setting: Setting) -> Line {
        let mut glyphs = self.glyphs[part].to_vec();
        if let (End::Hyphen(_), false, Some(before)) = (end, last, glyphs.last()) {
            glyphs.push(self.fonts.hyphen(before.face).clone());
        }
        let trailing = glyphs
            .iter()
            .rev()
            .take_while(|glyph| is_blank(glyph))
            .count();
        let visible = &glyphs[..glyphs.len() - trailing];
        let width = visible.iter().map(|glyph| glyph.advance).sum::<f32>() * setting.size / 1000.0;
        let spaces = visible.iter().filter(|glyph| glyph.is_space()).count();
        let room = setting.width - width;
        let stretched = setting.justified && spaces > 0 && (!last || room < 0.0);
        let extra = if stretched {
            room * 1000.0 / setting.size / spaces as f32
        } else {
            0.0
        };
        Line {
            glyphs,
            width: if stretched { setting.width } else { width },
            extra,
        }
    }
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.text.chars().all(char::is_whitespace)
}

/// The places where a line may end, in bytes, and whether a hyphen is added there.
fn places(text: &str, language: Option<Language>) -> Vec<(usize, bool)> {
    let mut places: Vec<(usize, bool)> = linebreaks(text)
        .filter(|(_, kind)| *kind == BreakOpportunity::Allowed)
        .map(|(at, _)| (at, false))
        .collect();
    if let Some(language) = language {
        places.extend(words(text).flat_map(|word| syllables(text, word, language)));
    }
    places.sort_unstable();
    places.dedup_by_key(|(at, _)| *at);
    places
}

/// The words that may be hyphenated: letters between spaces and quotation marks. Addresses,
/// numbers and abbreviations in capitals are none.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split(char::is_whitespace).filter_map(move |token| {
        let word = token.trim_matches(|c: char| !c.is_alphabetic());
        let capitals = word.chars().skip(1).any(char::is_uppercase);
        let foreign = word
            .chars()
            .any(|c| !(c.is_alphabetic() || c == '’' || c == '\''));
        // Both are parts of `text`, so that their addresses differ by the place of the word.
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        (!word.is_empty() && !capitals && !foreign).then(|| start..start + word.len())
    })
}

fn syllables(text: &str, word: Range<usize>, language: Language) -> Vec<(usize, bool)> {
    let language = match language {
        Language::En => Lang::English,
        Language::Fr => Lang::French,
        Language::De => Lang::German,
    };
    let mut at = word.start;
    let mut places: Vec<_> = hypher::hyphenate_bounded(&text[word], language, LEAST, LEAST)
        .map(|syllable| {
            at += syllable.len();
            (at, true)
        })
        .collect();
    places.pop();
    places
}
