//! The pages of the letter on the page of the document: the real ones, as they are now.

use std::sync::Arc;

use egui::load::SizedTexture;
use egui::{Context, Image, ScrollArea, TextureHandle, TextureOptions, Ui, vec2};

use super::action::Action;
use super::component::{Icon, IconButton, Prompt, callout, paragraph, select};
use super::drawing::{Drawn, Subject, Wanted};
use super::theme::{Theme, Tone};
use super::view::{View, gap, section};

/// How large a page is shown, in hundredths of the column's width.
const ZOOMS: [u16; 4] = [75, 100, 150, 200];
/// The place of the size to begin with.
const WHOLE: usize = 1;
/// The width of a sheet of A4 in points.
const SHEET: f32 = 595.28;

/// What is remembered between frames.
pub struct Preview {
    page: usize,
    zoom: usize,
    shown: Option<Shown>,
    failed: Option<(Subject, String)>,
}

struct Shown {
    wanted: Wanted,
    document: Arc<Vec<u8>>,
    pages: usize,
    texture: TextureHandle,
}

impl Default for Preview {
    fn default() -> Self {
        Self {
            page: 0,
            zoom: WHOLE,
            shown: None,
            failed: None,
        }
    }
}

impl Preview {
    /// Takes in a picture.
    pub fn take(&mut self, ctx: &Context, drawn: Drawn) {
        self.page = drawn.wanted.page;
        self.failed = None;
        self.shown = Some(Shown {
            wanted: drawn.wanted,
            document: drawn.document,
            pages: drawn.pages,
            texture: ctx.load_texture("letter", drawn.picture, TextureOptions::LINEAR),
        });
    }

    /// Takes in why there is none.
    pub fn fail(&mut self, subject: Subject, words: String) {
        self.shown = None;
        self.failed = Some((subject, words));
    }

    /// The bytes of the letter, where they were made before.
    pub fn document(&self, subject: Subject) -> Option<Arc<Vec<u8>>> {
        let shown = self.shown.as_ref()?;
        (shown.wanted.subject == subject).then(|| Arc::clone(&shown.document))
    }

    fn pages(&self) -> usize {
        self.shown.as_ref().map_or(1, |shown| shown.pages)
    }
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").field("page", &self.page).finish()
    }
}

/// Draws the section, and asks for the picture that is not there yet.
pub fn show(ui: &mut Ui, view: &mut View<'_>, preview: &mut Preview, subject: Subject) {
    section(ui, &view.t("document-preview"));
    if let Some((_, words)) = preview.failed.as_ref().filter(|(of, _)| *of == subject) {
        callout(ui, Tone::Warning, &view.t("document-no-preview"), words);
        return;
    }
    turn(ui, view, preview);
    gap(ui);
    let zoom = f32::from(ZOOMS[preview.zoom]) / 100.0;
    let width = ui.available_width() * zoom;
    let scale = width / SHEET * ui.ctx().pixels_per_point() * 100.0;
    let wanted = Wanted {
        subject,
        page: preview.page,
        scale: scale.round() as u16,
    };
    if preview.shown.as_ref().map(|shown| shown.wanted) != Some(wanted) {
        view.send(Action::Draw(wanted));
    }
    match &preview.shown {
        Some(shown) => picture(ui, view, shown, width),
        None => {
            paragraph(ui, &view.t("document-preview-drawn"));
        }
    }
}

/// Which page, and how large.
fn turn(ui: &mut Ui, view: &View<'_>, preview: &mut Preview) {
    let pages = preview.pages();
    let names: Vec<(String, String)> = (0..pages)
        .map(|page| (page.to_string(), name(view, page, pages)))
        .collect();
    let choices: Vec<(&str, &str)> = names
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let keys = [
        "document-page-before",
        "document-page-after",
        "document-smaller",
        "document-larger",
        "document-page",
    ];
    let [before, after, smaller, larger, label] = keys.map(|key| view.t(key));
    let tool = |ui: &mut Ui, enabled, icon, name: &str| {
        ui.add_enabled(enabled, IconButton::new(icon, name))
            .clicked()
    };
    let mut chosen = preview.page.to_string();
    if select(ui, &Prompt::new(&label), &mut chosen, &choices) {
        // The values are the numbers above.
        preview.page = chosen.parse().unwrap_or_default();
    }
    ui.horizontal(|ui| {
        if tool(ui, preview.page > 0, Icon::ChevronLeft, &before) {
            preview.page -= 1;
        }
        if tool(ui, preview.page + 1 < pages, Icon::ChevronRight, &after) {
            preview.page += 1;
        }
        if tool(ui, preview.zoom > 0, Icon::Minus, &smaller) {
            preview.zoom -= 1;
        }
        if tool(ui, preview.zoom + 1 < ZOOMS.len(), Icon::Plus, &larger) {
            preview.zoom += 1;
        }
    });
}

fn name(view: &View<'_>, page: usize, pages: usize) -> String {
    let values = [("page", (page + 1).into()), ("pages", pages.into())];
    view.with("document-page-of", values)
}

/// The page with its edge; one that is wider than the column can be moved.
fn picture(ui: &mut Ui, view: &View<'_>, shown: &Shown, width: f32) {
    let theme = Theme::of(ui.ctx());
    let [columns, rows] = shown.texture.size();
    let size = vec2(width, width * rows as f32 / columns.max(1) as f32);
    let name = name(view, shown.wanted.page, shown.pages);
    ScrollArea::horizontal().show(ui, |ui| {
        let image = Image::from_texture(SizedTexture::new(shown.texture.id(), size)).alt_text(name);
        let response = ui.add(image.fit_to_exact_size(size));
        let edge = egui::Stroke::new(theme.metrics.stroke, theme.colours.border);
        let painter = ui.painter();
        painter.rect_stroke(response.rect, 0.0, edge, egui::StrokeKind::Outside);
    });
}
