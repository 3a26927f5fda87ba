//! What the answers mean: outcome, factors, rules, conditions, and what would change it.

use std::collections::BTreeSet;

use egui::Ui;

use crate::assessment::Answers;
use crate::letter::outcome_key;
use crate::questionnaire::Outcome;
use crate::scoring::{
    Change, FactorScore, Reason, WhatIf, is_negative, lacks_positive, margin, way_to_positive,
    worth_offering,
};
use crate::wizard::Wizard;

use super::action::{Action, Page};
use super::component::{
    Button, FactorBar, Icon, LinkButton, badge, callout, callout_with, caption, card, heading,
    list, list_item, paragraph,
};
use super::parts::SCALE;
use super::purposes::Purposes;
use super::theme::{Theme, Tone};
use super::view::{View, gap, note, section};
use super::{frame, parts, purposes, words};

/// How many changes are shown before the person asks for more.
const FIRST: usize = 6;

/// What the page remembers.
#[derive(Debug, Default)]
pub struct Form {
    /// What would change the result of these answers.
    pub explored: Option<(Answers, Vec<WhatIf>)>,
    /// Factors whose answers are unfolded.
    open: BTreeSet<String>,
    /// The two purposes, compared.
    purposes: Option<Purposes>,
    /// True when all changes are shown.
    all_changes: bool,
}

impl Form {
    fn changes(&self, wizard: &Wizard) -> Option<&[WhatIf]> {
        let (answers, changes) = self.explored.as_ref()?;
        (*answers == wizard.assessment().answers).then_some(changes)
    }
}

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, form: &mut Form) {
    if form.changes(wizard).is_none() {
        view.send(Action::Explore);
    }
    frame::assessment(ui, view, wizard, Page::Result, None, |ui, view| {
        view.heading(ui, &view.t("result-title"), "");
        outcome(ui, view, wizard, form);
        purposes::show(ui, view, wizard, &mut form.purposes);
        section(ui, &view.t("result-factors"));
        for factor in &wizard.score().factors {
            self::factor(ui, view, wizard, form, factor);
        }
        rules(ui, view, wizard);
        conditions(ui, view, wizard);
        changes(ui, view, wizard, form);
    });
}

fn outcome(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, form: &Form) {
    let score = wizard.score();
    let (missing, unknown) = (score.missing.len(), score.unknown.len());
    let (tone, name) = words::standing(view.texts, score);
    let short = score.outcome.name().replace('_', "-");
    let sentence = view.t(&format!("result-outcome-{short}"));
    card(ui, |ui| {
        badge(ui, tone, &name);
        heading(ui, 2, &sentence);
        if !score.because.is_empty() {
            paragraph(ui, &score.because);
            note(ui, &words::sources(wizard.questionnaire(), &score.sources));
        }
        let favouring = [
            ("favouring", score.favouring().into()),
            ("factors", score.factors.len().into()),
        ];
        paragraph(ui, &view.with("result-favouring", favouring));
        paragraph(ui, &self::margin_words(view, wizard, form));
    });
    if missing + unknown > 0 {
        gap(ui);
        let open = [("missing", missing.into()), ("unknown", unknown.into())];
        let title = view.with("result-open", open);
        let body = tending(view, score.provisional);
        let link = view.t("decision-to-answers");
        let clicked = callout_with(ui, Tone::Warning, &title, &body, |ui| {
            ui.add(LinkButton::new(&link)).clicked()
        });
        if clicked {
            view.send(Action::ShowOpen);
        }
    }
    for one in &score.contradictions {
        gap(ui);
        callout(
            ui,
            Tone::Warning,
            &view.t("answers-contradiction"),
            &one.because,
        );
    }
}

/// What the answers that are there point to, while others are open.
fn tending(view: &View<'_>, provisional: Outcome) -> String {
    if provisional == Outcome::Undecided {
        return view.t("result-provisional-none");
    }
    let outcome = view.t(outcome_key(provisional));
    view.with("result-provisional", [("outcome", (&outcome).into())])
}

