//! Fills pages with pieces, from top to bottom.
//!
//! Knows heights and what must stay together, not what the pieces are.

use super::display::{Bookmark, Field, Link, Mark, Page};
use super::error::Error;

/// The most pages that a document may have; a letter of this length is a mistake.
const MAX_PAGES: usize = 5_000;

/// The largest share of a page that a repeated head may take.
const MAX_HEAD: f32 = 0.34;

/// Something that is never broken over pages. Its shapes are measured from its upper edge.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// The room above it, which is left out at the top of a page.
    pub before: f32,
    pub height: f32,
    /// Whether it must stand on the same page as the next piece.
    pub keep: bool,
    pub marks: Vec<Mark>,
    pub fields: Vec<Field>,
    pub links: Vec<Link>,
    pub bookmark: Option<Bookmark>,
    /// What is repeated above it when it comes to stand at the top of a page: an index into
    /// the heads given to [`fill`].
    pub head: Option<usize>,
    /// Whether it begins a new page.
    pub new_page: bool,
}

impl Piece {
    /// Makes room inside the piece, above what it shows.
    pub(super) fn pad_top(&mut self, room: f32) {
        self.height += room;
        self.marks = self
            .marks
            .drain(..)
            .map(|mark| mark.lowered(room))
            .collect();
        self.links = self
            .links
            .drain(..)
            .map(|link| link.lowered(room))
            .collect();
    }
}

/// What is repeated at the top of a page.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub height: f32,
    /// Drawn as an artifact: its words were read out where they first stood.
    pub marks: Vec<Mark>,
}

/// The part of a page that pieces fill.
#[derive(Clone, Copy, Debug)]
pub(super) struct Body {
    pub top: f32,
    pub height: f32,
}

/// Puts the pieces on as many pages as they need. There is always at least one page.
///
/// # Errors
/// [`Error::TooManyPages`].
pub(super) fn fill(pieces: Vec<Piece>, heads: &[Head], body: Body) -> Result<Vec<Page>, Error> {
    let mut flow = Flow {
        pages: vec![Page::default()],
        used: 0.0,
        heads,
        body,
    };
    let mut rest = pieces.into_iter().peekable();
    while rest.peek().is_some() {
        let mut chain = Vec::new();
        for piece in rest.by_ref() {
            let last = !piece.keep;
            chain.push(piece);
            if last {
                break;
            }
        }
        flow.place_together(chain)?;
    }
    flow.pages.iter_mut().for_each(Page::finish);
    Ok(flow.pages)
}

struct Flow<'h> {
    pages: Vec<Page>,
    used: f32,
    heads: &'h [Head],
    body: Body,
}

impl Flow<'_> {
    /// Places pieces that belong together: on the next page where they don't fit on this one,
    /// and piece by piece where no page can hold them.
    fn place_together(&mut self, chain: Vec<Piece>) -> Result<(), Error> {
        let Some(first) = chain.first() else {
            return Ok(());
        };
        let height: f32 = chain.iter().map(|piece| piece.before + piece.height).sum();
        let alone = height - first.before + self.head_of(first).map_or(0.0, |head| head.height);
        let fits_here = self.used + height <= self.body.height;
        let fits_alone = alone <= self.body.height;
        if (first.new_page || (!fits_here && fits_alone)) && self.used > 0.0 {
            self.turn_page()?;
        }
        chain.into_iter().try_for_each(|piece| self.place(piece))
    }

    fn place(&mut self, mut piece: Piece) -> Result<(), Error> {
        if self.used > 0.0 && self.used + piece.before + piece.height > self.body.height {
            self.turn_page()?;
        }
        if self.used == 0.0 {
            self.repeat_head(&piece);
        } else {
            self.used += piece.before;
        }
        let top = self.body.top + self.used;
        self.used += piece.height;
        let Some(page) = self.pages.last_mut() else {
            return Ok(());
        };
        page.marks
            .extend(piece.marks.drain(..).map(|mark| mark.lowered(top)));
        for mut field in piece.fields {
            field.area.y += top;
            page.fields.push(field);
        }
        page.links
            .extend(piece.links.drain(..).map(|link| link.lowered(top)));
        page.bookmarks.extend(
            piece
                .bookmark
                .map(|bookmark| Bookmark { y: top, ..bookmark }),
        );
        Ok(())
    }

    /// What to repeat above a piece; a head that would fill the page is not repeated.
    fn head_of(&self, piece: &Piece) -> Option<&Head> {
        let head = piece.head.and_then(|index| self.heads.get(index))?;
        (head.height <= self.body.height * MAX_HEAD).then_some(head)
    }

    fn repeat_head(&mut self, piece: &Piece) {
        let Some(head) = self.head_of(piece) else {
            return;
        };
        let shapes = head
            .marks
            .iter()
            .cloned()
            .map(|mark| mark.lowered(self.body.top));
        let shapes = shapes.flat_map(|mark| mark.shapes).collect();
        self.used = head.height;
        if let Some(page) = self.pages.last_mut() {
            page.marks.push(Mark::artifact(shapes));
        }
    }

    fn turn_page(&mut self) -> Result<(), Error> {
        if self.pages.len() == MAX_PAGES {
            return Err(Error::TooManyPages { limit: MAX_PAGES });
        }
        self.pages.push(Page::default());
        self.used = 0.0;
        Ok(())
    }
}
