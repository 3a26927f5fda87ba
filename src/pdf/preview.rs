//! Pages of a document as pictures, drawn from its bytes: what the window shows is what is sent.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::error::Error;

/// The longest side of a picture in pixels: a page at four times its size on a large screen.
const MOST_PIXELS: f32 = 4096.0;

/// A document whose pages can be drawn.
pub struct Preview(Pdf);

/// A page as it looks, on white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageImage {
    /// Pixels a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue and an opacity that is always full, a byte each, row by row from the top.
    pub pixels: Vec<u8>,
}

impl Preview {
    /// Reads a document.
    ///
    /// # Errors
    /// [`Error::Unreadable`].
    pub fn of(document: Arc<Vec<u8>>) -> Result<Self, Error> {
        Pdf::new(document).map(Self).map_err(|_| Error::Unreadable)
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// The page with this number, counted from 0, at so many pixels a point. A scale that would
    /// make the picture too large is reduced.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when there is no such page.
    pub fn draw(&self, page: usize, scale: f32) -> Result<PageImage, Error> {
        let page = self.0.pages().get(page).ok_or(Error::Unreadable)?;
        let (width, height) = page.render_dimensions();
        let scale = scale.min(MOST_PIXELS / width.max(height));
        let pixmap = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let drawn = render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &pixmap,
        );
        Ok(PageImage {
            width: drawn.width().into(),
            height: drawn.height().into(),
            pixels: drawn.data_as_u8_slice().to_vec(),
        })
    }
}