/// How far the next worse outcome is; from one that is not positive, how far a positive one.
fn margin_words(view: &View<'_>, wizard: &Wizard, form: &Form) -> String {
    let Some(changes) = form.changes(wizard) else {
        return view.t("result-exploring");
    };
    let outcome = wizard.score().provisional;
    let lacking = lacks_positive(outcome);
    let (found, some, none) = if lacking {
        let way = way_to_positive(changes);
        (way, "result-way-to-positive", "result-way-to-positive-none")
    } else {
        let margin = margin(changes, outcome);
        (margin, "result-margin", "result-margin-wide")
    };
    let Some(count) = found else {
        return view.t(none);
    };
    let nearest = changes.iter().filter(|one| one.changes.len() == count);
    let mut worse = nearest.filter(|one| one.outcome > outcome);
    let opens = !lacking && worse.all(|one| one.outcome == Outcome::Undecided);
    let some = if opens { "result-margin-open" } else { some };
    view.with(some, [("margin", count.into())])
}

fn factor(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, form: &mut Form, factor: &FactorScore) {
    let questionnaire = wizard.questionnaire();
    let rating = words::rating(view.texts, factor.rating);
    let bar = FactorBar::new(words::factor(questionnaire, &factor.id), &rating, SCALE);
    let fold = view.t("result-answers-behind");
    ui.push_id(&factor.id, |ui| {
        card(ui, |ui| {
            ui.add(match words::place(factor.rating) {
                Some((place, tone)) => bar.at(place, tone),
                None => bar,
            });
            if !factor.because.is_empty() {
                paragraph(ui, &factor.because);
            }
            if let Some(rule) = &factor.capped_by {
                let rule = words::rule(questionnaire, rule).to_owned();
                caption(ui, &view.with("result-capped", [("rule", (&rule).into())]));
            }
            gaps(ui, view, wizard, factor);
            if factor.reasons.is_empty() {
                return;
            }
            let open = form.open.contains(&factor.id);
            let response = ui.add(Button::quiet(&fold).icon(Icon::ListChecks));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_expanded(open);
                node.set_description(words::factor(questionnaire, &factor.id));
            });
            if response.clicked() && !form.open.remove(&factor.id) {
                form.open.insert(factor.id.clone());
            }
            if open {
                ledger(ui, view, wizard, &factor.reasons);
            }
        });
    });
}

/// The answers without which the factor can't be rated.
fn gaps(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, factor: &FactorScore) {
    if factor.missing.is_empty() {
        return;
    }
    caption(ui, &view.t("result-factor-missing"));
    for id in &factor.missing {
        paragraph(ui, words::question(wizard.questionnaire(), id));
    }
}

/// Answer, effect, source: a line each.
fn ledger(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, reasons: &[Reason]) {
    let space = Theme::of(ui.ctx()).metrics.space;
    let name = view.t("result-answers-behind");
    list(ui, &name, |ui| {
        for reason in reasons {
            let Some(question) = wizard.questionnaire().question(&reason.question) else {
                continue;
            };
            list_item(ui, &question.text, |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    caption(ui, &question.text);
                    let answers = reason.answer.iter();
                    let labels = answers.map(|value| words::option(view.texts, question, value));
                    let answer = labels.collect::<Vec<_>>().join(", ");
                    paragraph(ui, &answer);
                    let effect = reason.effect.map(|one| words::rating(view.texts, one));
                    let sources = words::sources(wizard.questionnaire(), &reason.source);
                    let parts = [effect.unwrap_or_default(), sources];
                    let full = parts.iter().filter(|part| !part.is_empty());
                    let line = full.cloned().collect::<Vec<_>>().join(" · ");
                    note(ui, &line);
                });
                ui.add_space(space.s);
            });
        }
    });
}

fn rules(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    let rules = &wizard.score().rules;
    if rules.is_empty() {
        return;
    }
    section(ui, &view.t("result-rules"));
    for rule in rules {
        parts::titled(ui, &rule.title, |ui| {
            paragraph(ui, &rule.because);
            note(ui, &words::sources(wizard.questionnaire(), &rule.source));
        });
    }
}

