//! Answers on the pages of the window, each by the means of its kind: by the names of the parts, as
//! a screen reader would tell them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::assessment::{Party, Value};
use repurpose::questionnaire::{Kind, ListColumn, Question};
use repurpose::wizard;

use super::gui::Walk;

/// What the shipped case of the tests is answered with.
fn shipped_answers() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ai-training.answers");
    let text = fs::read_to_string(path).unwrap();
    let pairs = text.lines().map(|line| line.split_once('=').unwrap());
    pairs
        .map(|(id, value)| (id.to_owned(), value.to_owned()))
        .collect()
}

impl Walk {
    /// Answers every question that is asked on this page.
    pub(super) fn answer_section(&mut self, step: usize) {
        let answers = shipped_answers();
        let step = self.wizard().questionnaire().steps[step].clone();
        for question in step.questions() {
            if !self.wizard().is_asked(question) {
                continue;
            }
            if let Some(text) = answers.get(&question.id) {
                let value = wizard::value(question, text).unwrap();
                self.answer(question, value.clone());
                let given = self.wizard().answer(&question.id);
                assert_eq!(given.map(|one| &one.value), Some(&value), "{}", question.id);
            }
        }
    }

    fn answer(&mut self, question: &Question, value: Value) {
        match value {
            Value::One(value) => self.press_option(question, &value),
            Value::Several(values) if values.is_empty() => {
                self.press_in(question, &self.t("common-none-chosen"));
            }
            Value::Several(values) => {
                for value in values {
                    self.press_option(question, &value);
                }
            }
            Value::Text(text) => self.write_in(question, None, &text),
            Value::Date(date) => self.write_in(question, None, &date.to_string()),
            Value::Party(party) => self.party(question, &party),
            Value::List(rows) => {
                for (index, row) in rows.iter().enumerate() {
                    self.press_in(question, &self.t("section-add-row"));
                    for column in &question.columns {
                        if let Some(cell) = row.get(&column.id) {
                            self.cell(question, index, column, cell);
                        }
                    }
                }
            }
            Value::Unknown => self.press_in(question, &self.t("section-mark-unknown")),
        }
    }

    fn party(&mut self, question: &Question, party: &Party) {
        let parts = [
            ("section-party-name", party.name.clone()),
            ("section-party-address", party.address.join("\n")),
            ("section-party-contact", party.contact.clone()),
        ];
        for (key, text) in parts {
            self.write_in(question, Some((&self.t(key), 0)), &text);
        }
    }

    fn cell(&mut self, question: &Question, row: usize, column: &ListColumn, text: &str) {
        if column.kind != Kind::OneOf && column.kind != Kind::YesNo {
            return self.write_in(question, Some((&column.label, row)), text);
        }
        let option = column.options.iter().find(|one| one.value == text);
        let label = option.map_or_else(
            || self.t(&format!("common-{text}")),
            |one| one.label.clone(),
        );
        let named = self.parts_of(question, &column.label).into_iter();
        let mut boxes = named.filter(|node| node.accesskit_node().role() == Role::ComboBox);
        boxes.nth(row).unwrap().click_accesskit();
        drop(boxes);
        self.harness.run();
        let options = self.parts_of(question, &label);
        let option = options
            .iter()
            .find(|node| node.accesskit_node().role() == Role::ListBoxOption);
        option.unwrap().click_accesskit();
        self.harness.run();
    }

    fn press_option(&mut self, question: &Question, value: &str) {
        let option = question.options.iter().find(|one| one.value == value);
        let label = match question.kind {
            Kind::YesNo => self.t(&format!("common-{value}")),
            _ => option.unwrap().label.clone(),
        };
        self.press_in(question, &label);
    }

    /// Writes into every empty field of this name.
    pub(super) fn write_into_each(&mut self, name: &str, text: &str) {
        while self.focus_empty(name) {
            self.harness.run();
            self.harness.event(egui::Event::Text(text.to_owned()));
            self.harness.run();
        }
    }

    /// Gives the focus to the first empty field of this name; false when there is none.
    fn focus_empty(&self, name: &str) -> bool {
        let mut fields = self.harness.query_all_by_label(name);
        let empty = fields.find(|node| {
            let node = node.accesskit_node();
            node.role() == Role::TextInput && node.value().is_none_or(|text| text.is_empty())
        });
        empty.inspect(|field| field.focus()).is_some()
    }

    /// Presses the part of this name that belongs to the question.
    pub(super) fn press_in(&mut self, question: &Question, name: &str) {
        let parts = self.parts_of(question, name);
        let can_be_pressed = |node: &&Node<'_>| {
            matches!(
                node.accesskit_node().role(),
                Role::Button | Role::RadioButton | Role::CheckBox
            )
        };
        let found = parts.iter().find(can_be_pressed);
        found
            .unwrap_or_else(|| panic!("{name} of {}", question.id))
            .click_accesskit();
        self.harness.run();
    }

    /// Writes into the field of the question itself, or into one of several within.
    pub(super) fn write_in(
        &mut self,
        question: &Question,
        within: Option<(&str, usize)>,
        text: &str,
    ) {
        let values = [("question", (&question.text).into())];
        let optional = self.texts().with("section-optional", &values);
        let own = if question.optional {
            optional
        } else {
            question.text.clone()
        };
        let (name, place) = within.unwrap_or((&own, 0));
        let parts = self.parts_of(question, name);
        let mut fields = parts.iter().filter(|node| {
            let role = node.accesskit_node().role();
            matches!(role, Role::TextInput | Role::MultilineTextInput)
        });
        let field = fields.nth(place);
        field
            .unwrap_or_else(|| panic!("{name} of {}", question.id))
            .focus();
        self.harness.run();
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    /// What has this name, stands within the question or is about it.
    fn parts_of<'a>(&'a self, question: &Question, name: &'a str) -> Vec<Node<'a>> {
        let values = [("question", (&question.text).into())];
        let optional = self.texts().with("section-optional", &values);
        let is_question = |label: Option<String>| {
            label.is_some_and(|one| one == question.text || one == optional)
        };
        let belongs = |node: &Node<'_>| {
            let node = node.accesskit_node();
            if is_question(node.label()) || is_question(node.description()) {
                return true;
            }
            let around = std::iter::successors(node.parent(), |one| one.parent());
            around.map(|one| one.label()).any(is_question)
        };
        let named = self.harness.query_all_by_label(name);
        named.filter(belongs).collect()
    }
}
