//! How a letter looks, as data: every size, distance and colour stands in one RON file.
//!
//! Lengths are in points (1/72 inch). Does not know what a letter says.

use serde::{Deserialize, Deserializer, de};

use super::error::Error;
use super::fonts::Face;

/// The style that the program ships.
const SHIPPED: &str = include_str!("../../assets/style/letter.ron");

/// The look of a whole document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    pub(super) page: PageStyle,
    pub(super) body: TextStyle,
    pub(super) paragraph: ParagraphStyle,
    /// Headings of level 1 to 4.
    pub(super) headings: [HeadingStyle; 4],
    pub(super) letterhead: LetterheadStyle,
    pub(super) facts: FactsStyle,
    pub(super) list: ListStyle,
    pub(super) choices: ChoicesStyle,
    pub(super) callout: CalloutStyle,
    pub(super) table: TableStyle,
    pub(super) profile: ProfileStyle,
    pub(super) signatures: SignaturesStyle,
    pub(super) appearance: AppearanceStyle,
    pub(super) watermark: WatermarkStyle,
}

impl Style {
    /// The style that the program ships.
    ///
    /// # Errors
    /// [`Error::Style`] when the shipped file is damaged; a test keeps it from being so.
    pub fn shipped() -> Result<Self, Error> {
        Self::read(SHIPPED)
    }

    /// Reads a style from RON.
    ///
    /// # Errors
    /// [`Error::Style`] with the place of the first fault.
    pub fn read(text: &str) -> Result<Self, Error> {
        ron::from_str(text).map_err(|fault| Error::Style {
            line: fault.span.start.line,
            column: fault.span.start.col,
            detail: fault.code.to_string(),
        })
    }

    /// The same style with this colour (red, green, blue) where the document's own colour stands:
    /// name, headings, rules and bars. What is green, amber or red for a reason stays so.
    #[must_use]
    pub fn with_accent(mut self, [red, green, blue]: [u8; 3]) -> Self {
        let accent = Colour(red, green, blue);
        let [title, section, ..] = &mut self.headings;
        let places = [
            &mut title.text.colour,
            &mut section.text.colour,
            &mut self.letterhead.name.colour,
            &mut self.letterhead.rule.colour,
            &mut self.list.marker.colour,
            &mut self.callout.neutral.rule,
            &mut self.table.head.colour,
            &mut self.table.head_rule.colour,
            &mut self.profile.filled,
            &mut self.signatures.role.colour,
        ];
        places.into_iter().for_each(|place| *place = accent);
        self
    }

    /// Width and height, in points, of the place for one signature.
    pub fn signature_place(&self) -> (f32, f32) {
        let look = &self.signatures;
        let columns = look.columns.max(1) as f32;
        let width = self.page.width - self.page.left - self.page.right;
        (
            (width - look.gap * (columns - 1.0)) / columns,
            look.box_height,
        )
    }
}

/// A colour of the screen (sRGB), written as six hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub u8, pub u8, pub u8);

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let number = u32::from_str_radix(&text, 16)
            .ok()
            .filter(|_| text.len() == 6);
        let [_, red, green, blue] = number
            .ok_or_else(|| de::Error::custom(format!("{text:?} is no colour like 1B2430")))?
            .to_be_bytes();
        Ok(Self(red, green, blue))
    }
}

/// The face, size, line distance and colour of some text.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextStyle {
    pub face: Face,
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    pub colour: Colour,
}

/// A line drawn to divide.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub width: f32,
    pub colour: Colour,
}

/// The sheet and what is repeated on each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageStyle {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    /// The running head and the page label.
    pub running: TextStyle,
    /// The running head's baseline, from the top edge.
    pub head: f32,
    /// The page label's baseline, from the bottom edge.
    pub foot: f32,
    /// The least distance between title and reference in the running head.
    pub gap: f32,
    pub rule: Rule,
    /// From the running head's baseline down to its rule.
    pub rule_below: f32,
}

/// Running text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParagraphStyle {
    pub before: f32,
    pub justified: bool,
}

/// One level of headings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeadingStyle {
    pub text: TextStyle,
    pub before: f32,
    /// Room below that belongs to the heading.
    pub below: f32,
}