fn conditions(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    let conditions = &wizard.score().conditions;
    if conditions.is_empty() {
        return;
    }
    let name = view.t("result-conditions");
    section(ui, &name);
    card(ui, |ui| {
        list(ui, &name, |ui| {
            for (index, one) in conditions.iter().enumerate() {
                if index > 0 {
                    ui.separator();
                }
                list_item(ui, &one.text, |ui| {
                    paragraph(ui, &format!("{}. {}", index + 1, one.text));
                    let due = one.due.map(|date| view.texts.date(date));
                    let state = if one.in_place {
                        "result-in-place"
                    } else {
                        "result-to-come"
                    };
                    let parts = [view.t(state), one.owner.clone(), due.unwrap_or_default()];
                    let full = parts.iter().filter(|part| !part.is_empty());
                    caption(ui, &full.cloned().collect::<Vec<_>>().join(" · "));
                });
            }
        });
    });
}

fn changes(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, form: &mut Form) {
    let Some(changes) = form.changes(wizard) else {
        return;
    };
    let changes = worth_offering(changes, wizard.score().provisional);
    let name = view.t("result-what-if");
    section(ui, &name);
    if changes.is_empty() {
        let none = if is_negative(wizard.score().provisional) {
            "result-way-to-positive-none"
        } else {
            "result-what-if-none"
        };
        paragraph(ui, &view.t(none));
        return;
    }
    paragraph(ui, &view.t("result-what-if-hint"));
    if changes.first().is_some_and(|first| first.adopts) {
        paragraph(ui, &view.t("result-what-if-safeguards"));
    }
    let shown = if form.all_changes {
        changes.len()
    } else {
        FIRST
    };
    card(ui, |ui| {
        list(ui, &name, |ui| {
            for (index, what_if) in changes.iter().copied().take(shown).enumerate() {
                if index > 0 {
                    ui.separator();
                }
                ui.push_id(index, |ui| change(ui, view, wizard, what_if));
            }
        });
    });
    let more = view.with("result-what-if-all", [("count", changes.len().into())]);
    if changes.len() > shown && ui.add(Button::quiet(&more).icon(Icon::Plus)).clicked() {
        form.all_changes = true;
    }
}

fn change(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, what_if: &WhatIf) {
    let changed = changed(view, wizard, what_if);
    let sentences = changed.iter().map(|(asked, to)| format!("{asked} {to}"));
    let name = sentences.collect::<Vec<_>>().join("; ");
    list_item(ui, &name, |ui| {
        for (asked, to) in &changed {
            caption(ui, asked);
            paragraph(ui, to);
        }
        let end = end(ui, view, wizard, what_if);
        // One thing can be tried on top of another.
        if !view.may_answer && !wizard.is_trying() {
            return;
        }
        let words = view.t("result-try");
        let button = Button::quiet(&words).icon(Icon::Pencil);
        let response = ui.add_enabled(!view.busy, button);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(format!("{name}. {end}"));
        });
        if response.clicked() {
            view.send(Action::Try(what_if.changes.clone()));
        }
    });
}

/// The questions that would be answered otherwise, each with that answer.
fn changed<'a>(view: &View<'_>, wizard: &'a Wizard, what_if: &WhatIf) -> Vec<(&'a str, String)> {
    let changes = what_if.changes.iter();
    let changed = changes.filter_map(|Change { question, to }| {
        let question = wizard.questionnaire().question(question)?;
        Some((
            question.text.as_str(),
            words::change(view.texts, question, to),
        ))
    });
    changed.collect()
}

/// Where it leads; gives the words. An answer that opens further questions leads nowhere before they
/// are answered: an outcome that is not established yet would be heard as harm.
fn end(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, what_if: &WhatIf) -> String {
    let outcome = view.t(outcome_key(what_if.outcome));
    let count = [("count", what_if.opens.len().into())];
    let opens = view.with("result-what-if-opens", count);
    let is_open = what_if.outcome == Outcome::Undecided && !what_if.opens.is_empty();
    let (tone, end) = match is_open {
        true => (Tone::Neutral, opens),
        false => {
            note(ui, if what_if.opens.is_empty() { "" } else { &opens });
            (words::tone(what_if.outcome), outcome)
        }
    };
    badge(ui, tone, &end);
    for id in &what_if.opens {
        caption(ui, words::question(wizard.questionnaire(), id));
    }
    end
}
