//! Two records apart from the result: the data protection officer's opinion, and what the
//! controller decides.

use egui::Ui;
use jiff::civil::Date;

use crate::assessment::{Decision, DecisionKind, Ground, Opinion, Tenor};
use crate::letter::{Obstacle, grounds, obstacles, tenor_key};
use crate::scoring::is_negative;
use crate::wizard::{Command, Problem, Wizard};

use super::action::{Action, Page};
use super::component::{Choice, Prompt, badge, callout, callout_with, radio_group, text_field};
use super::faults::{self, Fault};
use super::fields::{self, Drafts, LINE};
use super::theme::Tone;
use super::view::{View, changeable, gap, section};
use super::{frame, parts, withdrawal, words};

/// The tenors of an opinion, in the order in which they are offered.
const TENORS: [Tenor; 4] = [
    Tenor::For,
    Tenor::WithReservations,
    Tenor::Against,
    Tenor::NotSought,
];

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, drafts: &mut Drafts, halted: bool) {
    frame::assessment(ui, view, wizard, Page::Decision, None, |ui, view| {
        if halted {
            let faults = faults::of_page(view.texts, wizard, drafts, Page::Decision);
            faults::halting(ui, view, &faults);
        }
        view.heading(ui, &view.t("decision-title"), &view.t("decision-intro"));
        let (tone, outcome) = words::standing(view.texts, wizard.score());
        badge(ui, tone, &outcome);
        changeable(ui, view.may_answer, |ui| {
            section(ui, &view.t("decision-opinion"));
            opinion(ui, view, wizard, drafts);
            section(ui, &view.t("decision-controller"));
            decision(ui, view, wizard, drafts);
        });
        let half = faults::half_written(view.texts, wizard, drafts);
        settle(ui, view, wizard, &half, halted);
        changeable(ui, view.may_change, |ui| {
            withdrawal::show(ui, view, wizard, drafts);
        });
    });
}

fn opinion(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, drafts: &mut Drafts) {
    let recorded = wizard.assessment().opinion.as_ref();
    let hint = wizard
        .score()
        .needs_opinion()
        .then(|| view.t("decision-opinion-needed"));
    let label = view.t("decision-tenor");
    let names = TENORS.map(|tenor| view.t(tenor_key(tenor)));
    let choices: Vec<_> = TENORS.into_iter().zip(&names).collect();
    let choices: Vec<_> = choices
        .into_iter()
        .map(|(tenor, name)| Choice::new(tenor, name.as_str()))
        .collect();
    let mut tenor = recorded.map(|one| one.tenor);
    let mut opinion = recorded.cloned().unwrap_or(Opinion {
        tenor: Tenor::NotSought,
        reasons: String::new(),
        date: Some(view.today),
    });
    let mut changed = radio_group(
        ui,
        &Prompt::new(&label).hint(hint.as_deref()),
        &mut tenor,
        &choices,
    );
    if let Some(tenor) = tenor {
        opinion = opinion.turned(tenor);
    }
    if recorded.is_some() {
        gap(ui);
        let label = view.t(reasons_key(opinion.tenor));
        let wrong = lacking(view, wizard, Obstacle::OpinionReasonsNeeded);
        let prompt = Prompt::new(&label).error(wrong.as_deref());
        changed |= fields::long_text(ui, view, &prompt, &mut opinion.reasons, 3).changed();
        gap(ui);
        let label = view.t("decision-opinion-date");
        let prompt = Prompt::new(&label);
        let date = fields::date(ui, view, prompt, drafts, "opinion/date", opinion.date);
        changed |= date.is_some();
        opinion.date = date.unwrap_or(opinion.date);
    }
    if changed {
        view.send(Action::Apply(Command::Opinion(Some(opinion))));
    }
}

fn reasons_key(tenor: Tenor) -> &'static str {
    match tenor {
        Tenor::NotSought => "decision-opinion-why-not-sought",
        _ => "decision-opinion-reasons",
    }
}

