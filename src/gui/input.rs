//! The input of a question, by its kind. An input that is emptied takes the answer back, unless
//! something is written beside it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use egui::Ui;

use crate::assessment::{Answer, Party, Value};
use crate::questionnaire::{Kind, ListColumn, Question};
use crate::wizard::{Command, options};

use super::action::Action;
use super::component::{
    Button, Choice, Icon, Prompt, card, checkbox_group, fieldset, question_title, radio_group,
    select, text_area, text_field,
};
use super::fields::{self, Drafts, LINE};
use super::page_section::Form;
use super::view::{View, note};
use super::words;

/// Stands for "none of these" among the options, whose values are never empty.
const NONE: &str = "";

/// Draws the input and sends what it is changed to.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    form: &mut Form,
    question: &Question,
    answer: Option<&Answer>,
) {
    let question = &*hinting(question, view.hints);
    let label = words::asked(view.texts, question);
    let hint = (!question.help.is_empty()).then_some(question.help.as_str());
    let prompt = Prompt::new(&label).question().hint(hint);
    let prompt = prompt.required(!question.optional);
    let given = answer.map(|answer| &answer.value);
    let input = Input {
        question,
        label: &label,
        prompt,
        given,
    };
    let changed = match question.kind {
        Kind::OneOf | Kind::YesNo => input.one(ui, view),
        Kind::SeveralOf => input.several(ui, view),
        Kind::ShortText => input.text(ui, |ui, prompt, text| {
            text_field(ui, prompt, text, LINE).changed()
        }),
        Kind::LongText => input.text(ui, |ui, prompt, text| {
            fields::long_text(ui, view, prompt, text, 3).changed()
        }),
        Kind::Date => input.date(ui, view, &mut form.drafts),
        Kind::Party => input.party(ui, view),
        Kind::List => fieldset(ui, &label, |ui| input.list(ui, view, &mut form.drafts)),
    };
    if let Some(value) = changed {
        let beside = answer.is_some_and(|one| !one.reason.is_empty() || !one.note.is_empty());
        let kept = value.filter(|value| beside || !is_empty(value));
        view.send(Action::Apply(Command::Answer(question.id.clone(), kept)));
    }
}

/// The question, with its hints where they are shown.
fn hinting(question: &Question, hints: bool) -> Cow<'_, Question> {
    if hints {
        return Cow::Borrowed(question);
    }
    let mut bare = question.clone();
    bare.help.clear();
    for option in &mut bare.options {
        option.help.clear();
    }
    Cow::Owned(bare)
}

/// What an input was changed to: an answer, or none any more.
type Changed = Option<Option<Value>>;

struct Input<'a> {
    question: &'a Question,
    label: &'a str,
    prompt: Prompt<'a>,
    given: Option<&'a Value>,
}

