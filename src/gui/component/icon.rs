//! Icons, from a subset of Lucide.
//!
//! An icon says nothing to a screen reader unless it is given a name.

use std::f32::consts::PI;
use std::sync::Arc;

use egui::epaint::TextShape;
use egui::{
    Color32, FontId, Galley, Painter, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2,
};

use crate::gui::{
    fonts,
    theme::{Theme, Tone},
};

macro_rules! icons {
    ($($name:ident = $sign:literal),* $(,)?) => {
        /// The icons of the product, by their Lucide names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon {
            $(#[doc = concat!("`", stringify!($name), "` of Lucide.")] $name),*
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            fn sign(self) -> char {
                match self {
                    $(Self::$name => $sign),*
                }
            }
        }
    };
}

icons! {
    ArrowRight = '\u{e049}', Check = '\u{e06c}', ChevronDown = '\u{e06d}', ChevronLeft = '\u{e06e}',
    ChevronRight = '\u{e06f}', Circle = '\u{e076}', CircleAlert = '\u{e077}', CircleHelp = '\u{e082}',
    CircleX = '\u{e084}', Copy = '\u{e09e}', Download = '\u{e0b2}', ExternalLink = '\u{e0b9}',
    Eye = '\u{e0ba}', FileCheck = '\u{e0c1}', FilePlus = '\u{e0c9}', FileText = '\u{e0cc}',
    House = '\u{e0f5}', Info = '\u{e0f9}', Library = '\u{e100}', Lock = '\u{e10b}',
    Message = '\u{e117}', Minus = '\u{e11c}', Moon = '\u{e11e}', Paperclip = '\u{e12d}',
    PenLine = '\u{e130}', Plus = '\u{e13d}', Printer = '\u{e141}', Refresh = '\u{e145}',
    Save = '\u{e14d}', Search = '\u{e151}', Settings = '\u{e154}', Sun = '\u{e178}',
    Trash = '\u{e18e}', TriangleAlert = '\u{e193}', Users = '\u{e1a4}', X = '\u{e1b2}',
    ListChecks = '\u{e1d0}', History = '\u{e1f5}', Pencil = '\u{e1f9}', ShieldCheck = '\u{e1ff}',
    Scale = '\u{e212}', CircleCheck = '\u{e226}', BadgeCheck = '\u{e241}', FolderOpen = '\u{e247}',
    Redo = '\u{e2a0}', Undo = '\u{e2a1}', CalendarClock = '\u{e304}', CircleDot = '\u{e345}',
    Key = '\u{e4a3}', CircleDashed = '\u{e4b0}',
}

impl Icon {
    /// The icon that says the same as a tone, for those who do not see its colour.
    pub fn of_tone(tone: Tone) -> Self {
        match tone {
            // Not the empty circle: that is a choice that was not made.
            Tone::Neutral => Self::CircleDashed,
            Tone::Info => Self::Info,
            Tone::Success => Self::CircleCheck,
            Tone::Warning => Self::TriangleAlert,
            Tone::Danger => Self::CircleAlert,
        }
    }

    /// Paints the icon in the middle of a rectangle.
    pub(super) fn paint(self, painter: &Painter, rect: Rect, size: f32, colour: Color32) {
        let (sign, middle) = self.ink(painter, size, colour);
        painter.galley(rect.center() - middle, sign, colour);
    }

    /// Paints the icon after half a turn: what points down points up.
    pub(super) fn paint_upside_down(
        self,
        painter: &Painter,
        rect: Rect,
        size: f32,
        colour: Color32,
    ) {
        let (sign, middle) = self.ink(painter, size, colour);
        // It is turned about its corner, which then lies on the other side of the middle.
        let sign = TextShape::new(rect.center() + middle, sign, colour).with_angle(PI);
        painter.add(sign);
    }

    /// The icon, and the middle of its ink, as the font sets it too high.
    fn ink(self, painter: &Painter, size: f32, colour: Color32) -> (Arc<Galley>, Vec2) {
        let font = FontId::new(size, fonts::icons());
        let sign = painter.layout_no_wrap(self.sign().to_string(), font, colour);
        let middle = sign.rect.center();
        let line = sign.rows.first().map_or(middle.y, |row| {
            row.pos.y + row.visuals.mesh_bounds.center().y
        });
        (sign, vec2(middle.x, line))
    }
}

/// An icon that stands beside text saying the same; hidden from screen readers.
pub fn icon(ui: &mut Ui, icon: Icon, tone: Tone) -> Response {
    let theme = Theme::of(ui.ctx());
    let size = theme.metrics.icon;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    icon.paint(ui.painter(), rect, size, theme.tone(tone).0);
    response
}

/// An icon beside the first line of text of a size.
pub(super) fn beside(ui: &mut Ui, icon: Icon, tone: Tone, points: f32) {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let size = vec2(m.icon, (points * m.leading).round());
    let rect = ui.allocate_exact_size(size, Sense::hover()).0;
    icon.paint(ui.painter(), rect, m.icon, theme.tone(tone).0);
}

/// An icon that stands alone, and so needs a name.
pub fn named_icon(ui: &mut Ui, which: Icon, tone: Tone, name: &str) -> Response {
    let response = icon(ui, which, tone);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    response.on_hover_text(name)
}
