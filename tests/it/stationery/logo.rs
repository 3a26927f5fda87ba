//! The logo: which pictures become one, and what is left of them.

use super::*;

#[test]
fn every_kind_of_png_becomes_a_logo() {
    use png::{BitDepth as D, ColorType as C};
    for (colour, depth) in [
        (C::Grayscale, D::One),
        (C::Grayscale, D::Eight),
        (C::Grayscale, D::Sixteen),
        (C::GrayscaleAlpha, D::Eight),
        (C::GrayscaleAlpha, D::Sixteen),
        (C::Rgb, D::Eight),
        (C::Rgb, D::Sixteen),
        (C::Rgba, D::Eight),
        (C::Rgba, D::Sixteen),
        (C::Indexed, D::One),
        (C::Indexed, D::Four),
    ] {
        let logo = read_logo(&png(40, 20, colour, depth)).unwrap();
        assert_eq!(read_logo(&logo).unwrap(), logo, "{colour:?} {depth:?}");
        assert_eq!(faults(&headed(logo)), [""; 0], "{colour:?} {depth:?}");
    }
}

#[test]
fn every_kind_of_jpeg_becomes_a_logo() {
    for jpeg in [
        JPEG,
        include_bytes!("../../data/logo/progressive.jpg"),
        include_bytes!("../../data/logo/grey.jpg"),
        include_bytes!("../../data/logo/cmyk.jpg"),
    ] {
        assert_eq!(faults(&headed(read_logo(jpeg).unwrap())), [""; 0]);
    }
}

#[test]
fn an_interlaced_picture_gives_the_same_pixels() {
    let interlaced = include_bytes!("../../data/logo/interlaced.png");
    let logo = read_logo(interlaced).unwrap();
    // The square at the left is of one colour.
    assert_eq!(
        pixels(&logo)[600 * 100 * 3 + 3 * 10..][..3],
        [0x7a, 0x1f, 0x2b]
    );
}

#[test]
fn what_a_logo_lets_through_is_the_white_of_the_paper() {
    let logo = read_logo(&png(4, 1, png::ColorType::Rgba, png::BitDepth::Eight)).unwrap();
    assert_eq!(pixels(&logo)[9..], [255, 255, 255]);
}

#[test]
fn a_logo_keeps_nothing_of_its_file_but_the_pixels() {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 8, 8);
    encoder.set_color(png::ColorType::Rgb);
    let secret = "/home/ann/secret/logo.png";
    encoder
        .add_text_chunk("Source".into(), secret.into())
        .unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[7; 192]).unwrap();
    writer.finish().unwrap();
    let found = |bytes: &[u8]| {
        bytes
            .windows(secret.len())
            .any(|it| it == secret.as_bytes())
    };
    assert!(found(&bytes));
    assert!(!found(&read_logo(&bytes).unwrap()));
}

#[test]
fn a_large_logo_is_made_small() {
    // Noise, which no compression makes smaller: about 4 MB.
    let mut state = 1_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 1600, 800);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fastest);
    let data: Vec<u8> = (0..1600 * 800 * 3).map(|_| noise()).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    assert!(
        bytes.len() > 3_500_000 && bytes.len() < 5 << 20,
        "{}",
        bytes.len()
    );
    let logo = read_logo(&bytes).unwrap();
    assert!(logo.len() < 400_000, "{}", logo.len());
    bytes.resize((5 << 20) + 1, 0);
    let refused = read_logo(&bytes).unwrap_err();
    assert!(matches!(
        refused,
        StationeryError::Logo(pdf::Error::TooLarge { .. })
    ));
}

#[test]
fn pictures_that_are_none_or_too_much_are_refused() {
    assert_eq!(logo_fault(b""), LogoFault::Unknown);
    assert_eq!(logo_fault(b"GIF89a"), LogoFault::Unknown);
    assert_eq!(
        logo_fault(b"<?xml version='1.0'?>\n<svg xmlns='x'/>"),
        LogoFault::Svg
    );
    assert_eq!(logo_fault(b"\x89PNG\r\n\x1a\n"), LogoFault::Damaged);
    assert_eq!(logo_fault(&[0xff, 0xd8, 0xff, 0xe0, 0]), LogoFault::Damaged);
    // Sizes as the head says them: nothing, and a bomb.
    let small = png(8, 8, png::ColorType::Rgb, png::BitDepth::Eight);
    let sized = |width: u32, height: u32| {
        let mut bytes = small.clone();
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        bytes
    };
    assert_eq!(logo_fault(&sized(0, 8)), LogoFault::Damaged);
    assert_eq!(logo_fault(&sized(8, 0)), LogoFault::Damaged);
    assert_eq!(logo_fault(&sized(8, 9)), LogoFault::Damaged);
    for (width, height) in [(5_001, 5_000), (60_000, 2), (u32::MAX >> 1, u32::MAX >> 1)] {
        let fault = logo_fault(&sized(width, height));
        assert!(
            matches!(fault, LogoFault::TooManyPixels { .. }),
            "{fault:?}"
        );
    }
}

#[test]
fn a_logo_that_was_not_taken_in_is_not_drawn() {
    let picture = png(8, 8, png::ColorType::Rgba, png::BitDepth::Eight);
    let drawn = pdf::render(
        &head(picture.into()),
        &Style::shipped().unwrap(),
        &[],
        ISSUED,
    );
    assert_eq!(drawn, Err(pdf::Error::Logo(LogoFault::Damaged)));
}