impl Input<'_> {
    fn one(&self, ui: &mut Ui, view: &View<'_>) -> Changed {
        let values = options(self.question);
        let labels = labels(view, self.question, &values);
        let choices = choices(self.question, &values, &labels);
        let mut chosen = self.options().first().cloned();
        let changed = radio_group(ui, &self.prompt, &mut chosen, &choices);
        changed.then(|| chosen.map(Value::One))
    }

    fn several(&self, ui: &mut Ui, view: &View<'_>) -> Changed {
        let mut values = options(self.question);
        let mut labels = labels(view, self.question, &values);
        if self.question.takes_none() {
            values.push(NONE.to_owned());
            labels.push(view.t("common-none-chosen"));
        }
        let choices = choices(self.question, &values, &labels);
        let was_none = matches!(self.given, Some(Value::Several(given)) if given.is_empty());
        let mut chosen = self.options().to_vec();
        if was_none {
            chosen.push(NONE.to_owned());
        }
        if !checkbox_group(ui, &self.prompt, &mut chosen, &choices) {
            return None;
        }
        let none = chosen.iter().any(|value| value == NONE);
        if none && !was_none {
            return Some(Some(Value::Several(Vec::new())));
        }
        values.retain(|value| value != NONE && chosen.contains(value));
        Some((!values.is_empty()).then_some(Value::Several(values)))
    }

    fn text(
        &self,
        ui: &mut Ui,
        field: impl FnOnce(&mut Ui, &Prompt<'_>, &mut String) -> bool,
    ) -> Changed {
        let mut text = match self.given {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        };
        field(ui, &self.prompt, &mut text).then_some(Some(Value::Text(text)))
    }

    fn date(&self, ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Changed {
        let given = match self.given {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        };
        let changed = fields::date(ui, view, self.prompt, drafts, &self.question.id, given)?;
        Some(changed.map(Value::Date))
    }

    fn party(&self, ui: &mut Ui, view: &View<'_>) -> Changed {
        let mut party = match self.given {
            Some(Value::Party(party)) => party.clone(),
            _ => Party::default(),
        };
        let mut address = party.address.join("\n");
        let words = [
            "section-party-name",
            "section-party-address",
            "section-party-contact",
        ];
        let [name, lines, contact] = words.map(|key| view.t(key));
        let fields = |ui: &mut Ui| {
            question_title(ui, self.label);
            note(ui, &self.question.help);
            let prompt = Prompt::new(&name).required(!self.question.optional);
            [
                text_field(ui, &prompt, &mut party.name, LINE),
                text_area(ui, &Prompt::new(&lines), &mut address, LINE, 2),
                text_field(ui, &Prompt::new(&contact), &mut party.contact, LINE),
            ]
            .iter()
            .any(egui::Response::changed)
        };
        let changed = fieldset(ui, self.label, |ui| card(ui, fields));
        party.address = lines_of(&address);
        changed.then_some(Some(Value::Party(party)))
    }

    fn list(&self, ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Changed {
        let mut rows = match self.given {
            Some(Value::List(rows)) => rows.clone(),
            _ => Vec::new(),
        };
        let (add, remove) = (view.t("section-add-row"), view.t("section-remove-row"));
        question_title(ui, self.label);
        note(ui, &self.question.help);
        let (mut changed, mut removed) = (false, None);
        for (index, row) in rows.iter_mut().enumerate() {
            let place = [
                ("question", self.label.into()),
                ("number", (index + 1).into()),
            ];
            let name = view.with("section-row", place);
            let cells = |ui: &mut Ui| {
                changed |= self.row(ui, view, drafts, index, row);
                let button = ui.add(Button::quiet(&remove).icon(Icon::Trash));
                ui.ctx()
                    .accesskit_node_builder(button.id, |node| node.set_description(&*name));
                if button.clicked() {
                    removed = Some(index);
                }
            };
            let row = |ui: &mut Ui| fieldset(ui, &name, |ui| card(ui, cells));
            ui.push_id(index, row);
        }
        if let Some(index) = removed {
            rows.remove(index);
            // What was half written stood in a row by its number.
            drafts.clear();
        }
        let added = ui.add(Button::secondary(&add).icon(Icon::Plus)).clicked();
        if added {
            rows.push(BTreeMap::new());
        }
        (changed || removed.is_some() || added).then_some(Some(Value::List(rows)))
    }

    fn row(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        drafts: &mut Drafts,
        index: usize,
        row: &mut BTreeMap<String, String>,
    ) -> bool {
        let mut changed = false;
        for column in &self.question.columns {
            let mut cell = row.get(&column.id).cloned().unwrap_or_default();
            let name = format!("{}/{index}/{}", self.question.id, column.id);
            if self::cell(ui, view, drafts, &name, column, &mut cell) {
                changed = true;
                if cell.is_empty() {
                    row.remove(&column.id);
                } else {
                    row.insert(column.id.clone(), cell);
                }
            }
        }
        changed
    }

    fn options(&self) -> &[String] {
        self.given.map_or(&[], Value::options)
    }
}

/// One cell of a list. `true` when it was changed.
fn cell(
    ui: &mut Ui,
    view: &View<'_>,
    drafts: &mut Drafts,
    name: &str,
    column: &ListColumn,
    cell: &mut String,
) -> bool {
    let prompt = Prompt::new(&column.label).required(column.required);
    drafts.meet(ui, name);
    match column.kind {
        Kind::OneOf | Kind::YesNo => {
            let (yes, no) = (view.t("common-yes"), view.t("common-no"));
            let mut choices: Vec<(&str, &str)> = vec![(NONE, "–")];
            if column.kind == Kind::YesNo {
                choices.extend([("yes", yes.as_str()), ("no", no.as_str())]);
            }
            let options = column.options.iter();
            choices.extend(options.map(|one| (one.value.as_str(), one.label.as_str())));
            select(ui, &prompt, cell, &choices)
        }
        Kind::Date => {
            let known = cell.parse().ok();
            let Some(date) = fields::date(ui, view, prompt, drafts, name, known) else {
                return false;
            };
            *cell = date.map(|date| date.to_string()).unwrap_or_default();
            true
        }
        _ => text_field(ui, &prompt, cell, LINE).changed(),
    }
}

fn labels(view: &View<'_>, question: &Question, values: &[String]) -> Vec<String> {
    let label = |value: &String| words::option(view.texts, question, value);
    values.iter().map(label).collect()
}

fn choices<'a>(
    question: &'a Question,
    values: &[String],
    labels: &'a [String],
) -> Vec<Choice<'a, String>> {
    let help = |value: &String| {
        let option = question.options.iter().find(|one| one.value == *value);
        option
            .map(|one| one.help.as_str())
            .filter(|help| !help.is_empty())
    };
    let pairs = values.iter().zip(labels);
    pairs
        .map(|(value, label)| Choice::new(value.clone(), label.as_str()).help(help(value)))
        .collect()
}

/// True for what says nothing at all. Rows may still be empty: the person is about to fill them.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.is_empty(),
        Value::Party(party) => *party == Party::default(),
        Value::List(rows) => rows.is_empty(),
        _ => false,
    }
}

fn lines_of(text: &str) -> Vec<String> {
    if text.is_empty() {
        Vec::new()
    } else {
        text.split('\n').map(str::to_owned).collect()
    }
}
