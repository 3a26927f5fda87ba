//! The assessment under another version of its questionnaire: both results side by side, what
//! became of each question, and the way to a copy under that version.

use egui::Ui;

use crate::questionnaire::{Questionnaire, Succession};
use crate::scoring::Score;
use crate::wizard::Wizard;

use super::action::{Action, FileAction};
use super::component::{
    Button, Icon, Place, badge, bottom_bar, callout, caption, card, definitions, fieldset, heading,
    list, list_item, page, paragraph, reading_column, side_by_side, status_line,
};
use super::theme::Tone;
use super::versions::Report;
use super::view::{View, gap, note, section};
use super::{parts, words};

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, report: Option<&Report>) {
    let report = report.filter(|one| one.is_of(wizard, view.texts.language()));
    if report.is_none() && wizard.other_version().is_some() {
        view.send(Action::File(FileAction::CompareVersions));
    }
    let back = view.t("window-back");
    let (_, went) = page(
        ui,
        |ui| reading_column(ui, |ui| content(ui, view, wizard, report)),
        |ui| bottom_bar(ui, Some(&back), Place::Said(""), None),
    );
    view.actions.extend(went.map(|_| Action::Return));
}

fn content(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, report: Option<&Report>) {
    let used = wizard.questionnaire();
    let Some(other) = wizard.other_version() else {
        let intro = view.with("versions-only", [("version", number(used))]);
        return view.heading(ui, &view.t("versions-title"), &intro);
    };
    let versions = [("from", number(used)), ("to", number(other))];
    let intro = view.with("versions-intro", versions);
    view.heading(ui, &view.t("versions-title"), &intro);
    let Some(report) = report else {
        status_line(ui, Tone::Info, &view.t("files-job-compare"));
        return;
    };
    results(ui, view, report);
    copy(ui, view, wizard, report);
    reworded(ui, view, wizard, report);
    new(ui, view, report);
    gone(ui, view, wizard, report);
    unchanged(ui, view, report);
}

/// The number of a version, for the texts.
pub(super) fn number(questionnaire: &Questionnaire) -> crate::language::Value<'static> {
    crate::language::Value::Number(i64::from(questionnaire.version))
}

/// Both results, side by side where there is room.
fn results(ui: &mut Ui, view: &View<'_>, report: &Report) {
    let (from, to) = (&report.upgrade.before, &report.upgrade.after);
    section(ui, &view.t("versions-results"));
    let sides: [(&Questionnaire, &Score); 2] = [(&report.old, from), (&report.new, to)];
    side_by_side(ui, sides, |ui, (questionnaire, score)| {
        let title = view.with("versions-under", [("version", number(questionnaire))]);
        fieldset(ui, &title, |ui| {
            card(ui, |ui| {
                heading(ui, 3, &title);
                let (tone, outcome) = words::standing(view.texts, score);
                badge(ui, tone, &outcome);
                if !score.because.is_empty() {
                    paragraph(ui, &score.because);
                    note(ui, &words::sources(questionnaire, &score.sources));
                }
                let (missing, unknown) = (score.missing.len(), score.unknown.len());
                let open = [("missing", missing.into()), ("unknown", unknown.into())];
                caption(ui, &view.with("section-open", open));
                parts::factors(ui, view, questionnaire, score);
            });
        });
    });
    if from.provisional == to.provisional {
        gap(ui);
        paragraph(ui, &view.t("versions-same-outcome"));
    }
}

/// The way to the copy, and what it is.
fn copy(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, report: &Report) {
    gap(ui);
    let title = view.with("versions-copy-title", [("version", number(&report.new))]);
    let about = view.t(if wizard.is_final() {
        "versions-copy-of-final"
    } else {
        "versions-copy-about"
    });
    callout(ui, Tone::Info, &title, &about);
    gap(ui);
    let words = view.with("versions-copy", [("version", number(&report.new))]);
    let button = Button::primary(&words).icon(Icon::Copy);
    if ui.add_enabled(!view.busy, button).clicked() {
        view.send(Action::File(FileAction::Upgrade));
    }
}

