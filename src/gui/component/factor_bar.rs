//! Where a factor stands: the rating in words, then its place on an ordinal scale.
//!
//! Shows no number: a scale of a few steps is an order, not a measure.

use egui::{Color32, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};

use super::{icon::Icon, text, told};
use crate::gui::theme::{Theme, Tone};

/// One factor of the test and its rating.
pub struct FactorBar<'a> {
    factor: &'a str,
    rating: &'a str,
    tone: Tone,
    place: Option<usize>,
    of: usize,
}

impl<'a> FactorBar<'a> {
    /// `factor` is rated with the word `rating`, on a scale of `of` steps; not yet on one of them.
    pub fn new(factor: &'a str, rating: &'a str, of: usize) -> Self {
        Self {
            factor,
            rating,
            tone: Tone::Neutral,
            place: None,
            of,
        }
    }

    /// The rating is step `place` (from 0), and says `tone`.
    pub fn at(mut self, place: usize, tone: Tone) -> Self {
        self.place = Some(place);
        self.tone = tone;
        self
    }
}

impl Widget for FactorBar<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let (c, m) = (&theme.colours, &theme.metrics);
        let width = ui.available_width();
        let strong = theme.tone(self.tone).0;
        let indent = m.icon + m.space.xs;
        let rating = text::galley(
            ui,
            text::strong(&theme, self.rating, strong),
            width - indent,
        );
        let factor = text::galley(ui, text::small(&theme, self.factor, c.muted), width);
        let words = factor.size().y + rating.size().y;
        let size = vec2(width, words + m.space.xs + m.meter);

        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, self.factor));
        told::value(ui, response.id, self.rating);

        let second = rect.min + vec2(0.0, factor.size().y);
        let sign = Rect::from_min_size(second, vec2(m.icon, rating.size().y));
        ui.painter().galley(rect.min, factor, Color32::PLACEHOLDER);
        Icon::of_tone(self.tone).paint(ui.painter(), sign, m.type_size.label, strong);
        let beside = second + vec2(indent, 0.0);
        ui.painter().galley(beside, rating, Color32::PLACEHOLDER);
        self.scale(ui, &theme, rect.with_min_y(rect.bottom() - m.meter));
        response
    }
}

impl FactorBar<'_> {
    /// All steps of the scale, the present one marked by colour and by standing taller.
    fn scale(&self, ui: &Ui, theme: &Theme, rect: Rect) {
        let (c, m) = (&theme.colours, &theme.metrics);
        let steps = self.of.max(1);
        let gap = m.space.xs / 2.0;
        let each = (rect.width() - gap * (steps - 1) as f32) / steps as f32;
        for step in 0..steps {
            let left = rect.left() + step as f32 * (each + gap);
            let (height, colour) = if self.place == Some(step) {
                (m.meter, theme.tone(self.tone).0)
            } else {
                (m.meter / 2.0, c.control.gamma_multiply(m.disabled_opacity))
            };
            let middle = pos2(left + each / 2.0, rect.center().y);
            let bar = Rect::from_center_size(middle, Vec2::new(each, height));
            ui.painter().rect_filled(bar, height / 2.0, colour);
        }
    }
}
