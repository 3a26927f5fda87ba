//! The commands by name: what the palette lists, what keys strike, what the page of shortcuts tells.
//!
//! One table for all three; a test refuses keys that clash.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::language::{Language, Texts};
use crate::wizard::{Command, Wizard};

use super::action::{Action, FileAction, Page, PickFor, Zoom};
use super::app::App;
use super::page_home::EXAMPLES;
use super::theme::Appearance;
use super::words;

/// What goes back where people browse. On a Mac, Alt with an arrow goes from word to word.
const RETRACE: KeyboardShortcut = if cfg!(target_os = "macos") {
    KeyboardShortcut::new(Modifiers::COMMAND, Key::OpenBracket)
} else {
    KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft)
};

/// A command that is always the same.
#[derive(Clone, Debug)]
pub struct Order {
    /// The key of its name.
    pub key: &'static str,
    /// The keys that strike it.
    pub keys: Option<KeyboardShortcut>,
    /// What it does.
    pub action: Action,
    needs: Needs,
}

/// Without what a command has no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// An assessment that is open.
    Assessment,
    /// A page of it before the eyes: keys must not change what is not seen.
    Sight,
}

/// A command as the palette offers it now.
#[derive(Clone, Debug)]
pub struct Offered {
    /// Its name.
    pub name: String,
    /// The keys that strike it.
    pub keys: Option<KeyboardShortcut>,
    /// What it does.
    pub action: Action,
}

/// Every command that is always the same. The one with more modifiers stands first: egui takes the
/// first that fits.
pub fn orders() -> Vec<Order> {
    use Needs::{Assessment, Nothing, Sight};
    let control = |key| Some(KeyboardShortcut::new(Modifiers::COMMAND, key));
    let shifted = |key| {
        let both = Modifiers::COMMAND | Modifiers::SHIFT;
        Some(KeyboardShortcut::new(both, key))
    };
    let plain = |key| Some(KeyboardShortcut::new(Modifiers::NONE, key));
    let order = |key, keys, needs, action| Order {
        key,
        keys,
        action,
        needs,
    };
    let (undo, redo) = (Action::Apply(Command::Undo), Action::Apply(Command::Redo));
    let save_as = Action::Pick(PickFor::SaveAs);
    let go = Action::Go;
    vec![
        order(
            "palette-title",
            control(Key::K),
            Nothing,
            Action::Palette(true),
        ),
        order("window-save-as", shifted(Key::S), Assessment, save_as),
        order("window-save", control(Key::S), Assessment, Action::Save),
        order("window-undo", control(Key::Z), Sight, undo),
        order("window-redo", control(Key::Y), Sight, redo),
        order(
            "palette-next",
            control(Key::PageDown),
            Sight,
            Action::Onward,
        ),
        order("palette-before", control(Key::PageUp), Sight, Action::Back),
        order("palette-retrace", Some(RETRACE), Nothing, Action::Retrace),
        order("palette-new", control(Key::N), Nothing, go(Page::Home)),
        order(
            "home-open",
            control(Key::O),
            Nothing,
            Action::Pick(PickFor::Open),
        ),
        order("request-from", None, Nothing, Action::Pick(PickFor::From)),
        order("signing-pick", None, Nothing, Action::Pick(PickFor::ToSign)),
        order("home-verify", None, Nothing, go(Page::Verify)),
        order("home-register", None, Nothing, go(Page::Register)),
        order(
            "questionnaires-title",
            None,
            Nothing,
            go(Page::Questionnaires),
        ),
        order("versions-title", None, Assessment, go(Page::Versions)),
        order("answers-title", None, Assessment, go(Page::Answers)),
        order("answers-open", None, Assessment, Action::ShowOpen),
        order(
            "asking-save",
            None,
            Assessment,
            Action::Pick(PickFor::Questions),
        ),
        order("evidence-add", None, Assessment, Action::PickEvidence(None)),
        order(
            "files-protect",
            None,
            Assessment,
            Action::File(FileAction::AskToProtect),
        ),
        order(
            "files-revise",
            None,
            Assessment,
            Action::File(FileAction::Revise),
        ),
        order(
            "withdrawal-begin",
            None,
            Assessment,
            Action::Pick(PickFor::Original),
        ),
        order("result-title", None, Assessment, go(Page::Result)),
        order("decision-title", None, Assessment, go(Page::Decision)),
        order("document-title", None, Assessment, go(Page::Document)),
        order("signing-title", None, Assessment, go(Page::Sign)),
        order(
            "window-settings",
            control(Key::Comma),
            Nothing,
            go(Page::Settings),
        ),
        order(
            "zoom-larger",
            control(Key::Plus),
            Nothing,
            Action::Zoom(Zoom::Larger),
        ),
        order(
            "zoom-smaller",
            control(Key::Minus),
            Nothing,
            Action::Zoom(Zoom::Smaller),
        ),
        order(
            "zoom-usual",
            control(Key::Num0),
            Nothing,
            Action::Zoom(Zoom::To(100)),
        ),
        order("tour-start", None, Nothing, Action::Tour(Some(0))),
        order(
            "shortcuts-title",
            plain(Key::F1),
            Nothing,
            go(Page::Shortcuts),
        ),
        order("about-title", None, Nothing, go(Page::About)),
    ]
}

