//! The frame of a page: bar above, content, bar with the way on below.

use egui::{
    Context, Frame, Label, Margin, Panel, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    UiStackInfo, WidgetInfo,
};

use super::{
    button::Button,
    container::{self, margin},
    end, focus,
    icon::{self, Icon},
    scroll, text,
};
use crate::gui::{
    theme::{Theme, Tone},
    tokens::Metrics,
};

/// So much of the window notices may take, before they scroll.
const NOTICES: f32 = 0.35;

/// Where the person wants to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Navigation {
    /// To the page before.
    Back,
    /// To the page after.
    Next,
    /// To the list of all pages.
    Overview,
}

/// Where a side panel stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For finding one's way: the steps.
    Left,
    /// For what accompanies the content: help, result.
    Right,
    /// For what accompanies the content and is larger than words: as wide as the content leaves it.
    RightWide,
}

/// The bar at the top: mark, product, where one is as far as there is room, and `tools` at the end.
pub fn top_bar<R>(ui: &mut Ui, product: &str, place: &str, tools: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let margin = margin(ui.ctx(), m);
    let frame = Frame::new()
        .fill(c.surface)
        .inner_margin(Margin::symmetric(margin as i8, 0));
    let panel = Panel::top("top_bar").resizable(false).frame(frame);
    let shown = panel.exact_size(height(ui.ctx(), m)).show(ui, |ui| {
        name(ui, Role::Banner, product);
        ui.horizontal_centered(|ui| {
            icon::icon(ui, Icon::ShieldCheck, Tone::Info);
            text::heading(ui, 3, product);
            let room = ui.available_width() - end::width(ui) - m.space.xl;
            if !place.is_empty() && room > m.term_width / 2.0 {
                icon::icon(ui, Icon::ChevronRight, Tone::Neutral);
                let place = Label::new(text::body(&theme, place, c.text)).truncate();
                ui.scope(|ui| {
                    ui.set_max_width(room - m.icon - m.space.s);
                    ui.add(place)
                });
            }
            end::at_end(ui, tools)
        })
        .inner
    });
    shown.inner
}

/// What has to be known on every page, between the bar at the top and the page.
pub fn notice_panel<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let margin = Margin::symmetric(margin(ui.ctx(), m) as i8, m.space.s as i8);
    let frame = Frame::new().fill(c.canvas).inner_margin(margin);
    let panel = Panel::top("notices").resizable(false).frame(frame);
    let height = ui.ctx().content_rect().height() * NOTICES;
    // The panel takes its height from what it holds, and what scrolls would take its own from the
    // panel's: it has to ask for all that it may have.
    let scroll = ScrollArea::vertical()
        .max_height(height)
        .min_scrolled_height(height);
    panel.show(ui, |ui| scroll.show(ui, content).inner).inner
}

/// A page that scrolls, above a bar of its own. The content is drawn first, so that Tab reaches it first.
pub fn page<R, B>(
    ui: &mut Ui,
    content: impl FnOnce(&mut Ui) -> R,
    bar: impl FnOnce(&mut Ui) -> B,
) -> (R, B) {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let whole = ui.available_rect_before_wrap();
    let edge = whole.bottom() - height(ui.ctx(), m);
    let above = whole.with_max_y(edge);
    let below = whole.with_min_y(edge);
    ui.painter().rect_filled(above, 0.0, theme.colours.canvas);
    let content = part(ui, above, Role::Main, |ui| {
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(ui, |ui| {
                // With and without a scroll bar, content stands at the same place.
                ui.set_max_width(above.width() - ui.spacing().scroll.allocated_width());
                let shown = content(ui);
                scroll::by_keys(ui);
                shown
            })
            .inner
    });
    ui.painter().rect_filled(below, 0.0, theme.colours.surface);
    let line = Stroke::new(m.stroke, theme.colours.border);
    ui.painter().hline(below.x_range(), below.top(), line);
    let inner = below.shrink2(egui::vec2(margin(ui.ctx(), m), 0.0));
    let bar = part(ui, inner, Role::Navigation, |ui| {
        ui.horizontal_centered(bar).inner
    });
    (content, bar)
}

