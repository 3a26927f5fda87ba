//! Parts that several pages show: factors as bars, sources, what keeps a document from being signed.

use egui::{Response, Ui};

use crate::language::Language;
use crate::letter::{Obstacle, obstacles as obstacles_of, obstacles_of_evidence};
use crate::questionnaire::{Questionnaire, Source};
use crate::scoring::Score;
use crate::wizard::{Problem, Wizard};

use super::action::{Action, Page};
use super::component::{
    FactorBar, Icon, LinkButton, Row, badge, callout_with, caption, card, heading, is_compact,
    list, paragraph,
};
use super::offers::Offer;
use super::theme::{Theme, Tone};
use super::view::{View, note};
use super::{request, words};

/// Says in which language a questionnaire asks, where that is not the window's.
pub fn foreign(ui: &mut Ui, view: &View<'_>, offer: &Offer) {
    let key = match offer.foreign {
        None => return,
        Some(Language::En) => "questionnaires-in-en",
        Some(Language::Fr) => "questionnaires-in-fr",
        Some(Language::De) => "questionnaires-in-de",
    };
    caption(ui, &view.t(key));
}

/// How many steps the scale of a rating has.
pub const SCALE: usize = 4;

/// Every factor with its rating, words first.
pub fn factors(ui: &mut Ui, view: &View<'_>, questionnaire: &Questionnaire, score: &Score) {
    let space = Theme::of(ui.ctx()).metrics.space;
    for factor in &score.factors {
        let rating = words::rating(view.texts, factor.rating);
        let bar = FactorBar::new(words::factor(questionnaire, &factor.id), &rating, SCALE);
        ui.add(match words::place(factor.rating) {
            Some((place, tone)) => bar.at(place, tone),
            None => bar,
        });
        ui.add_space(space.s);
    }
}

/// Where demands come from: instrument, place, and its words.
pub fn sources(ui: &mut Ui, questionnaire: &Questionnaire, ids: &[String]) {
    let space = Theme::of(ui.ctx()).metrics.space;
    for id in ids {
        let Some(source) = questionnaire.sources.get(id) else {
            continue;
        };
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space.xs;
            paragraph(ui, &words::sources(questionnaire, std::slice::from_ref(id)));
            if !is_quoted(source) {
                note(ui, &source.text);
            }
            note(ui, &source.quote);
        });
        ui.add_space(space.s);
    }
}

/// True when what is said of a source is nothing but words of the quotation that follows it.
fn is_quoted(source: &Source) -> bool {
    let marks = |c: char| c.is_whitespace() || "\"“”„«».".contains(c);
    let words = source.text.trim_matches(marks);
    !words.is_empty() && source.quote.contains(words)
}

/// The outcome so far, and what it still lacks.
pub fn result_so_far(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    if wizard.assessment().is_request() {
        return request::beside(ui, view);
    }
    let score = wizard.score();
    heading(ui, 3, &view.t("section-result"));
    outcome(ui, view, score);
    let (missing, unknown) = (score.missing.len(), score.unknown.len());
    let open = [("missing", missing.into()), ("unknown", unknown.into())];
    caption(ui, &view.with("section-open", open));
    factors(ui, view, wizard.questionnaire(), score);
}

/// The outcome so far in a line, where there is no room for more.
pub fn result_in_brief(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    if wizard.assessment().is_request() {
        return;
    }
    let label = view.t("section-result");
    ui.horizontal_wrapped(|ui| {
        // Where every line counts, the label is only told.
        if !is_compact(ui) {
            caption(ui, &label);
        }
        let told = outcome(ui, view, wizard.score());
        ui.ctx()
            .accesskit_node_builder(told.id, |node| node.set_description(label.as_str()));
    });
}

fn outcome(ui: &mut Ui, view: &View<'_>, score: &Score) -> Response {
    let (tone, outcome) = words::standing(view.texts, score);
    let told = badge(ui, tone, &outcome);
    // Who can't see it hears when an answer changes the outcome.
    ui.ctx()
        .accesskit_node_builder(told.id, |node| node.set_live(egui::accesskit::Live::Polite));
    told
}

/// Everything that keeps the document from being signed, the files of the evidence included.
pub fn found(view: &View<'_>, wizard: &Wizard) -> Vec<Obstacle> {
    let mut found = obstacles_of(wizard.questionnaire(), wizard.assessment(), wizard.score());
    found.extend(obstacles_of_evidence(&view.evidence));
    found
}

