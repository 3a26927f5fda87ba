//! What stands on a page beside the letter's own text: running head, page label, watermark.

use super::display::{Mark, Page, Run, Shape, draw};
use super::style::TextStyle;
use super::text::Line;
use super::typesetter::Typesetter;
use super::words::run;
use crate::letter::Letter;

impl Typesetter<'_> {
    /// Adds what is repeated to every page. All of it is artifacts.
    pub(super) fn furnish(&mut self, letter: &Letter, pages: &mut [Page]) {
        let count = pages.len();
        let watermark = letter
            .watermark
            .as_deref()
            .and_then(|word| self.watermark(word));
        let head = self.running_head(letter);
        for (index, page) in pages.iter_mut().enumerate() {
            let mut marks: Vec<Mark> = watermark.iter().cloned().collect();
            if index > 0 {
                marks.push(head.clone());
            }
            marks.push(self.page_label(&letter.page_label, index + 1, count));
            // Behind everything else.
            page.marks.splice(0..0, marks);
        }
    }

    fn running_head(&mut self, letter: &Letter) -> Mark {
        let page = &self.style.page;
        let style = page.running;
        let reference = self.fitting(&letter.reference, &style, self.width() / 2.0);
        let room = self.width() - reference.width - page.gap;
        let title = self.fitting(&letter.title, &style, room);
        let right = page.width - page.right - reference.width;
        let mut shapes = draw(&title, self.left(), page.head, &style);
        shapes.extend(draw(&reference, right, page.head, &style));
        let mut mark = self.rule(page.head + page.rule_below, &page.rule);
        mark.shapes.extend(shapes);
        mark
    }

    fn page_label(&mut self, label: &str, number: usize, count: usize) -> Mark {
        let page = &self.style.page;
        let words = label
            .replace("{page}", &number.to_string())
            .replace("{pages}", &count.to_string());
        let line = self.fitting(&words, &page.running, self.width());
        let x = page.width - page.right - line.width;
        Mark::artifact(draw(&line, x, page.height - page.foot, &page.running))
    }

    /// One line, shortened at its end where it would be too long.
    fn fitting(&mut self, words: &str, style: &TextStyle, width: f32) -> Line {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut lines = self.unhyphenated(&run(&words, style.face), style, width);
        if lines.len() > 1 {
            let kept: String = lines[0].glyphs.iter().map(|glyph| &*glyph.text).collect();
            let kept = format!("{}…", kept.trim_end());
            // The dots may stand a little into the gap: that is what the gap is for.
            lines = self.unhyphenated(&run(&kept, style.face), style, f32::MAX);
        }
        lines.swap_remove(0)
    }

    /// The word through the middle of the page, as long as the style allows.
    fn watermark(&mut self, word: &str) -> Option<Mark> {
        let look = &self.style.watermark;
        let page = &self.style.page;
        let mut style = TextStyle {
            face: look.face,
            size: look.size,
            leading: look.size,
            colour: look.colour,
        };
        let line = self
            .unhyphenated(&run(word, look.face), &style, f32::MAX)
            .into_iter()
            .next()?;
        let shrunk = if line.width > look.length {
            look.length / line.width
        } else {
            1.0
        };
        style.size *= shrunk;
        let (cosine, sine) = look.direction;
        let half = line.width * shrunk / 2.0;
        let rise = self.fonts.capital_height(look.face) * style.size / 2000.0;
        // From the middle back along the baseline, and down by half a capital.
        let x = page.width / 2.0 - half * cosine + rise * sine;
        let y = page.height / 2.0 + half * sine + rise * cosine;
        let run = Run {
            x,
            y,
            face: look.face,
            size: style.size,
            colour: style.colour,
            direction: (cosine, sine),
            link: None,
            glyphs: line.glyphs,
        };
        Some(Mark::artifact(vec![Shape::Text(run)]))
    }
}
