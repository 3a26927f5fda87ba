//! Every text of a questionnaire under a key of its own, so that a translation holds texts alone.
//!
//! One walk serves them all: collecting what there is to translate, putting a translation in
//! place, and finding what is missing or left over. A key is built of ids, never of positions
//! that a later version would shift; the reasons of ratings and levels, which have no ids, are
//! counted within their factor.

use super::{
    Choice, Contradiction, Effect, Factor, ListColumn, Method, Question, Questionnaire, Rule,
    Shared, Source, Term,
};

/// Shows every text that is not empty, with its key, and lets it be changed.
pub(super) trait Texts {
    /// Walks through the texts in the order of the file.
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String));
}

impl Texts for Questionnaire {
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        show("title", &mut self.title, visit);
        show("summary", &mut self.summary, visit);
        for step in &mut self.steps {
            show(&format!("step.{}.title", step.id), &mut step.title, visit);
            show(&format!("step.{}.intro", step.id), &mut step.intro, visit);
            for question in step.questions_mut() {
                question.texts(visit);
            }
        }
        self.rules_mut().for_each(|rule| rule.texts(visit));
        self.method.texts(visit);
        for one in &mut self.contradictions {
            one.texts(visit);
        }
        for (id, source) in &mut self.sources {
            source_texts(id, source, visit);
        }
        for (id, term) in &mut self.glossary {
            term_texts(id, term, visit);
        }
    }
}

impl Texts for Shared {
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        for (id, source) in &mut self.sources {
            source_texts(id, source, visit);
        }
        for (id, quote) in &mut self.quotes {
            show(&format!("source.{id}.quote"), quote, visit);
        }
        for question in &mut self.questions {
            question.texts(visit);
        }
        self.rules.iter_mut().for_each(|rule| rule.texts(visit));
        self.method.texts(visit);
        for one in &mut self.contradictions {
            one.texts(visit);
        }
        for (id, term) in &mut self.glossary {
            term_texts(id, term, visit);
        }
    }
}

impl Texts for Contradiction {
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        let key = format!("contradiction.{}", self.id);
        show(&key, &mut self.because, visit);
    }
}

impl Texts for Question {
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        let key = format!("question.{}", self.id);
        for (name, text) in [
            ("text", &mut self.text),
            ("help", &mut self.help),
            ("weak", &mut self.weak),
            ("good", &mut self.good),
            ("condition", &mut self.condition),
        ] {
            show(&format!("{key}.{name}"), text, visit);
        }
        choices(&key, &mut self.options, visit);
        for column in &mut self.columns {
            column_texts(&key, column, visit);
        }
    }
}

impl Texts for Rule {
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        let key = format!("rule.{}", self.id);
        show(&format!("{key}.title"), &mut self.title, visit);
        show(&format!("{key}.because"), &mut self.because, visit);
        let effects = self.effects.iter_mut();
        let imposed = effects.filter_map(|effect| match effect {
            Effect::Impose(text) => Some(text),
            _ => None,
        });
        // Few rules impose more than one condition; the first needs no number.
        for (number, text) in (1..).zip(imposed) {
            let key = match number {
                1 => format!("{key}.condition"),
                _ => format!("{key}.condition.{number}"),
            };
            show(&key, text, visit);
        }
    }
}

impl Texts for Method {
    fn texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        for factor in &mut self.factors {
            factor_texts(factor, visit);
        }
        for level in &mut self.levels {
            show(
                &format!("level.{}.title", level.id),
                &mut level.title,
                visit,
            );
        }
        for (number, required) in (1..).zip(&mut self.required_levels) {
            let key = format!("required.{}.{number}", required.level);
            show(&key, &mut required.because, visit);
        }
        for verdict in &mut self.verdicts {
            show(
                &format!("verdict.{}", verdict.id),
                &mut verdict.because,
                visit,
            );
        }
    }
}

fn factor_texts(factor: &mut Factor, visit: &mut dyn FnMut(&str, &mut String)) {
    let key = format!("factor.{}", factor.id);
    show(&format!("{key}.title"), &mut factor.title, visit);
    show(&format!("{key}.about"), &mut factor.about, visit);
    for (number, rating) in (1..).zip(&mut factor.ratings) {
        show(
            &format!("{key}.because.{number}"),
            &mut rating.because,
            visit,
        );
    }
}

fn source_texts(id: &str, source: &mut Source, visit: &mut dyn FnMut(&str, &mut String)) {
    for (name, text) in [
        ("instrument", &mut source.instrument),
        ("place", &mut source.place),
        ("text", &mut source.text),
        ("quote", &mut source.quote),
    ] {
        show(&format!("source.{id}.{name}"), text, visit);
    }
}

fn term_texts(id: &str, term: &mut Term, visit: &mut dyn FnMut(&str, &mut String)) {
    show(&format!("term.{id}.term"), &mut term.term, visit);
    show(&format!("term.{id}.text"), &mut term.text, visit);
}

fn choices(key: &str, options: &mut [Choice], visit: &mut dyn FnMut(&str, &mut String)) {
    for option in options {
        let key = format!("{key}.{}", option.value);
        show(&format!("{key}.label"), &mut option.label, visit);
        show(&format!("{key}.help"), &mut option.help, visit);
    }
}

fn column_texts(key: &str, column: &mut ListColumn, visit: &mut dyn FnMut(&str, &mut String)) {
    let key = format!("{key}.column.{}", column.id);
    show(&format!("{key}.label"), &mut column.label, visit);
    choices(&key, &mut column.options, visit);
}

fn show(key: &str, text: &mut String, visit: &mut dyn FnMut(&str, &mut String)) {
    if !text.is_empty() {
        visit(key, text);
    }
}
