//! Grounds that hold other parts together.

use egui::{
    Context, Frame, Margin, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::{
    icon::{self, Icon},
    text,
};
use crate::gui::{
    fonts,
    theme::{Theme, Tone},
    tokens::Metrics,
};

/// A bordered ground as wide as the column.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let frame = Frame::new()
        .fill(c.surface)
        .stroke(Stroke::new(m.stroke, c.border))
        .corner_radius(m.radius.card)
        .inner_margin(Margin::from(m.space.l));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

/// Draws parts under an id of this name and the scope around it. Ids that egui gives by itself count what
/// was drawn before: who types or steps by keyboard would lose the focus when a warning above goes away.
pub fn steady<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.scope_id().with(("steady", name));
    ui.scope_builder(UiBuilder::new().scope_id(id), content)
        .inner
}

/// A remark set off from the text.
pub fn callout(ui: &mut Ui, tone: Tone, title: &str, body: &str) {
    callout_with(ui, tone, title, body, |_| {});
}

/// A remark with something to do about it below.
pub fn callout_with<R>(
    ui: &mut Ui,
    tone: Tone,
    title: &str,
    body: &str,
    actions: impl FnOnce(&mut Ui) -> R,
) -> R {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let (strong, soft) = theme.tone(tone);
    let role = if tone == Tone::Danger {
        Role::Alert
    } else {
        Role::Note
    };
    let frame = Frame::new()
        .fill(soft)
        .stroke(Stroke::new(m.stroke, strong))
        .corner_radius(m.radius.card)
        .inner_margin(Margin::from(m.space.m));
    let region = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(title);
    ui.scope_builder(region, |ui| {
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    icon::beside(ui, Icon::of_tone(tone), tone, m.type_size.label);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = m.space.xs;
                        ui.label(text::strong(&theme, title, strong));
                        text::paragraph(ui, body);
                        actions(ui)
                    })
                    .inner
                })
                .inner
            })
            .inner
    })
    .inner
}

/// A word about a state, in a small coloured field with the icon that says the same. It breaks
/// where a panel is narrow: a field that reaches over the edge would push everything else aside.
pub fn badge(ui: &mut Ui, tone: Tone, word: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let (strong, soft) = theme.tone(tone);
    let sign = m.type_size.label;
    let beside = m.space.s + sign + m.space.xs + m.space.s;
    let words = text::small(&theme, word, strong).family(fonts::semibold());
    let label = text::galley(ui, words, ui.available_width() - beside);
    let size = vec2(beside + label.size().x, m.marker.max(label.size().y));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    ui.painter().rect_filled(rect, m.marker / 2.0, soft);
    let left = rect.with_max_x(rect.left() + m.space.s + sign);
    let left = left.with_min_x(rect.left() + m.space.s);
    Icon::of_tone(tone).paint(ui.painter(), left, sign, strong);
    let at = egui::pos2(
        left.right() + m.space.xs,
        rect.center().y - label.size().y / 2.0,
    );
    ui.painter().galley(at, label, strong);
    response
}

/// A column no wider than text can be read in, in the middle of the space there is.
pub fn reading_column<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let width = Theme::of(ui.ctx()).metrics.reading_width;
    column(ui, width, content)
}

/// A column for a table, in the middle of the space there is.
pub fn wide_column<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let width = Theme::of(ui.ctx()).metrics.table_width;
    column(ui, width, content)
}

/// Whether the window is too narrow for words beside its tools.
pub fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < Theme::of(ui.ctx()).metrics.reading_width
}

/// Whether the window is so low that every line counts.
pub fn is_compact(ui: &Ui) -> bool {
    is_low(ui.ctx(), &Theme::of(ui.ctx()).metrics)
}

/// The margin around a page and inside its bars.
pub(super) fn margin(ctx: &Context, metrics: &Metrics) -> f32 {
    if is_low(ctx, metrics) {
        metrics.space.m
    } else {
        metrics.space.xl
    }
}

pub(super) fn is_low(ctx: &Context, metrics: &Metrics) -> bool {
    ctx.content_rect().height() < metrics.compact_below
}

fn column<R>(ui: &mut Ui, most: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let room = ui.available_rect_before_wrap();
    let margin = margin(ui.ctx(), m);
    let width = most.min(room.width() - 2.0 * margin);
    let side = (room.width() - width) / 2.0;
    let column = room.shrink2(vec2(side, margin));
    let inner = ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
        ui.set_width(width);
        content(ui)
    });
    ui.add_space(margin);
    inner.inner
}