/// Which of the pages this is.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// Said, where the list of pages is before the eyes; nothing where it is none of them.
    Said(&'a str),
    /// A button that asks for the list.
    Asks(&'a str),
}

/// The way back (`None` on the first page), the page's place, and the way on, for the bar of a `page`.
pub fn bottom_bar(
    ui: &mut Ui,
    back: Option<&str>,
    place: Place<'_>,
    next: Option<&str>,
) -> Option<Navigation> {
    let back = back.is_some_and(|back| {
        let button = Button::secondary(back).icon(Icon::ChevronLeft);
        ui.add(button).clicked()
    });
    let onward = |ui: &mut Ui| {
        let asked = match place {
            Place::Said("") => false,
            Place::Said(words) => {
                text::caption(ui, words);
                false
            }
            Place::Asks(words) => ui.add(Button::quiet(words)).clicked(),
        };
        let next = next.is_some_and(|next| {
            let button = Button::primary(next).icon_after(Icon::ArrowRight);
            ui.add(button).clicked()
        });
        match (asked, next) {
            (true, _) => Some(Navigation::Overview),
            (_, true) => Some(Navigation::Next),
            _ => None,
        }
    };
    let onward = end::at_end(ui, onward);
    if back {
        return Some(Navigation::Back);
    }
    onward
}

/// Whether `panels` side panels leave enough room for the content.
pub fn room_beside(ui: &Ui, panels: usize) -> bool {
    let m = &Theme::of(ui.ctx()).metrics;
    ui.available_width() - panels as f32 * m.side_width >= m.dialog_width
}

/// Whether a page wants no more than its column and leaves a side panel the room for a picture.
pub fn room_for_picture(ui: &Ui) -> bool {
    let m = &Theme::of(ui.ctx()).metrics;
    ui.available_width() - m.reading_width >= m.dialog_width
}

/// A panel beside the content, called `name`, that scrolls by itself.
pub fn side_panel<R>(ui: &mut Ui, side: Side, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let (panel, role) = match side {
        Side::Left => (Panel::left("left_panel"), Role::Navigation),
        Side::Right | Side::RightWide => (Panel::right("right_panel"), Role::Complementary),
    };
    let width = match side {
        Side::RightWide => ui.available_width() - m.reading_width,
        _ => m.side_width,
    };
    let frame = Frame::new()
        .fill(c.surface)
        .inner_margin(Margin::symmetric(m.space.m as i8, 0));
    let panel = panel.resizable(false).exact_size(width).frame(frame);
    panel
        .show(ui, |ui| {
            self::name(ui, role, name);
            let inner = ui.available_width();
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(ui, |ui| {
                    // Inside the scrolled part, so that a focus ring at its top is not cut.
                    ui.add_space(m.space.l);
                    ui.set_max_width(inner - ui.spacing().scroll.allocated_width());
                    let shown = content(ui);
                    ui.add_space(m.space.l);
                    if side != Side::Left {
                        read_on(ui, name);
                    }
                    shown
                })
                .inner
        })
        .inner
}

/// Text that is longer than its panel takes the focus, so that keys can scroll it.
fn read_on(ui: &Ui, name: &str) {
    let seen = ui.clip_rect();
    if ui.min_rect().height() <= seen.height() {
        return;
    }
    let width = Theme::of(ui.ctx()).metrics.focus_stroke;
    let id = ui.unique_id().with("text");
    let response = ui.interact(
        seen.shrink(2.0 * width),
        id,
        Sense::focusable_noninteractive(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::ScrollView, true, name));
    focus::ring_around(ui, &response);
    if response.has_focus() {
        scroll::by_keys(ui);
    }
}

fn part<R>(ui: &mut Ui, rect: Rect, role: Role, content: impl FnOnce(&mut Ui) -> R) -> R {
    let mut builder = UiBuilder::new().max_rect(rect).accessibility_role(role);
    if role == Role::Main {
        builder = builder.ui_stack_info(UiStackInfo::default().with_tag(text::MAIN));
    }
    ui.scope_builder(builder, |ui| {
        ui.shrink_clip_rect(rect);
        content(ui)
    })
    .inner
}

fn name(ui: &Ui, role: Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

/// The height of a bar. In a low window (200 % zoom on a small screen) bars give way to content.
fn height(ctx: &Context, metrics: &Metrics) -> f32 {
    if container::is_low(ctx, metrics) {
        metrics.control_height + metrics.space.s
    } else {
        metrics.bar_height
    }
}
