//! The one way components react to the pointer: a rounded ground that changes by state.
//!
//! Does not know what stands on it.

use egui::{Color32, CornerRadius, Response, Stroke, StrokeKind, Ui};

use super::focus;
use crate::gui::theme::Theme;

/// The ground of something that can be pressed, in each of its states.
pub(super) struct Surface {
    pub rest: Color32,
    pub hover: Color32,
    pub pressed: Color32,
    pub edge: Color32,
}

impl Surface {
    /// Only seen under the pointer.
    pub fn quiet(theme: &Theme) -> Self {
        let c = &theme.colours;
        Self {
            rest: Color32::TRANSPARENT,
            hover: c.raised,
            pressed: c.accent_soft,
            edge: Color32::TRANSPARENT,
        }
    }

    /// An outlined control.
    pub fn outlined(theme: &Theme) -> Self {
        let c = &theme.colours;
        Self {
            rest: c.surface,
            edge: c.control,
            ..Self::quiet(theme)
        }
    }

    /// What is chosen among its neighbours.
    pub fn chosen(theme: &Theme) -> Self {
        let c = &theme.colours;
        Self {
            rest: c.accent_soft,
            hover: c.accent_soft,
            pressed: c.accent_soft,
            edge: c.accent,
        }
    }

    /// Paints the ground and, where it belongs, the focus ring.
    pub fn paint(&self, ui: &Ui, response: &Response) {
        let metrics = &Theme::of(ui.ctx()).metrics;
        let fill = if !response.enabled() {
            self.rest
        } else if response.is_pointer_button_down_on() {
            self.pressed
        } else if response.hovered() {
            self.hover
        } else {
            self.rest
        };
        ui.painter().rect(
            response.rect,
            CornerRadius::same(metrics.radius.control),
            fill,
            Stroke::new(metrics.stroke, self.edge),
            StrokeKind::Inside,
        );
        focus::ring(ui, response);
    }
}