/// The questions that are asked in other words, with both and the answer that has to be confirmed.
fn reworded(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, report: &Report) {
    let reworded = &report.upgrade.questions.reworded;
    let keys = ["versions-reworded", "versions-reworded-hint"];
    group(ui, view, keys, reworded, |ui, one| {
        let now = words::question(&report.new, &one.id);
        list_item(ui, now, |ui| {
            heading(ui, 4, now);
            if one.meaning_changed {
                badge(ui, Tone::Warning, &view.t("versions-meaning"));
            }
            let before = earlier(one);
            let asked = words::question(&report.old, before);
            let answer = answer(view, wizard, &report.old, before);
            let terms = [
                view.t("versions-asked-before"),
                view.t("versions-your-answer"),
            ];
            let mut rows = vec![(terms[1].as_str(), answer.as_str())];
            if asked == now {
                let changed = match one.meaning_changed {
                    true => "versions-other-meaning",
                    false => "versions-other-options",
                };
                caption(ui, &view.t(changed));
            } else {
                rows.insert(0, (terms[0].as_str(), asked));
            }
            definitions(ui, now, &rows);
        });
    });
}

fn new(ui: &mut Ui, view: &View<'_>, report: &Report) {
    let keys = ["versions-new", "versions-new-hint"];
    group(ui, view, keys, &report.upgrade.questions.new, |ui, id| {
        let text = words::question(&report.new, id);
        list_item(ui, text, |ui| {
            paragraph(ui, text);
        });
    });
}

/// The questions that are not asked any more, with the answers that are kept.
fn gone(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, report: &Report) {
    let keys = ["versions-gone", "versions-gone-hint"];
    group(ui, view, keys, &report.upgrade.questions.gone, |ui, one| {
        let text = words::question(&report.old, &one.id);
        list_item(ui, text, |ui| {
            heading(ui, 4, text);
            let answer = answer(view, wizard, &report.old, &one.id);
            let terms = [view.t("versions-your-answer"), view.t("versions-instead")];
            let mut rows = vec![(terms[0].as_str(), answer.as_str())];
            if let Some(instead) = &one.replaced_by {
                rows.push((terms[1].as_str(), words::question(&report.new, instead)));
            }
            definitions(ui, text, &rows);
        });
    });
}

fn unchanged(ui: &mut Ui, view: &View<'_>, report: &Report) {
    let count = report.upgrade.questions.unchanged.len();
    section(
        ui,
        &view.with("versions-unchanged", [("count", count.into())]),
    );
    paragraph(ui, &view.t("versions-unchanged-hint"));
}

/// Questions with the same fate, under a heading that counts them; nothing where there are none.
fn group<T>(
    ui: &mut Ui,
    view: &View<'_>,
    [title, hint]: [&str; 2],
    items: &[T],
    item: impl Fn(&mut Ui, &T),
) {
    if items.is_empty() {
        return;
    }
    let title = view.with(title, [("count", items.len().into())]);
    section(ui, &title);
    paragraph(ui, &view.t(hint));
    card(ui, |ui| {
        list(ui, &title, |ui| {
            for (index, one) in items.iter().enumerate() {
                if index > 0 {
                    ui.separator();
                }
                ui.push_id(index, |ui| item(ui, one));
            }
        });
    });
}

/// The id of a question in the version before.
fn earlier(one: &Succession) -> &str {
    one.renamed_from.as_deref().unwrap_or(&one.id)
}

/// What was answered, in the words of the version that it was answered under.
fn answer(view: &View<'_>, wizard: &Wizard, old: &Questionnaire, id: &str) -> String {
    let answered = old.question(id).zip(wizard.answer(id));
    answered.map_or_else(
        || view.t("answers-missing"),
        |(question, answer)| words::answer(view.texts, question, &answer.value),
    )
}