fn decision(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, drafts: &mut Drafts) {
    let recorded = wizard.assessment().decision.as_ref();
    let closed = barriers(wizard, view.today);
    explain(ui, view, wizard, &closed);
    let mut kind = recorded.map(|one| one.kind);
    let mut decision = recorded.cloned().unwrap_or_else(|| undecided(view.today));
    let mut changed = self::kind(ui, view, &mut kind, closed.is_empty());
    if let Some(kind) = kind {
        decision = decision.turned(kind);
    }
    if let (true, [only]) = (changed, grounds(wizard.score())) {
        decision.ground = (decision.kind == DecisionKind::Refuse).then_some(*only);
    }
    if kind == Some(DecisionKind::Authorize) {
        departure(ui, view, wizard);
    }
    if recorded.is_some() {
        gap(ui);
        changed |= refusal(ui, view, grounds(wizard.score()), &mut decision);
        let wrong = lacking(view, wizard, Obstacle::ReasonsNeeded);
        changed |= reasons(ui, view, wrong.as_deref(), &mut decision);
        changed |= particulars(ui, view, drafts, &mut decision);
    }
    if changed {
        view.send(Action::Apply(Command::Decision(Some(decision))));
    }
}

/// What an authorization against the result means: the controller answers for it alone.
fn departure(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    if !is_negative(wizard.score().outcome) {
        return;
    }
    gap(ui);
    let (title, body) = (view.t("decision-departs"), view.t("decision-departs-means"));
    callout(ui, Tone::Danger, &title, &body);
}

/// Authorize or refuse. What is not open is not offered, unless it was decided before.
fn kind(
    ui: &mut Ui,
    view: &View<'_>,
    kind: &mut Option<DecisionKind>,
    may_authorize: bool,
) -> bool {
    let words = [
        "decision-kind",
        "decision-authorize",
        "decision-authorize-help",
        "decision-refuse",
        "decision-refuse-help",
    ];
    let [label, yes, yes_help, no, no_help] = words.map(|key| view.t(key));
    let mut choices = Vec::new();
    if may_authorize || *kind == Some(DecisionKind::Authorize) {
        choices.push(Choice::new(DecisionKind::Authorize, &yes).help(yes_help.as_str()));
    }
    choices.push(Choice::new(DecisionKind::Refuse, &no).help(no_help.as_str()));
    radio_group(ui, &Prompt::new(&label), kind, &choices)
}

/// What only a refusal says. A ground that contradicts the result is not offered.
fn refusal(ui: &mut Ui, view: &View<'_>, open: &[Ground], decision: &mut Decision) -> bool {
    if decision.kind != DecisionKind::Refuse {
        return false;
    }
    let label = view.t("decision-ground");
    let names: Vec<String> = open.iter().map(|one| view.t(ground_key(*one))).collect();
    let choices: Vec<_> = open
        .iter()
        .zip(&names)
        .map(|(ground, name)| Choice::new(*ground, name.as_str()))
        .collect();
    let mut changed = radio_group(ui, &Prompt::new(&label), &mut decision.ground, &choices);
    gap(ui);
    let (label, hint) = (
        view.t("decision-resubmission"),
        view.t("decision-resubmission-hint"),
    );
    let prompt = Prompt::new(&label).hint(hint.as_str());
    changed |= fields::long_text(ui, view, &prompt, &mut decision.resubmission, 2).changed();
    gap(ui);
    changed
}

fn ground_key(ground: Ground) -> &'static str {
    match ground {
        Ground::TestFailed => "decision-ground-test-failed",
        Ground::TestNotOpen => "decision-ground-test-not-open",
        Ground::InsufficientInformation => "decision-ground-insufficient-information",
        Ground::FreeDecision => "decision-ground-free-decision",
    }
}

/// What is missing at a field, where it keeps the letter from being signed.
fn lacking(view: &View<'_>, wizard: &Wizard, what: Obstacle) -> Option<String> {
    let found = obstacles(wizard.questionnaire(), wizard.assessment(), wizard.score());
    let lacks = found.contains(&what);
    lacks.then(|| Problem::from(what).sentence(view.texts))
}