/// Sender, recipient and the letter's facts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterheadStyle {
    pub name: TextStyle,
    pub address: TextStyle,
    pub rule: Rule,
    /// Around the rule under the sender.
    pub rule_gap: f32,
    /// The most room for a logo.
    pub logo_width: f32,
    pub logo_height: f32,
    /// The largest that a pixel of a logo may become: a small logo stays small.
    pub logo_pixel: f32,
    /// Between the sender's words and the logo.
    pub logo_gap: f32,
    /// The top of the recipient's address from the top edge of the sheet: the window.
    pub window_top: f32,
    pub recipient: TextStyle,
    pub recipient_width: f32,
    pub label: TextStyle,
    pub value: TextStyle,
    /// Between two facts.
    pub fact_gap: f32,
    /// Where the facts begin, from the left edge of the sheet.
    pub facts_left: f32,
    /// Where the letter's own text begins at the earliest, from the top edge of the sheet.
    pub text_top: f32,
}

/// Names and values side by side.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactsStyle {
    pub label: TextStyle,
    pub value: TextStyle,
    /// A value that is still open.
    pub open: TextStyle,
    pub open_rule: Rule,
    pub label_width: f32,
    pub gap: f32,
    pub before: f32,
    pub between: f32,
}

/// Lists.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListStyle {
    /// From the left margin to the text.
    pub indent: f32,
    pub marker: TextStyle,
    pub bullet: String,
    /// Between a number's right edge and the text.
    pub marker_gap: f32,
    pub before: f32,
    pub between: f32,
}

/// Boxes to tick.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoicesStyle {
    /// The length of a box's sides.
    pub side: f32,
    /// How far a box reaches below the baseline of the words beside it.
    pub below: f32,
    pub rule: Rule,
    /// Between a box and the words.
    pub gap: f32,
    pub before: f32,
    pub between: f32,
}

/// A paragraph with a rule at its left.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CalloutStyle {
    pub text: TextStyle,
    pub rule_width: f32,
    /// Between the rule and the text.
    pub indent: f32,
    pub padding: f32,
    pub before: f32,
    pub after: f32,
    pub positive: ToneStyle,
    pub neutral: ToneStyle,
    pub caution: ToneStyle,
    pub negative: ToneStyle,
}

/// The colours of a callout's rule and ground.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ToneStyle {
    pub rule: Colour,
    pub ground: Colour,
}

/// Tables.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableStyle {
    pub caption: TextStyle,
    pub head: TextStyle,
    pub group: TextStyle,
    pub cell: TextStyle,
    /// Left and right of a cell's text; the outer edges are flush with the margins.
    pub padding_x: f32,
    pub padding_y: f32,
    pub head_rule: Rule,
    pub row_rule: Rule,
    pub group_ground: Colour,
    pub before: f32,
    pub caption_below: f32,
    /// A column's least width.
    pub least_width: f32,
}

/// The bars of the profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfileStyle {
    pub label: TextStyle,
    pub rating: TextStyle,
    pub scale: TextStyle,
    /// The share of the width that the labels take, and the ratings after them.
    pub label_share: f32,
    pub rating_share: f32,
    pub bar_height: f32,
    /// Between two steps of a bar.
    pub step_gap: f32,
    pub row_gap: f32,
    pub filled: Colour,
    pub empty: Colour,
    pub rule: Rule,
    pub before: f32,
    pub scale_below: f32,
}

/// The places to sign.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignaturesStyle {
    pub role: TextStyle,
    pub name: TextStyle,
    /// At most this many side by side.
    pub columns: usize,
    pub gap: f32,
    pub box_height: f32,
    pub box_rule: Rule,
    /// Above and below the box.
    pub padding: f32,
    pub before: f32,
}

/// The visible signature inside its box.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AppearanceStyle {
    pub name: TextStyle,
    pub role: TextStyle,
    pub detail: TextStyle,
    /// Between the box's edge and the text.
    pub padding: f32,
    pub rule: Rule,
    /// The name shrinks down to this size before it is broken.
    pub least_name_size: f32,
}

/// The word across a draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WatermarkStyle {
    pub face: Face,
    pub colour: Colour,
    /// The largest size; a long word is set smaller.
    pub size: f32,
    /// The longest that the word may become.
    pub length: f32,
    /// The word's direction, as cosine and sine.
    pub direction: (f32, f32),
}
