//! Running text in which parts are marked.

use egui::{Label, Response, Role, TextFormat, Ui, WidgetInfo, text::LayoutJob};

use crate::gui::{fonts, theme::Theme};

/// Running text of `parts`; those with `true` are marked by weight and ground. `about` says to
/// the ear which they are.
pub fn marked<'a>(
    ui: &mut Ui,
    parts: impl IntoIterator<Item = (&'a str, bool)>,
    about: &str,
) -> Response {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let size = m.type_size.body;
    let height = Some((size * m.leading).round());
    let mut job = LayoutJob::default();
    let mut whole = String::new();
    for (text, mark) in parts {
        whole.push_str(text);
        let family = if mark {
            fonts::semibold()
        } else {
            egui::FontFamily::Proportional
        };
        let mut format = TextFormat::simple(egui::FontId::new(size, family), c.text);
        format.line_height = height;
        if mark {
            format.background = c.accent_soft;
        }
        job.append(text, 0.0, format);
    }
    let response = ui.add(Label::new(job).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &whole));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(about));
    response
}