impl Order {
    /// True when it has a sense now.
    fn fits(&self, app: &App) -> bool {
        if let (Action::Go(page), Some(wizard)) = (&self.action, app.wizard())
            && !page.fits(wizard)
        {
            return false;
        }
        match self.needs {
            Needs::Nothing => true,
            Needs::Assessment => app.wizard().is_some(),
            Needs::Sight => app.wizard().is_some() && app.page().needs_assessment(),
        }
    }
}

/// What the keys that were struck in this frame want.
pub(super) fn struck(ctx: &egui::Context, app: &App) -> Vec<Action> {
    let mut wanted = Vec::new();
    for order in orders() {
        let fits = order.fits(app);
        let strikes = |keys| fits && ctx.input_mut(|input| input.consume_shortcut(&keys));
        if order.keys.is_some_and(strikes) {
            wanted.push(order.action);
        }
    }
    wanted
}

/// Every command that has a sense now, the ones that are always the same first.
pub(super) fn offered(app: &App) -> Vec<Offered> {
    let texts = app.texts();
    let fixed = orders().into_iter().filter(|order| order.fits(app));
    let fixed = fixed.filter(|order| order.action != Action::Palette(true));
    let mut found: Vec<Offered> = fixed
        .map(|order| Offered {
            name: texts.get(order.key),
            keys: order.keys,
            action: order.action,
        })
        .collect();
    found.extend(app.wizard().into_iter().flat_map(steps));
    found.extend(starts(app, texts));
    found.extend(manners(texts));
    found
}

fn named(name: String, action: Action) -> Offered {
    Offered {
        name,
        keys: None,
        action,
    }
}

/// The steps of the assessment that is open.
fn steps(wizard: &Wizard) -> impl Iterator<Item = Offered> {
    let steps = wizard.questionnaire().steps.iter().enumerate();
    steps.map(|(index, step)| named(step.title.clone(), Action::Go(Page::Section(index))))
}

/// What can be opened: files worked on last, questionnaires, examples.
fn starts(app: &App, texts: &Texts) -> Vec<Offered> {
    let labelled = |key: &str, name: &str| texts.labelled(&texts.get(key), name);
    let recent = app.settings_kept.0.recent.iter().map(|path| {
        let name = labelled("home-recent", &words::file_name(path));
        named(name, Action::OpenFile(path.clone()))
    });
    let offers = app.offers.iter().map(|offer| {
        let name = labelled("home-start-this", &offer.title);
        named(name, Action::Start(offer.id.clone()))
    });
    let requests = app.offers.iter().filter(|offer| offer.takes_requests);
    let requests = requests.map(|offer| {
        let name = labelled("request-start", &offer.title);
        named(name, Action::StartRequest(offer.id.clone()))
    });
    let examples = EXAMPLES.into_iter().enumerate().map(|(index, key)| {
        let name = labelled("home-examples", &texts.get(key));
        named(name, Action::Example(index))
    });
    let starts = recent.chain(offers).chain(requests);
    starts.chain(examples).collect()
}

/// How the window speaks and looks.
fn manners(texts: &Texts) -> Vec<Offered> {
    let (language, appearance) = (texts.get("window-language"), texts.get("window-appearance"));
    let languages = Language::ALL.map(|one| {
        let name = texts.labelled(&language, one.own_name());
        named(name, Action::Language(one))
    });
    let appearances = Appearance::ALL.map(|one| {
        let name = texts.labelled(&appearance, &texts.get(one.key()));
        named(name, Action::Appearance(one))
    });
    let asks = texts.get("settings-questions");
    let asks = [
        (false, "settings-by-section"),
        (true, "settings-one-question"),
    ]
    .map(|(one, key)| {
        let name = texts.labelled(&asks, &texts.get(key));
        named(name, Action::OneQuestion(one))
    });
    languages
        .into_iter()
        .chain(appearances)
        .chain(asks)
        .collect()
}

/// Keys as they are written on the keyboard of the person.
pub(super) fn spell(texts: &Texts, keys: KeyboardShortcut) -> String {
    let held = [
        (keys.modifiers.command, "key-command"),
        (keys.modifiers.alt, "key-alt"),
        (keys.modifiers.shift, "key-shift"),
    ];
    let held = held.into_iter().filter(|(held, _)| *held);
    let mut parts: Vec<String> = held.map(|(_, key)| texts.get(key)).collect();
    parts.push(match keys.logical_key {
        Key::PageDown => texts.get("key-page-down"),
        Key::PageUp => texts.get("key-page-up"),
        Key::ArrowLeft => texts.get("key-left"),
        other => other.symbol_or_name().to_owned(),
    });
    parts.join("\u{a0}+\u{a0}")
}
