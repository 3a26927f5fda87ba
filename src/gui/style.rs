//! Tokens spoken in egui's own terms, so that nothing on screen keeps egui's defaults.
//!
//! Does not know schemes or files.

use egui::{
    Color32, CornerRadius, CursorIcon, FontFamily, FontId, Margin, Shadow, Spacing, Stroke, Style,
    TextStyle, Visuals,
    style::{
        HandleShape, Interaction, ScrollAnimation, ScrollFadeStyle, ScrollStyle, Selection,
        TextCursorStyle, WidgetVisuals, Widgets,
    },
    vec2,
};

use super::{fonts, theme::Theme};

/// The whole style of egui for a theme.
pub(super) fn of(theme: &Theme) -> Style {
    Style {
        text_styles: text_styles(theme).into(),
        spacing: spacing(theme),
        visuals: visuals(theme),
        interaction: Interaction {
            selectable_labels: false,
            multi_widget_text_select: false,
            tooltip_delay: theme.metrics.tooltip_delay,
            ..Interaction::default()
        },
        animation_time: theme.metrics.motion,
        scroll_animation: ScrollAnimation::duration(theme.metrics.motion),
        drag_value_text_style: TextStyle::Body,
        explanation_tooltips: false,
        ..Style::default()
    }
}

fn text_styles(theme: &Theme) -> [(TextStyle, FontId); 5] {
    let size = theme.metrics.type_size;
    let regular = |points| FontId::new(points, FontFamily::Proportional);
    let semibold = |points| FontId::new(points, fonts::semibold());
    [
        (TextStyle::Heading, semibold(size.heading)),
        (TextStyle::Body, regular(size.body)),
        (TextStyle::Button, semibold(size.label)),
        (TextStyle::Small, regular(size.small)),
        (
            TextStyle::Monospace,
            FontId::new(size.small, FontFamily::Monospace),
        ),
    ]
}

fn spacing(theme: &Theme) -> Spacing {
    let m = &theme.metrics;
    let (space, control) = (m.space, m.control_height);
    Spacing {
        item_spacing: vec2(space.s, space.s),
        window_margin: Margin::from(space.xl),
        menu_margin: Margin::from(space.s),
        button_padding: vec2(space.m, space.s),
        indent: space.xl,
        interact_size: vec2(control, control),
        extra_text_line_spacing: m.line_gap,
        icon_width: m.icon,
        icon_width_inner: m.icon - space.s,
        icon_spacing: space.s,
        slider_width: m.term_width,
        slider_rail_height: m.meter,
        combo_width: m.term_width,
        combo_height: m.reading_width / 2.0,
        text_edit_width: m.reading_width,
        default_area_size: vec2(m.reading_width, m.dialog_width),
        tooltip_width: m.dialog_width,
        menu_width: m.dialog_width,
        menu_spacing: space.xs,
        indent_ends_with_horizontal_line: false,
        scroll: scroll(theme),
    }
}

/// A thin bar that is always seen: a page that goes on below must show it.
fn scroll(theme: &Theme) -> ScrollStyle {
    let m = &theme.metrics;
    ScrollStyle {
        bar_width: m.scroll_bar,
        handle_min_length: m.scroll_handle,
        floating_width: m.space.xs,
        floating_allocated_width: m.space.m,
        bar_inner_margin: m.space.xs,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        interact_handle_opacity: 1.0,
        fade: ScrollFadeStyle {
            strength: 0.0,
            ..ScrollFadeStyle::default()
        },
        ..ScrollStyle::thin()
    }
}

fn visuals(theme: &Theme) -> Visuals {
    let (c, m) = (&theme.colours, &theme.metrics);
    let base = if c.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let shadow = Shadow {
        offset: [0, m.shadow.offset],
        blur: m.shadow.blur,
        spread: 0,
        color: Color32::from_black_alpha(m.shadow.alpha),
    };
    Visuals {
        dark_mode: c.dark,
        override_text_color: None,
        weak_text_color: Some(c.muted),
        widgets: widgets(theme),
        selection: Selection {
            bg_fill: c.accent_soft,
            stroke: Stroke::new(m.focus_stroke, c.accent),
        },
        hyperlink_color: c.accent,
        faint_bg_color: c.raised,
        extreme_bg_color: c.surface,
        text_edit_bg_color: Some(c.surface),
        code_bg_color: c.raised,
        warn_fg_color: c.warning,
        error_fg_color: c.danger,
        window_corner_radius: CornerRadius::same(m.radius.window),
        window_shadow: shadow,
        window_fill: c.surface,
        window_stroke: Stroke::new(m.stroke, c.border),
        window_highlight_topmost: false,
        menu_corner_radius: CornerRadius::same(m.radius.control),
        panel_fill: c.canvas,
        popup_shadow: shadow,
        resize_corner_size: m.space.m,
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(m.focus_stroke, c.accent),
            // A blinking cursor costs two frames a second on an idle window.
            blink: false,
            ..TextCursorStyle::default()
        },
        button_frame: true,
        collapsing_header_frame: false,
        indent_has_left_vline: false,
        striped: false,
        slider_trailing_fill: true,
        handle_shape: HandleShape::Circle,
        interact_cursor: Some(CursorIcon::PointingHand),
        image_loading_spinners: false,
        disabled_alpha: m.disabled_opacity,
        ..base
    }
}

fn widgets(theme: &Theme) -> Widgets {
    let (c, m) = (&theme.colours, &theme.metrics);
    // `handle` is what is dragged or ticked, `ground` what text stands on.
    let state = |handle, ground, edge, text| WidgetVisuals {
        bg_fill: handle,
        weak_bg_fill: ground,
        bg_stroke: Stroke::new(m.stroke, edge),
        corner_radius: CornerRadius::same(m.radius.control),
        fg_stroke: Stroke::new(m.stroke, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(c.surface, c.surface, c.border, c.text),
        inactive: state(c.control, c.surface, c.control, c.text),
        hovered: state(c.muted, c.raised, c.text, c.text),
        active: state(c.accent, c.accent_soft, c.accent, c.text),
        open: state(c.raised, c.raised, c.control, c.text),
    }
}
