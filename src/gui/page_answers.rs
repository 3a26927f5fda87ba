//! Every answer on one page, to check before the result counts.

use egui::{Label, RichText, Ui};

use crate::questionnaire::{Question, Step};
use crate::wizard::Wizard;

use super::action::{Action, Page};
use super::component::{
    Icon, LinkButton, callout, caption, card, heading, icon, list, list_item, paragraph, tabs,
};
use super::frame::{Beside, Kind};
use super::theme::{Theme, Tone};
use super::view::{View, changeable, gap};
use super::{asking, evidence, frame, parts, passphrase, request, standing, words};

/// What the page remembers.
#[derive(Debug, Default)]
pub struct Form {
    /// Which answers are listed.
    pub filter: Filter,
}

/// Which answers are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// What is missing or not known.
    Open,
    /// What is not known.
    Unknown,
    /// What speaks against the reuse.
    Against,
    /// What the recipient stated.
    Stated,
    /// What is not yet in the file as it is now.
    Changed,
    /// What has to be confirmed, as its question was reworded or the recipient stated it.
    ToConfirm,
}

impl Filter {
    const ALL: [(Self, &str); 7] = [
        (Self::All, "answers-all"),
        (Self::Open, "answers-open"),
        (Self::Unknown, "answers-unknown"),
        (Self::Against, "answers-against"),
        (Self::Stated, "request-filter"),
        (Self::Changed, "answers-changed"),
        (Self::ToConfirm, "answers-to-confirm"),
    ];

    /// The filters that can find something: without a request nothing is stated, and only the
    /// controller scores.
    fn offered(wizard: &Wizard) -> impl Iterator<Item = (Self, &'static str)> {
        let assessment = wizard.assessment();
        let (began, scores) = (assessment.request.is_some(), !assessment.is_request());
        let fits = move |(one, _): &(Self, &str)| match one {
            Self::Stated => began,
            Self::Against => scores,
            _ => true,
        };
        Self::ALL.into_iter().filter(fits)
    }

    fn lists(self, wizard: &Wizard, id: &String) -> bool {
        let score = wizard.score();
        match self {
            Self::All => true,
            Self::Open => score.missing.contains(id) || score.unknown.contains(id),
            Self::Unknown => score.unknown.contains(id),
            Self::Against => score.speaks_against(id),
            Self::Stated => wizard.assessment().statement(id).is_some(),
            Self::Changed => wizard.is_answer_changed(id),
            Self::ToConfirm => wizard.answer(id).is_some_and(|one| one.to_confirm),
        }
    }
}

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, form: &mut Form) {
    let mut result = |ui: &mut Ui, view: &mut View<'_>| parts::result_so_far(ui, view, wizard);
    let beside = Beside {
        name: view.t("section-beside"),
        kind: Kind::Words,
        draw: &mut result,
    };
    frame::assessment(ui, view, wizard, Page::Answers, Some(beside), |ui, view| {
        let intro = match wizard.assessment().is_request() {
            true => "request-answers-intro",
            false => "answers-intro",
        };
        view.heading(ui, &view.t("answers-title"), &view.t(intro));
        evidence::hovered(ui, view, None);
        request::origin(ui, view, wizard);
        contradictions(ui, view, wizard);
        asking::show(ui, view, wizard);
        let named = Filter::offered(wizard).map(|(one, key)| (one, view.t(key)));
        let named: Vec<_> = named.collect();
        let choices = named.iter().map(|(one, name)| (*one, name.as_str()));
        let choices: Vec<_> = choices.collect();
        tabs(ui, &view.t("answers-filter"), &mut form.filter, &choices);
        gap(ui);
        let mut shown = 0;
        for step in &wizard.questionnaire().steps {
            shown += self::step(ui, view, wizard, form, step);
        }
        if shown == 0 {
            none(ui, view, form.filter);
        }
        left_out(ui, view, wizard);
        changeable(ui, view.may_answer, |ui| evidence::all(ui, view, wizard));
        standing::compare_button(ui, view);
        passphrase::buttons(ui, view, wizard);
    });
}

