//! The frame of an assessment's pages: the task list on the left, the way back and on below.

use egui::Ui;

use crate::wizard::Wizard;

use super::action::{Action, Page};
use super::component::{
    Navigation, Place, Side, bottom_bar, page as page_frame, reading_column, room_beside,
    room_for_picture, side_panel,
};
use super::view::View;
use super::{parts, task_list};

/// What stands on the right of a page.
pub struct Beside<'a> {
    /// What it is called.
    pub name: String,
    /// How much room it wants.
    pub kind: Kind,
    /// Draws it.
    pub draw: &'a mut dyn FnMut(&mut Ui, &mut View<'_>),
}

impl<'a> Beside<'a> {
    /// Draws it in a panel; gives it back where there is no room for one.
    fn show(self, ui: &mut Ui, view: &mut View<'_>) -> Option<Self> {
        if !self.kind.has_room(ui) {
            return Some(self);
        }
        let Self { name, kind, draw } = self;
        side_panel(ui, kind.side(), &name, |ui| draw(ui, view));
        None
    }
}

/// How much room something beside a page wants, and what becomes of it where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Little: the result so far, of which the outcome then stands above the page, and help.
    Words,
    /// All that the page does not need; it then stands below the page.
    Picture,
}

impl Kind {
    fn has_room(self, ui: &Ui) -> bool {
        match self {
            Self::Words => room_beside(ui, 1),
            Self::Picture => room_for_picture(ui),
        }
    }

    fn side(self) -> Side {
        match self {
            Self::Words => Side::Right,
            Self::Picture => Side::RightWide,
        }
    }
}

/// Draws a page of the assessment. What is on the right is shown where there is room for it.
pub fn assessment(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    page: Page,
    beside: Option<Beside<'_>>,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) {
    let listed = room_beside(ui, 1);
    if listed {
        task_list::beside(ui, view, wizard, page);
    }
    let without_room = beside.and_then(|beside| beside.show(ui, view));
    let bar = Bar::of(view, wizard, page, listed);
    let (_, went) = page_frame(
        ui,
        |ui| reading_column(ui, |ui| column(ui, view, wizard, without_room, content)),
        |ui| bar.show(ui),
    );
    view.actions.extend(went.map(|went| match went {
        Navigation::Back => Action::Back,
        Navigation::Next => Action::Onward,
        Navigation::Overview => Action::Steps(true),
    }));
    if view.steps {
        task_list::ask(ui, view, wizard, page);
    }
}

/// What a page is called.
pub fn title(view: &View<'_>, wizard: &Wizard, page: Page) -> String {
    match page {
        Page::Section(index) => {
            let step = wizard.questionnaire().steps.get(index);
            step.map(|step| step.title.clone()).unwrap_or_default()
        }
        other => view.t(other.key()),
    }
}

fn place(view: &View<'_>, wizard: &Wizard, page: Page) -> String {
    let all = Page::all(wizard);
    let number = all
        .iter()
        .position(|one| *one == page)
        .map_or(0, |at| at + 1);
    view.with(
        "window-place",
        [("number", number.into()), ("of", all.len().into())],
    )
}

/// The page, with what found no room beside it.
fn column(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    without_room: Option<Beside<'_>>,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) {
    match without_room {
        Some(beside) if beside.kind == Kind::Picture => {
            content(ui, view);
            (beside.draw)(ui, view);
        }
        Some(_) => {
            parts::result_in_brief(ui, view, wizard);
            content(ui, view);
        }
        None => content(ui, view),
    }
}

/// The words of the bar below a page.
struct Bar {
    back: Option<String>,
    place: String,
    next: Option<String>,
    listed: bool,
}

impl Bar {
    fn of(view: &View<'_>, wizard: &Wizard, page: Page, listed: bool) -> Self {
        let back = page.before(wizard).is_some() || view.question_before;
        Self {
            back: back.then(|| view.t("window-back")),
            place: place(view, wizard, page),
            next: page.after(wizard).map(|_| view.t("window-continue")),
            listed,
        }
    }

    fn show(&self, ui: &mut Ui) -> Option<Navigation> {
        let place = match self.listed {
            true => Place::Said(&self.place),
            false => Place::Asks(&self.place),
        };
        bottom_bar(ui, self.back.as_deref(), place, self.next.as_deref())
    }
}
