//! The logo of a letterhead: what is taken from outside, and what stands in a document.
//!
//! A logo is taken in once, when it is chosen: decoded, laid on white, reduced to what a letterhead
//! can show in print, and written anew as a PNG of its pixels alone. This small picture is what is
//! kept, drawn and carried in the document, and not the file that was chosen:
//!
//! - Nothing private of the file goes along: no place, camera, author, path or thumbnail.
//! - A letter can be made again, byte for byte, on another machine and in fifty years: the decoder of
//!   the file it came from (which for JPEG need not give the same pixels everywhere) has no part in it.
//! - A logo of 5 MB costs a document no more than a small one, and none brings a bomb into a reader.
//! - No page has transparency, which archives and printers like best.
//!
//! A drawing (SVG) is refused. What shows one truly (usvg with resvg, nine crates and 21,000 lines beside
//! their text features, which bring a shaper and the machine's own fonts) is larger than this whole
//! room; and a subset of our own would show some logos wrongly, which is worse than not at all.
//!
//! It is drawn from the very bytes of the PNG: its compressed rows are those of a PDF image with a
//! PNG predictor (ISO 32000-1, 7.4.4.4).

use std::sync::Arc;

use lopdf::{Object, Stream};
use png::{BitDepth, ColorType, Compression, Filter};

use super::error::{Error, LogoFault};
use super::raster::Raster;
use super::values::{dictionary, name};

/// The largest file that a logo is taken from, in bytes.
pub const MOST_LOGO_BYTES: usize = 5 * 1024 * 1024;

/// The most pixels of a logo in a document: more than 300 to the inch of what a letterhead has room for.
const MOST_COLUMNS: usize = 800;
const MOST_ROWS: usize = 240;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A picture as the letter carries it, from the file that somebody has chosen: PNG or JPEG. What is
/// already as this function gives it stays as it is.
///
/// # Errors
/// [`Error::Logo`], and [`Error::TooLarge`] for a file of more than [`MOST_LOGO_BYTES`].
pub fn logo(file: &[u8]) -> Result<Vec<u8>, Error> {
    if file.len() > MOST_LOGO_BYTES {
        let limit = MOST_LOGO_BYTES;
        return Err(Error::TooLarge { limit });
    }
    if Logo::read(file).is_ok() {
        return Ok(file.to_vec());
    }
    let raster = Raster::read(file).map_err(Error::Logo)?;
    encoded(&raster.within(MOST_COLUMNS, MOST_ROWS)).ok_or(Error::Logo(LogoFault::Damaged))
}

fn encoded(raster: &Raster) -> Option<Vec<u8>> {
    let (width, height) = (
        raster.width.try_into().ok()?,
        raster.height.try_into().ok()?,
    );
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::Adaptive);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&raster.pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// A logo ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Logo {
    pub width: usize,
    pub height: usize,
    /// Rows of red, green and blue under PNG filters, compressed.
    rows: Arc<[u8]>,
}

impl Logo {
    /// Reads what [`logo`] gives, and nothing else: no larger, no other kind of PNG, nothing beside
    /// the pixels.
    pub(super) fn read(png: &[u8]) -> Result<Self, Error> {
        let rows = rows(png).ok_or(Error::Logo(LogoFault::Damaged))?;
        let raster = Raster::read(png).map_err(Error::Logo)?;
        Ok(Self {
            width: raster.width,
            height: raster.height,
            rows: rows.into(),
        })
    }

    /// The logo as an image of the PDF language (ISO 32000-1, 8.9.5).
    pub(super) fn image(&self) -> Stream {
        let columns = Object::from(self.width as i64);
        let parameters = dictionary([
            ("Predictor", 15.into()),
            ("Colors", 3.into()),
            ("BitsPerComponent", 8.into()),
            ("Columns", columns.clone()),
        ]);
        let entries = dictionary([
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", columns),
            ("Height", (self.height as i64).into()),
            ("ColorSpace", name("DeviceRGB")),
            ("BitsPerComponent", 8.into()),
            ("Filter", name("FlateDecode")),
            ("DecodeParms", parameters.into()),
        ]);
        Stream::new(entries, self.rows.to_vec())
    }
}

/// The compressed rows of a PNG of eight bits red, green and blue that is no larger than a logo, is
/// not interlaced and has nothing but a head, rows and an end.
fn rows(png: &[u8]) -> Option<Vec<u8>> {
    let mut rest = png.strip_prefix(SIGNATURE)?;
    let mut rows = Vec::new();
    while !rest.is_empty() {
        let (length, body) = rest.split_first_chunk::<4>()?;
        let (kind, body) = body.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let data = body.get(..length)?;
        // A checksum of four bytes stands behind.
        rest = body.get(length.checked_add(4)?..)?;
        match kind {
            b"IHDR" if is_head_of_a_logo(data) => {}
            b"IDAT" => rows.extend_from_slice(data),
            b"IEND" if rest.is_empty() => {}
            _ => return None,
        }
    }
    (!rows.is_empty()).then_some(rows)
}

fn is_head_of_a_logo(head: &[u8]) -> bool {
    let [a, b, c, d, e, f, g, h, 8, 2, 0, 0, 0] = *head else {
        return false;
    };
    let side = |bytes| usize::try_from(u32::from_be_bytes(bytes)).unwrap_or(usize::MAX);
    side([a, b, c, d]) <= MOST_COLUMNS && side([e, f, g, h]) <= MOST_ROWS
}