/// Nothing is listed: for what is open, that is good news.
fn none(ui: &mut Ui, view: &View<'_>, filter: Filter) {
    if filter == Filter::Open {
        let words = ["answers-none-open", "answers-none-open-next"].map(|key| view.t(key));
        callout(ui, Tone::Success, &words[0], &words[1]);
    } else {
        paragraph(ui, &view.t("answers-none"));
    }
}

fn contradictions(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    for one in &wizard.score().contradictions {
        let title = view.t("answers-contradiction");
        callout(ui, Tone::Warning, &title, &one.because);
        gap(ui);
    }
}

/// Draws a step's answers; gives how many.
fn step(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, form: &Form, step: &Step) -> usize {
    let asked = step.questions().filter(|one| wizard.is_asked(one));
    let shown: Vec<&Question> = asked
        .filter(|one| form.filter.lists(wizard, &one.id))
        .collect();
    if shown.is_empty() {
        return 0;
    }
    card(ui, |ui| {
        heading(ui, 3, &step.title);
        list(ui, &step.title, |ui| {
            for (index, question) in shown.iter().enumerate() {
                if index > 0 {
                    ui.separator();
                }
                list_item(ui, &question.text, |ui| row(ui, view, wizard, question));
            }
        });
    });
    gap(ui);
    shown.len()
}

fn row(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, question: &Question) {
    let m = &Theme::of(ui.ctx()).metrics;
    let answer = wizard.answer(&question.id);
    let change = view.t(match answer {
        Some(_) => "answers-change",
        None => "answers-answer",
    });
    let missing = wizard.score().missing.contains(&question.id);
    caption(ui, &question.text);
    let link = LinkButton::new(&change);
    ui.horizontal_top(|ui| {
        // The state and the link stand on one line.
        ui.spacing_mut().interact_size.y = m.marker;
        let room = ui.available_width() - link.width(ui) - m.space.l;
        ui.vertical(|ui| {
            ui.set_width(room.max(m.term_width));
            match answer {
                _ if missing => state(ui, Tone::Warning, &view.t("answers-missing")),
                None => state(ui, Tone::Neutral, &view.t("answers-optional")),
                Some(answer) => {
                    let text = words::answer(view.texts, question, &answer.value);
                    paragraph(ui, &text);
                    if !answer.reason.is_empty() {
                        caption(ui, &answer.reason);
                    }
                }
            }
            request::stated_row(ui, view, wizard, question);
        });
        let link = ui.add(link);
        let name = view.texts.labelled(&change, &question.text);
        ui.ctx()
            .accesskit_node_builder(link.id, |node| node.set_label(name));
        if link.clicked() {
            view.send(Action::GoToQuestion(question.id.clone()));
        }
    });
}

fn state(ui: &mut Ui, tone: Tone, words: &str) {
    let colour = Theme::of(ui.ctx()).tone(tone).0;
    ui.horizontal(|ui| {
        icon(ui, Icon::of_tone(tone), tone);
        ui.add(Label::new(RichText::new(words).color(colour)).wrap());
    });
}

/// Answers to questions that a later answer took away, or that the questionnaire has no more: kept,
/// and out of the result.
fn left_out(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    let known = |id: &&String| wizard.questionnaire().question(id).is_some();
    let (unasked, dropped): (Vec<_>, Vec<_>) = wizard.score().left_out.iter().partition(known);
    for (ids, title, hint) in [
        (unasked, "answers-left-out", "answers-left-out-hint"),
        (dropped, "answers-dropped", "answers-dropped-hint"),
    ] {
        if !ids.is_empty() {
            parts::titled(ui, &view.t(title), |ui| {
                paragraph(ui, &view.t(hint));
                ids.into_iter().for_each(|id| kept(ui, view, wizard, id));
            });
            gap(ui);
        }
    }
}

/// A question with the answer that is kept; its id where nobody knows its words any more.
fn kept(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, id: &str) {
    let question = wizard.questionnaire().question(id);
    let question = question.or_else(|| wizard.dropped_question(id));
    caption(ui, question.map_or(id, |question| &question.text));
    if let Some(answer) = wizard.answer(id) {
        let text = match question {
            Some(question) => words::answer(view.texts, question, &answer.value),
            None => words::bare_answer(view.texts, &answer.value),
        };
        paragraph(ui, &text);
    }
}
