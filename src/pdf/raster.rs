//! Pictures from outside as plain pixels: PNG and JPEG of every kind, on the white of the paper.
//!
//! Nothing of a picture is believed: its size is known before room is made for it, and what can't
//! be decoded to its end is an error, never half a picture.

use std::io::Cursor;

use png::{BitDepth, ColorType, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::error::LogoFault;

/// More pixels than any logo needs; decoded, they take 100 MB.
pub(super) const MOST_PIXELS: u64 = 25_000_000;

/// The longest side that is decoded.
const LONGEST_SIDE: usize = 1 << 15;

/// What a decoder may set aside beside the pixels themselves.
const MOST_MEMORY: usize = 256 << 20;

/// Passes over a picture that is built up in steps; a hostile one has thousands.
const MOST_SCANS: usize = 64;

/// Red, green and blue, a byte each, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raster {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

impl Raster {
    /// Decodes a picture. What it lets through shows white; of moving pictures, the first stays.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, LogoFault> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            of_png(bytes)
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            of_jpeg(bytes)
        } else if is_svg(bytes) {
            Err(LogoFault::Svg)
        } else {
            Err(LogoFault::Unknown)
        }
    }

    /// The same picture with at most so many columns and rows, in its own proportions.
    pub(super) fn within(self, width: usize, height: usize) -> Self {
        let (columns, rows) = (self.width as u64, self.height as u64);
        let (most_columns, most_rows) = (width as u64, height as u64);
        if columns <= most_columns && rows <= most_rows {
            return self;
        }
        let by_width = columns * most_rows > rows * most_columns;
        let (width, height) = if by_width {
            (most_columns, (rows * most_columns / columns).max(1))
        } else {
            ((columns * most_rows / rows).max(1), most_rows)
        };
        self.shrunk(width as usize, height as usize)
    }

    /// Each new pixel is the mean of those that it covers, parts of them by their share. In whole
    /// numbers: the same on every machine.
    fn shrunk(&self, width: usize, height: usize) -> Self {
        let columns: Vec<Vec<(usize, u64)>> = (0..width)
            .map(|at| covered(at, width, self.width))
            .collect();
        let mut pixels = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            let rows = covered(row, height, self.height);
            for column in &columns {
                pixels.extend(self.mean(&rows, column));
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    fn mean(&self, rows: &[(usize, u64)], columns: &[(usize, u64)]) -> [u8; 3] {
        let mut sums = [0_u64; 3];
        for (row, high) in rows {
            let row = &self.pixels[row * self.width * 3..];
            for (column, wide) in columns {
                for (sum, value) in sums.iter_mut().zip(&row[column * 3..]) {
                    *sum += u64::from(*value) * high * wide;
                }
            }
        }
        let whole = (self.width * self.height) as u64;
        sums.map(|sum| u8::try_from((sum + whole / 2) / whole).unwrap_or(u8::MAX))
    }
}

/// The old places that the new place covers when so many become so few, with the share of each.
/// All shares of one place add up to the old number.
fn covered(at: usize, new: usize, old: usize) -> Vec<(usize, u64)> {
    let (from, to) = (at * old, (at + 1) * old);
    let (first, last) = (from / new, (to - 1) / new);
    let share = |place: usize| (to.min((place + 1) * new) - from.max(place * new)) as u64;
    (first..=last).map(|place| (place, share(place))).collect()
}

fn of_png(bytes: &[u8]) -> Result<Raster, LogoFault> {
    let damaged = |_| LogoFault::Damaged;
    let limits = png::Limits { bytes: MOST_MEMORY };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let header = decoder.read_header_info().map_err(damaged)?;
    check_size(header.width as usize, header.height as usize)?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader.output_buffer_size().ok_or(LogoFault::Damaged)?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer).map_err(damaged)?;
    reader.finish().map_err(damaged)?;
    let samples = buffer.get(..frame.buffer_size()).unwrap_or(&buffer);
    if frame.bit_depth != BitDepth::Eight {
        return Err(LogoFault::Damaged);
    }
    let pixels = match frame.color_type {
        ColorType::Grayscale => samples.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::GrayscaleAlpha => {
            let on_white = |one: &[u8]| [on_white(one[0], one[1]); 3];
            samples.chunks_exact(2).flat_map(on_white).collect()
        }
        ColorType::Rgb => samples.to_vec(),
        ColorType::Rgba => {
            let on_white = |one: &[u8]| [one[0], one[1], one[2]].map(|it| on_white(it, one[3]));
            samples.chunks_exact(4).flat_map(on_white).collect()
        }
        // Expanded above.
        ColorType::Indexed => return Err(LogoFault::Damaged),
    };
    whole(frame.width as usize, frame.height as usize, pixels)
}

fn of_jpeg(bytes: &[u8]) -> Result<Raster, LogoFault> {
    // Without the vector instructions of one processor or another, all decode alike.
    let options = DecoderOptions::new_safe()
        .set_strict_mode(true)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(MOST_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| LogoFault::Damaged)?;
    let info = decoder.info().ok_or(LogoFault::Damaged)?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    check_size(width, height)?;
    let pixels = decoder.decode().map_err(|_| LogoFault::Damaged)?;
    if !is_whole_jpeg(bytes) {
        return Err(LogoFault::Damaged);
    }
    whole(width, height, pixels)
}

/// True when the picture comes to its end; the decoder makes do with less. Some programs fill up.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let end = bytes.iter().rposition(|byte| *byte != 0).unwrap_or(0);
    bytes[..=end].ends_with(&[0xff, 0xd9])
}

fn check_size(width: usize, height: usize) -> Result<(), LogoFault> {
    if width == 0 || height == 0 {
        return Err(LogoFault::Damaged);
    }
    if width as u64 * height as u64 > MOST_PIXELS || width.max(height) > LONGEST_SIDE {
        return Err(LogoFault::TooManyPixels { limit: MOST_PIXELS });
    }
    Ok(())
}

/// The raster, when there are as many pixels as its size says.
fn whole(width: usize, height: usize, pixels: Vec<u8>) -> Result<Raster, LogoFault> {
    check_size(width, height)?;
    if pixels.len() != width * height * 3 {
        return Err(LogoFault::Damaged);
    }
    Ok(Raster {
        width,
        height,
        pixels,
    })
}

fn on_white(value: u8, opacity: u8) -> u8 {
    let (value, opacity) = (u32::from(value), u32::from(opacity));
    let sum = value * opacity + 255 * (255 - opacity);
    u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
}

/// True for what begins like SVG: an element of that name behind declarations and comments.
fn is_svg(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    let head = String::from_utf8_lossy(head);
    head.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
        && head.contains("<svg")
}