/// Why.
fn reasons(ui: &mut Ui, view: &View<'_>, wrong: Option<&str>, decision: &mut Decision) -> bool {
    let (label, hint) = (view.t("decision-reasons"), view.t("decision-reasons-hint"));
    let prompt = Prompt::new(&label).hint(hint.as_str()).error(wrong);
    let changed = fields::long_text(ui, view, &prompt, &mut decision.reasons, 3).changed();
    gap(ui);
    changed
}

/// Who, in what capacity, when.
fn particulars(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts, decision: &mut Decision) -> bool {
    let words = [
        "decision-signatory",
        "decision-capacity",
        "decision-capacity-hint",
        "decision-date",
    ];
    let [signatory, capacity, capacity_hint, day] = words.map(|key| view.t(key));
    let prompt = Prompt::new(&signatory).required(true);
    let mut changed = text_field(ui, &prompt, &mut decision.signatory, LINE).changed();
    gap(ui);
    let prompt = Prompt::new(&capacity).hint(capacity_hint.as_str());
    changed |= text_field(ui, &prompt, &mut decision.capacity, LINE).changed();
    gap(ui);
    let prompt = Prompt::new(&day).required(true);
    let date = fields::date(
        ui,
        view,
        prompt,
        drafts,
        "decision/date",
        Some(decision.date),
    );
    // A decision always has its day: an emptied field shows the old one again.
    if let Some(Some(date)) = date {
        decision.date = date;
        changed = true;
    }
    changed
}

/// What a decision starts from; its kind is the person's to choose.
fn undecided(date: Date) -> Decision {
    Decision {
        kind: DecisionKind::Refuse,
        reasons: String::new(),
        ground: None,
        resubmission: String::new(),
        date,
        signatory: String::new(),
        capacity: String::new(),
    }
}

/// The rules from which no authorization may depart.
fn barriers(wizard: &Wizard, today: Date) -> Vec<Obstacle> {
    let mut authorized = wizard.assessment().clone();
    let decision = authorized.decision.take();
    let decision = decision.unwrap_or_else(|| undecided(today));
    authorized.decision = Some(Decision {
        kind: DecisionKind::Authorize,
        ..decision
    });
    let mut found = obstacles(wizard.questionnaire(), &authorized, wizard.score());
    found.retain(|one| matches!(one, Obstacle::DecisionAgainstResult(_)));
    found
}

/// Why an authorization is not open.
fn explain(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, closed: &[Obstacle]) {
    for obstacle in closed {
        let Obstacle::DecisionAgainstResult(id) = obstacle else {
            continue;
        };
        let rule = wizard.questionnaire().rule(id);
        let because = rule.map(|rule| rule.because.as_str()).unwrap_or_default();
        let sources = rule.map(|rule| words::sources(wizard.questionnaire(), &rule.sources));
        let title = view.t("decision-not-open");
        callout_with(ui, Tone::Info, &title, because, |ui| {
            super::view::note(ui, &sources.unwrap_or_default());
        });
        gap(ui);
    }
}

/// What has to be settled before a document can be signed.
fn settle(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, half: &[Fault], halted: bool) {
    // What is signed waits for nothing.
    if wizard.is_final() && wizard.assessment().withdrawal.is_none() {
        return;
    }
    let found = parts::found(view, wizard);
    if halted && found.is_empty() && !half.is_empty() {
        return;
    }
    section(ui, &view.t("decision-obstacles"));
    // Once one wanted to go on, it stands above the page.
    if !halted {
        faults::summary(ui, view, half);
    }
    if found.is_empty() && half.is_empty() {
        let words = [view.t("decision-ready"), view.t("decision-ready-next")];
        callout(ui, Tone::Success, &words[0], &words[1]);
    } else {
        parts::obstacles(ui, view, wizard, &found);
    }
}