/// What has to be settled first, each with its remedy and the way there. What the letter still
/// lacks stands together, by the questions that supply it.
pub fn obstacles(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, found: &[Obstacle]) {
    let space = Theme::of(ui.ctx()).metrics.space;
    let of_letter = |one: &&Obstacle| match one {
        Obstacle::OpenField(field) => wizard.questionnaire().filling(*field).is_some(),
        _ => false,
    };
    let (fields, others): (Vec<_>, Vec<_>) = found.iter().partition(of_letter);
    for (index, obstacle) in others.into_iter().enumerate() {
        ui.push_id(index, |ui| self::obstacle(ui, view, wizard, obstacle));
        ui.add_space(space.xs);
    }
    lacking(ui, view, wizard, &fields);
}

fn obstacle(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, obstacle: &Obstacle) {
    let problem = Problem::from(named(wizard, obstacle));
    let (sentence, remedy) = match obstacle {
        Obstacle::Incomplete(ids) => (
            view.with("decision-incomplete", [("count", ids.len().into())]),
            view.t("decision-incomplete-remedy"),
        ),
        _ => (
            problem.sentence(view.texts),
            problem.remedy_in_window(view.texts),
        ),
    };
    let (action, link) = way(view, obstacle);
    let clicked = callout_with(ui, Tone::Warning, &sentence, &remedy, |ui| {
        rule_words(ui, wizard, obstacle);
        ui.add(LinkButton::new(&link)).clicked()
    });
    if clicked {
        view.send(action);
    }
}

/// The obstacle with the title of the rule in place of its id, for people.
fn named(wizard: &Wizard, obstacle: &Obstacle) -> Obstacle {
    let title = |id| words::rule(wizard.questionnaire(), id).to_owned();
    match obstacle {
        Obstacle::DecisionAgainstResult(id) => Obstacle::DecisionAgainstResult(title(id)),
        Obstacle::Held(id) => Obstacle::Held(title(id)),
        other => other.clone(),
    }
}

/// What the letter has to say and can't yet, as a list of the questions.
fn lacking(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, fields: &[&Obstacle]) {
    let questionnaire = wizard.questionnaire();
    let questions = fields.iter().filter_map(|obstacle| match obstacle {
        Obstacle::OpenField(field) => questionnaire.filling(*field),
        _ => None,
    });
    let questions: Vec<_> = questions.collect();
    if questions.is_empty() {
        return;
    }
    let name = view.t("decision-lacking");
    titled(ui, &name, |ui| {
        note(ui, &view.t("decision-lacking-hint"));
        list(ui, &name, |ui| {
            for question in questions {
                let mut steps = questionnaire.steps.iter();
                let step = steps.find(|step| step.questions().any(|one| one.id == question.id));
                let step = step.map_or("", |step| step.title.as_str());
                let row = Row::new(&question.text, step).icon(Icon::Circle);
                if ui.add(row).clicked() {
                    view.send(Action::GoToQuestion(question.id.clone()));
                }
            }
        });
    });
}

/// What a rule says that stands in the way.
fn rule_words(ui: &mut Ui, wizard: &Wizard, obstacle: &Obstacle) {
    let (Obstacle::DecisionAgainstResult(id) | Obstacle::Held(id)) = obstacle else {
        return;
    };
    if let Some(rule) = wizard.questionnaire().rule(id) {
        paragraph(ui, &rule.because);
        let sources = words::sources(wizard.questionnaire(), &rule.sources);
        note(ui, &sources);
    }
}

/// Where an obstacle is settled, and what the link there says.
fn way(view: &View<'_>, obstacle: &Obstacle) -> (Action, String) {
    let (action, key) = match obstacle {
        Obstacle::Incomplete(_) => (Action::ShowOpen, "decision-to-answers"),
        Obstacle::ToConfirm(ids) => {
            let first = ids.first().cloned().unwrap_or_default();
            (Action::GoToQuestion(first), "decision-to-answers")
        }
        Obstacle::DecisionAgainstResult(_) | Obstacle::Held(_) => {
            (Action::Go(Page::Result), "decision-to-result")
        }
        Obstacle::EvidenceMissing(_) | Obstacle::EvidenceChanged(_) => {
            (Action::Go(Page::Answers), "decision-to-answers")
        }
        Obstacle::OpenField(_)
        | Obstacle::NoDecision
        | Obstacle::NoSignatory
        | Obstacle::NothingToWithdraw
        | Obstacle::NoGround
        | Obstacle::GroundAgainstResult(_)
        | Obstacle::OpinionNeeded
        | Obstacle::OpinionReasonsNeeded
        | Obstacle::OpinionAfterDecision
        | Obstacle::ReasonsNeeded => (Action::Go(Page::Decision), "decision-to-decision"),
    };
    (action, view.t(key))
}

/// A card with a heading of its own.
pub fn titled<R>(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    card(ui, |ui| {
        heading(ui, 3, title);
        content(ui)
    })
}
