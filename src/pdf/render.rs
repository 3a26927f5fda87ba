//! From a letter to the bytes of its document.

use std::sync::Arc;

use jiff::Timestamp;

use super::assembly::{Source, document};
use super::attachment::Attachment;
use super::error::Error;
use super::flow::{Body, fill};
use super::logo::Logo;
use super::style::Style;
use super::typesetter::Typesetter;
use crate::letter::{Block, Letter};

/// The letter as a PDF with these files inside, dated as issued at this time.
///
/// The bytes depend on nothing but the arguments and the program's version. A letter with a
/// watermark gets the boxes to sign, but no signature fields.
///
/// # Errors
/// [`Error::MissingGlyphs`] names every character that the fonts can't show;
/// [`Error::TooManyPages`]; [`Error::AttachmentName`]; [`Error::Logo`] for a logo that did not come
/// from [`super::logo`].
pub fn render(
    letter: &Letter,
    style: &Style,
    attachments: &[Attachment],
    issued: Timestamp,
) -> Result<Vec<u8>, Error> {
    let mut typesetter = Typesetter::new(style, letter.language)?;
    typesetter.logo = logo(letter)?;
    let pieces = typesetter.letter(letter);
    let page = &style.page;
    let body = Body {
        top: page.top,
        height: page.height - page.top - page.bottom,
    };
    let mut pages = fill(pieces, &typesetter.heads, body)?;
    typesetter.furnish(letter, &mut pages);
    let missing = typesetter.fonts.missing();
    if !missing.is_empty() {
        return Err(Error::MissingGlyphs(missing));
    }
    document(&Source {
        letter,
        pages: &pages,
        structure: &typesetter.structure,
        size: (page.width, page.height),
        attachments,
        issued,
    })
}

fn logo(letter: &Letter) -> Result<Option<Arc<Logo>>, Error> {
    let mut logos = letter.blocks.iter().filter_map(|block| match block {
        Block::Letterhead(head) => head.logo.as_ref(),
        _ => None,
    });
    let logo = logos.next().map(|logo| Logo::read(&logo.png));
    Ok(logo.transpose()?.map(Arc::new))
}
