//! The window by keyboard alone: only keys and text go in, and the tree that a screen reader is
//! given is only read. After every key the focus has to be somewhere, in view and outlined.

mod job;

use std::sync::Arc;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use eframe::egui::{self, Key, Modifiers, Rect, Shape, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use repurpose::assessment::{Party, Tenor, Value};
use repurpose::gui::keeper::Forgetful;
use repurpose::gui::theme::Theme;
use repurpose::gui::world::World;
use repurpose::gui::{App, Page};
use repurpose::language::{Language, Texts};
use repurpose::letter::tenor_key;
use repurpose::questionnaire::{Kind, Question};
use repurpose::wizard::{self, Desk, Wizard};

use super::gui::{InLine, Paths};

const QUESTIONNAIRE: &str = "fr-cnil-processor-reuse";

/// More steps than any page has stops: beyond it, the keyboard goes in circles.
const STOPS: usize = 300;

/// What a password is tried with.
const PASSWORD: &str = "correct horse battery staple";

/// A person at the keyboard.
struct Typist {
    harness: Harness<'static, App>,
    paths: Paths,
    texts: &'static Texts,
}

/// What has the focus, as a screen reader would tell it.
#[derive(Debug)]
struct Focus {
    role: Role,
    name: String,
    value: String,
    on: bool,
    /// The names of what is around it, nearest first, and what it is about.
    around: Vec<String>,
    place: Rect,
}

impl Focus {
    fn is(&self, role: Role, name: &str) -> bool {
        self.role == role && self.name == name
    }

    fn is_about(&self, name: &str) -> bool {
        self.name == name || self.around.iter().any(|one| one == name)
    }
}

impl Typist {
    fn start() -> Self {
        let paths = Paths::default();
        let world = World {
            picker: Box::new(paths.clone()),
            runner: Box::new(InLine),
            keeper: Arc::new(Forgetful),
            clock: || "2026-11-24T10:00:00Z".parse().unwrap(),
            register_cache: None,
        };
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .with_max_steps(60)
            .build_eframe(|context| {
                let desk = Desk::shipped(Language::En);
                let app = App::new(&context.egui_ctx, world, desk, None).unwrap();
                // Scrolling at once spares the walk its many frames, and changes nothing else.
                context.egui_ctx.all_styles_mut(|style| {
                    style.scroll_animation = egui::style::ScrollAnimation::none();
                });
                app
            });
        let mut typist = Self {
            harness,
            paths,
            texts: Texts::of(Language::En),
        };
        typist.harness.run();
        typist
    }

    fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    fn page(&self) -> Page {
        self.harness.state().page()
    }

    fn wizard(&self) -> &Wizard {
        self.harness.state().wizard().unwrap()
    }

    fn sees(&self, key: &str) -> bool {
        self.harness
            .query_all_by_label(&self.t(key))
            .next()
            .is_some()
    }

    fn key(&mut self, key: Key) -> Focus {
        self.keys(Modifiers::NONE, key)
    }

    fn command(&mut self, key: Key) -> Focus {
        self.keys(Modifiers::COMMAND, key)
    }

    fn keys(&mut self, modifiers: Modifiers, key: Key) -> Focus {
        self.strike(modifiers, key);
        let focus = self.focus();
        self.is_seen(&focus, key);
        focus
    }

    /// Presses and releases within a frame: the walk has hundreds of keys.
    fn strike(&mut self, modifiers: Modifiers, key: Key) {
        let strike = |pressed| egui::Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        let input = self.harness.input_mut();
        input.events.extend([strike(true), strike(false)]);
        self.harness.run();
    }

    /// Writes in place of what is there; lines with Enter.
    fn write(&mut self, text: &str) {
        self.command(Key::A);
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                self.key(Key::Enter);
            }
            self.harness.event(egui::Event::Text(line.to_owned()));
            self.harness.run();
        }
        let focus = self.focus();
        self.is_seen(&focus, Key::A);
    }

    fn focus(&self) -> Focus {
        let mut focused = self.harness.query_all(
            By::new()
                .include_labels()
                .predicate(|node| node.is_focused()),
        );
        let node = focused.next().expect("the focus is lost");
        let place = node.rect();
        let node = node.accesskit_node();
        let mut around: Vec<String> = node.description().into_iter().collect();
        let mut parent = node.parent();
        while let Some(one) = parent {
            around.extend(one.label());
            parent = one.parent();
        }
        let toggled = node.toggled() == Some(egui::accesskit::Toggled::True);
        Focus {
            role: node.role(),
            name: node.label().unwrap_or_default(),
            value: node.value().unwrap_or_default(),
            on: toggled || node.is_selected() == Some(true),
            around,
            place,
        }
    }

    /// The ring is drawn around what has the focus, and at least a line of it is in view.
    fn is_seen(&self, focus: &Focus, after: Key) {
        assert!(focus.role != Role::Window, "{after:?} lost the focus");
        let accent = Theme::of(&self.harness.ctx).colours.accent;
        let screen = self.harness.ctx.content_rect();
        let least = focus.place.height().min(20.0);
        let seen = self.harness.output().shapes.iter().any(|clipped| {
            let Shape::Rect(ring) = &clipped.shape else {
                return false;
            };
            let in_view = ring.rect.intersect(clipped.clip_rect).intersect(screen);
            ring.stroke.color == accent
                && ring.fill == egui::Color32::TRANSPARENT
                && ring.rect.contains_rect(focus.place)
                && in_view.height() >= least
        });
        assert!(seen, "{after:?}: the focus is not to be seen on {focus:?}");
    }

    /// Steps on with Tab, from where the focus is, until it is on such a part.
    fn tab_until(&mut self, what: &dyn Debug, fits: impl Fn(&Focus) -> bool) -> Focus {
        let mut focus = self.focus();
        for _ in 0..STOPS {
            if fits(&focus) {
                return focus;
            }
            focus = self.key(Key::Tab);
        }
        panic!("{what:?} can't be reached by Tab")
    }

    fn tab_to(&mut self, role: Role, name: &str) -> Focus {
        self.tab_until(&(role, name), |focus| focus.is(role, name))
    }

    fn press(&mut self, key: &str) {
        let name = self.t(key);
        self.tab_until(&name, |focus| {
            focus.name == name && matches!(focus.role, Role::Button | Role::Link)
        });
        self.key(Key::Enter);
    }

    fn fill(&mut self, key: &str, text: &str) {
        let name = self.t(key);
        self.tab_until(&name, |focus| focus.name == name && is_field(focus.role));
        self.write(text);
    }

    /// In the group that the focus is in, moves by arrows to the option and picks it.
    fn choose(&mut self, label: &str) {
        for _ in 0..STOPS {
            let focus = self.focus();
            assert!(matches!(focus.role, Role::RadioButton | Role::Tab));
            if focus.name == label {
                if !focus.on {
                    self.key(Key::Space);
                }
                return;
            }
            self.key(Key::ArrowDown);
        }
        panic!("{label} is not among the options")
    }
}

