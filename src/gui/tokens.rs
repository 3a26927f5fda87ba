//! Design tokens: every colour and size of the window, read from `assets/theme`.
//!
//! Does not know where a token is used. No page and no component names a colour or a size of its own.

use egui::Color32;
use serde::{Deserialize, Deserializer, de::Error as _};

const LIGHT: &str = include_str!("../../assets/theme/light.ron");
const DARK: &str = include_str!("../../assets/theme/dark.ron");
const HIGH_CONTRAST: &str = include_str!("../../assets/theme/high_contrast.ron");
const METRICS: &str = include_str!("../../assets/theme/metrics.ron");

/// Why a built-in token file could not be read; a test proves that it never happens.
pub type Error = ron::error::SpannedError;

/// Which set of colours is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
    /// The strongest contrast.
    HighContrast,
}

/// The colours of one scheme, named by their use.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Whether the ground is darker than the text.
    pub dark: bool,
    /// The ground of the window.
    #[serde(deserialize_with = "rgb")]
    pub canvas: Color32,
    /// The ground of cards, bars and fields.
    #[serde(deserialize_with = "rgb")]
    pub surface: Color32,
    /// A surface under the pointer, or set off from its neighbours.
    #[serde(deserialize_with = "rgb")]
    pub raised: Color32,
    /// Lines that only part things.
    #[serde(deserialize_with = "rgb")]
    pub border: Color32,
    /// The outline of what can be operated: 3:1 against its ground.
    #[serde(deserialize_with = "rgb")]
    pub control: Color32,
    /// Text.
    #[serde(deserialize_with = "rgb")]
    pub text: Color32,
    /// Text of second rank: hints, captions, dates.
    #[serde(deserialize_with = "rgb")]
    pub muted: Color32,
    /// The colour of actions, links, choice and focus.
    #[serde(deserialize_with = "rgb")]
    pub accent: Color32,
    /// A filled action under the pointer.
    #[serde(deserialize_with = "rgb")]
    pub accent_hover: Color32,
    /// A filled action while pressed.
    #[serde(deserialize_with = "rgb")]
    pub accent_pressed: Color32,
    /// Text on a filled action.
    #[serde(deserialize_with = "rgb")]
    pub on_accent: Color32,
    /// The ground of what is chosen or selected.
    #[serde(deserialize_with = "rgb")]
    pub accent_soft: Color32,
    /// Something is in order.
    #[serde(deserialize_with = "rgb")]
    pub success: Color32,
    /// The ground under `success`.
    #[serde(deserialize_with = "rgb")]
    pub success_soft: Color32,
    /// Something wants attention.
    #[serde(deserialize_with = "rgb")]
    pub warning: Color32,
    /// The ground under `warning`.
    #[serde(deserialize_with = "rgb")]
    pub warning_soft: Color32,
    /// Something is wrong or cannot be undone.
    #[serde(deserialize_with = "rgb")]
    pub danger: Color32,
    /// The ground under `danger`.
    #[serde(deserialize_with = "rgb")]
    pub danger_soft: Color32,
}

impl Colours {
    /// Reads the colours of a scheme.
    pub fn load(scheme: Scheme) -> Result<Self, Error> {
        ron::from_str(match scheme {
            Scheme::Light => LIGHT,
            Scheme::Dark => DARK,
            Scheme::HighContrast => HIGH_CONTRAST,
        })
    }
}

/// Sizes shared by all schemes, in points.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// The spacing scale.
    pub space: Space,
    /// The corner radii.
    pub radius: Radius,
    /// The type scale.
    pub type_size: TypeSize,
    /// Height of a line of running text, in type sizes.
    pub leading: f32,
    /// What is added to the height of a line in a field.
    pub line_gap: f32,
    /// Height of buttons, fields and rows.
    pub control_height: f32,
    /// Height of the top and bottom bars.
    pub bar_height: f32,
    /// A window lower than this gets bars as low as their controls allow.
    pub compact_below: f32,
    /// The widest column of running text.
    pub reading_width: f32,
    /// The widest a table gets.
    pub table_width: f32,
    /// The least width in which a table has columns.
    pub least_table_width: f32,
    /// Width of a dialog.
    pub dialog_width: f32,
    /// Width of the column of terms in a list of definitions.
    pub term_width: f32,
    /// Width of a panel beside the content.
    pub side_width: f32,
    /// Side of an icon; diameter of a radio button.
    pub icon: f32,
    /// Diameter of the marker before a step.
    pub marker: f32,
    /// Thickness of the scale of a factor.
    pub meter: f32,
    /// Thickness of lines.
    pub stroke: f32,
    /// Thickness of the focus ring.
    pub focus_stroke: f32,
    /// Width of a scroll bar.
    pub scroll_bar: f32,
    /// Smallest length of the handle of a scroll bar.
    pub scroll_handle: f32,
    /// The shadow under what floats.
    pub shadow: Shade,
    /// Opacity of the veil behind a dialog, 0 to 255.
    pub backdrop_alpha: u8,
    /// Opacity of what cannot be used now, 0 to 1.
    pub disabled_opacity: f32,
    /// How long a change of state takes, in seconds.
    pub motion: f32,
    /// How long the pointer rests before a tooltip, in seconds.
    pub tooltip_delay: f32,
}

impl Metrics {
    /// Reads the sizes.
    pub fn load() -> Result<Self, Error> {
        ron::from_str(METRICS)
    }
}

/// The spacing scale, in points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    /// Inside a thing: label to hint.
    pub xs: f32,
    /// Between parts of a thing: icon to text.
    pub s: f32,
    /// Inner margin of a control.
    pub m: f32,
    /// Inner margin of a card; between neighbours.
    pub l: f32,
    /// Between groups.
    pub xl: f32,
    /// Between sections.
    pub xxl: f32,
}

/// The corner radii, in points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radius {
    /// Of buttons, fields and rows.
    pub control: u8,
    /// Of cards and callouts.
    pub card: u8,
    /// Of dialogs.
    pub window: u8,
}

/// The type scale, in points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeSize {
    /// The heading of a page.
    pub title: f32,
    /// The heading of a section.
    pub heading: f32,
    /// The heading of a part of a section.
    pub subheading: f32,
    /// Labels and buttons.
    pub label: f32,
    /// Running text.
    pub body: f32,
    /// Hints and captions.
    pub small: f32,
}

/// The one shadow, under dialogs and menus.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shade {
    /// How far it falls, in points.
    pub offset: i8,
    /// How soft its edge is, in points.
    pub blur: u8,
    /// Its opacity, 0 to 255.
    pub alpha: u8,
}

fn rgb<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(from)?;
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let value = digits.then(|| u32::from_str_radix(&text, 16).ok());
    let [_, r, g, b] = value
        .flatten()
        .ok_or_else(|| D::Error::custom("expected RRGGBB"))?
        .to_be_bytes();
    Ok(Color32::from_rgb(r, g, b))
}
