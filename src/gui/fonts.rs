//! The typefaces of the window: Inter for text, a subset of Lucide for icons.
//!
//! Does not know sizes or colours.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/ui/Inter_400Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/ui/Inter_600SemiBold.ttf");
const ICONS: &[u8] = include_bytes!("../../assets/fonts/ui/Lucide-subset.ttf");

/// The family of headings, labels and buttons.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// The family of icons; draw them through `component::Icon`, which keeps them from screen readers.
pub fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Puts all families into the context. Once, at the start: egui compares whole files.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

/// Every family is a chain, so that a sign missing in one typeface is drawn in the next.
/// Monospace is Inter too: fingerprints need no third typeface.
fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [
        ("regular", REGULAR),
        ("semibold", SEMIBOLD),
        ("icons", ICONS),
    ] {
        fonts
            .font_data
            .insert(name.into(), Arc::new(FontData::from_static(bytes)));
    }
    for (family, chain) in [
        (FontFamily::Proportional, ["regular", "icons", "semibold"]),
        (FontFamily::Monospace, ["regular", "icons", "semibold"]),
        (semibold(), ["semibold", "regular", "icons"]),
        (icons(), ["icons", "regular", "semibold"]),
    ] {
        let chain = chain.map(String::from).to_vec();
        fonts.families.insert(family, chain);
    }
    fonts
}