fn is_field(role: Role) -> bool {
    matches!(
        role,
        Role::TextInput | Role::MultilineTextInput | Role::PasswordInput
    )
}

/// From the first page to the first question.
fn begin(typist: &mut Typist) {
    let found = Desk::shipped(Language::En).find(QUESTIONNAIRE).unwrap();
    let title = Desk::shipped(Language::En).shown(&found).title;
    let start = format!("{}: {title}", typist.t("home-start-this"));
    typist.key(Key::Tab);
    typist.tab_to(Role::Button, &start);
    typist.key(Key::Enter);
    assert_eq!(typist.page(), Page::Section(0));
}

#[test]
fn a_dialog_keeps_the_focus_and_gives_it_back() {
    let mut typist = Typist::start();
    begin(&mut typist);
    typist.fill("section-name", "Tickets");
    let focus = typist.command(Key::O);
    assert_eq!(focus.name, typist.t("window-unsaved-save"));
    for key in [
        "window-unsaved-discard",
        "window-unsaved-stay",
        "window-unsaved-save",
    ] {
        let focus = typist.key(Key::Tab);
        assert_eq!(focus.name, typist.t(key));
    }
    let focus = typist.key(Key::Escape);
    assert_eq!(focus.name, typist.t("section-name"));
    let focus = typist.key(Key::Escape);
    assert_eq!(focus.name, typist.t("section-name"));
}

#[test]
fn after_a_dialog_that_leads_on_the_focus_is_on_the_new_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut typist = Typist::start();
    begin(&mut typist);
    typist.fill("section-name", "Tickets");
    typist.paths.next_is(&file);
    typist.command(Key::S);
    typist.fill("section-name", "Tickets, again");
    typist.paths.next_is(&file);
    typist.command(Key::O);
    typist.press("window-unsaved-discard");
    assert_eq!(typist.wizard().assessment().title, "Tickets");
    assert_eq!(typist.focus().role, Role::Heading);
}

#[test]
fn a_tool_that_goes_out_of_use_hands_the_focus_on() {
    let mut typist = Typist::start();
    begin(&mut typist);
    typist.fill("section-name", "Tickets");
    typist.press("window-undo");
    assert!(!typist.wizard().can_undo());
    let before = typist.focus().name;
    let focus = typist.key(Key::Tab);
    assert_ne!(focus.name, before);
}

#[test]
fn the_settings_are_changed_by_arrows() {
    let mut typist = Typist::start();
    typist.key(Key::Tab);
    typist.press("window-settings");
    let language = typist.t("settings-language");
    typist.tab_until(&language, |focus| focus.is_about(&language));
    typist.choose("Français");
    typist.texts = Texts::of(Language::Fr);
    let focus = typist.focus();
    assert!(focus.is_about(&typist.t("settings-language")));
    assert!(focus.is(Role::RadioButton, "Français") && focus.on);
    typist.press("window-back");
    assert!(typist.focus().is(Role::Heading, &typist.t("home-title")));
}
