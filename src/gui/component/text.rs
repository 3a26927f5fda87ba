//! Text of the type scale.

use std::sync::Arc;

use egui::{
    Color32, FontFamily, FontId, Galley, Label, Response, RichText, Role, Sense, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText,
};

use super::focus;
use crate::gui::{fonts, theme::Theme};

/// Tags the part of the window that holds a page, which is called what the page's heading says.
pub(super) const MAIN: &str = "main";

/// The heading of a page. It can take the focus, so that who comes to the page starts there.
///
/// Painted here, as egui underlines a label that has the focus.
pub fn page_heading(ui: &mut Ui, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let words = titled(text, theme.metrics.type_size.title).color(theme.colours.text);
    let words = galley(ui, words, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(words.size(), Sense::focusable_noninteractive());
    ui.painter().galley(rect.min, words, theme.colours.text);
    tell(ui, &response, 1, text);
    if let Some(main) = ui.stack().iter().find(|part| part.tags().contains(MAIN)) {
        ui.ctx()
            .accesskit_node_builder(main.unique_id, |node| node.set_label(text));
    }
    focus::ring(ui, &response);
    response
}

/// A heading; level 1 is the page's own.
pub fn heading(ui: &mut Ui, level: usize, text: &str) -> Response {
    let size = Theme::of(ui.ctx()).metrics.type_size;
    let points = match level {
        1 => size.title,
        2 => size.heading,
        _ => size.subheading,
    };
    let response = ui.label(titled(text, points));
    tell(ui, &response, level, text);
    response
}

/// The title of a question: a heading of the second level, so that one can go from question to
/// question by headings. It is smaller than that of a section, as there are many.
pub fn question_title(ui: &mut Ui, text: &str) -> Response {
    let points = Theme::of(ui.ctx()).metrics.type_size.subheading;
    let response = ui.add(Label::new(titled(text, points)).wrap());
    tell(ui, &response, 2, text);
    response
}

fn titled(text: &str, points: f32) -> RichText {
    RichText::new(text).family(fonts::semibold()).size(points)
}

/// Assistive technology is handed levels that count from 0.
fn tell(ui: &Ui, response: &Response, level: usize, text: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_level(level.saturating_sub(1));
    });
}

/// Running text.
pub fn paragraph(ui: &mut Ui, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    ui.add(Label::new(body(&theme, text, theme.colours.text)).wrap())
}

/// Small text of second rank: a hint, a date, a source.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    ui.add(Label::new(small(&theme, text, theme.colours.muted)).wrap())
}

/// Small text of second rank that comes and goes: the room for it stays, so that nothing below jumps
/// under the pointer.
pub fn reserved_caption(ui: &mut Ui, text: &str, shown: bool) {
    if shown {
        caption(ui, text);
        return;
    }
    let theme = Theme::of(ui.ctx());
    let words = small(&theme, text, theme.colours.muted);
    let size = galley(ui, words, ui.available_width()).size();
    ui.allocate_space(size);
}

/// A label in semibold.
pub(super) fn strong(theme: &Theme, text: &str, colour: Color32) -> RichText {
    sized(theme, text, theme.metrics.type_size.label, colour).family(fonts::semibold())
}

/// A label in regular.
pub(super) fn plain(theme: &Theme, text: &str, colour: Color32) -> RichText {
    sized(theme, text, theme.metrics.type_size.label, colour)
}

/// Small text in a colour.
pub(super) fn small(theme: &Theme, text: &str, colour: Color32) -> RichText {
    sized(theme, text, theme.metrics.type_size.small, colour)
}

/// Running text in a colour.
pub(super) fn body(theme: &Theme, text: &str, colour: Color32) -> RichText {
    sized(theme, text, theme.metrics.type_size.body, colour)
}

fn sized(theme: &Theme, text: &str, points: f32, colour: Color32) -> RichText {
    let height = (points * theme.metrics.leading).round();
    RichText::new(text)
        .size(points)
        .line_height(Some(height))
        .color(colour)
}

/// Text laid out to be painted by a component that names itself as a whole; it breaks at `width`.
pub(super) fn galley(ui: &Ui, text: RichText, width: f32) -> Arc<Galley> {
    WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Body)
}

/// One line in its natural height, so that it can be centred beside an icon.
pub(super) fn line(ui: &Ui, text: &str, points: f32, bold: bool, colour: Color32) -> Arc<Galley> {
    lines(ui, text, points, bold, colour, f32::INFINITY)
}

/// The same, in more lines where it is wider than `width`.
pub(super) fn lines(
    ui: &Ui,
    text: &str,
    points: f32,
    bold: bool,
    colour: Color32,
    width: f32,
) -> Arc<Galley> {
    let family = if bold {
        fonts::semibold()
    } else {
        FontFamily::Proportional
    };
    ui.painter()
        .layout(text.to_owned(), FontId::new(points, family), colour, width)
}

/// One line, cut with an ellipsis at `width`.
pub(super) fn cut(ui: &Ui, text: RichText, width: f32) -> Arc<Galley> {
    WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Truncate), width, TextStyle::Body)
}
