//! What the program is doing, told as it changes: live regions for screen readers.
//!
//! Does not know time: how long a message stays is the page's affair.

use egui::{
    Frame, Label, Margin, Panel, Response, Role, Sense, Stroke, Ui, WidgetInfo, accesskit::Live,
    vec2,
};

use super::{
    button::IconButton,
    container::margin,
    icon::{self, Icon},
    text,
};
use crate::gui::theme::{Theme, Tone};

/// A quiet line about the present state ("saved"); a change is read out at the next pause.
pub fn status_line(ui: &mut Ui, tone: Tone, words: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let colour = theme.tone(tone).0;
    let indent = m.icon + m.space.xs;
    let room = ui.available_width() - indent;
    let line = text::cut(ui, text::small(&theme, words, colour), room);
    let size = vec2(indent + line.size().x, m.marker);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    live(ui, &response, tone, words);
    let sign = rect.with_max_x(rect.left() + m.icon);
    Icon::of_tone(tone).paint(ui.painter(), sign, m.type_size.label, colour);
    let at = rect.left_center() + vec2(indent, -line.size().y / 2.0);
    ui.painter().galley(at, line, colour);
    response
}

/// A quiet line that never changes, with an icon of its own; it breaks where it has no room.
pub fn remark(ui: &mut Ui, icon: Icon, words: &str) {
    ui.horizontal(|ui| {
        icon::icon(ui, icon, Tone::Neutral);
        text::caption(ui, words);
    });
}

/// A status where there is no room for words: they are read out, and shown under the pointer.
pub fn status_sign(ui: &mut Ui, tone: Tone, words: &str) -> Response {
    let response = icon::icon(ui, Icon::of_tone(tone), tone);
    live(ui, &response, tone, words);
    response.on_hover_text(words)
}

/// How far a long piece of work called `name` is, from 0 to 1.
pub fn progress_bar(ui: &mut Ui, name: &str, done: f32) -> Response {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let done = done.clamp(0.0, 1.0);
    let size = vec2(ui.available_width(), m.meter);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(done));
    });
    let round = m.meter / 2.0;
    ui.painter()
        .rect_filled(rect, round, c.control.gamma_multiply(m.disabled_opacity));
    let part = rect.with_max_x(rect.left() + rect.width() * done);
    ui.painter().rect_filled(part, round, c.accent);
    response
}

/// A message between the bar at the top and the page: it covers nothing that is needed next. `true`
/// when the person closed it.
pub fn news(ui: &mut Ui, tone: Tone, words: &str, close: &str) -> bool {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let (strong, soft) = theme.tone(tone);
    let margin = Margin::symmetric(margin(ui.ctx(), m) as i8, m.space.xs as i8);
    let frame = Frame::new().fill(soft).inner_margin(margin);
    let panel = Panel::top("news").resizable(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        ui.horizontal(|ui| {
            icon::beside(ui, Icon::of_tone(tone), tone, m.icon);
            let label = Label::new(text::body(&theme, words, c.text)).wrap();
            let room = ui.available_width() - m.control_height - m.space.s;
            let said = ui.scope(|ui| {
                ui.set_width(room);
                ui.add(label)
            });
            live(ui, &said.inner, tone, words);
            ui.add(IconButton::new(Icon::X, close)).clicked()
        })
        .inner
    });
    let line = Stroke::new(m.stroke, strong);
    let below = shown.response.rect;
    ui.painter().hline(below.x_range(), below.bottom(), line);
    shown.inner
}

/// An error interrupts; everything else waits.
fn live(ui: &Ui, response: &Response, tone: Tone, words: &str) {
    let (role, live) = match tone {
        Tone::Danger => (Role::Alert, Live::Assertive),
        _ => (Role::Status, Live::Polite),
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, words));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_live(live));
}
