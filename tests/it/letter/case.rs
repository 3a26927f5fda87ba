//! A case that passes, answer by answer, and what its letters say.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use repurpose::assessment::{
    Answer, Assessment, Decision, DecisionKind, Ground, Opinion, Party, Tenor, Value,
};
use repurpose::language::Language;
use repurpose::letter::{
    Block, Choices, Fact, Letter, Obstacle, Row, Stationery, Text, compose, obstacles,
};
use repurpose::questionnaire::{Field, Kind, Question, Questionnaire, shipped};
use repurpose::scoring::{Score, score};

/// A questionnaire with an assessment of it.
pub struct Case {
    pub questionnaire: Arc<Questionnaire>,
    pub assessment: Assessment,
}

impl Case {
    /// Every question answered, in favour where that matters, and authorized.
    pub fn complete() -> Self {
        let questionnaire = shipped("fr-cnil-processor-reuse").unwrap().unwrap();
        let issued = "2026-11-24T10:00:00Z".parse().unwrap();
        let mut case = Self {
            assessment: Assessment::under(&questionnaire, issued),
            questionnaire,
        };
        for question in case.questionnaire.questions() {
            let answer = Answer::new(favourable(question));
            case.assessment.answers.insert(question.id.clone(), answer);
        }
        // What is not asked, given the others, would only be left out.
        let left_out = case.score().left_out;
        case.assessment
            .answers
            .retain(|id, _| !left_out.contains(id));
        case.decide(DecisionKind::Authorize);
        case
    }

    pub fn answer(&mut self, id: &str, value: Value) {
        let answers = &mut self.assessment.answers;
        answers.insert(id.to_owned(), Answer::new(value));
    }

    pub fn decide(&mut self, kind: DecisionKind) {
        self.assessment.decision = Some(Decision {
            kind,
            reasons: String::new(),
            ground: (kind == DecisionKind::Refuse).then_some(Ground::FreeDecision),
            resubmission: String::new(),
            date: date(2026, 11, 24),
            signatory: "Ada Example".to_owned(),
            capacity: "Managing director".to_owned(),
        });
    }

    pub fn reasons(&mut self, reasons: &str) {
        self.assessment.decision.as_mut().unwrap().reasons = reasons.to_owned();
    }

    pub fn opinion(&mut self, tenor: Tenor) {
        self.assessment.opinion = Some(Opinion {
            tenor,
            reasons: "The opinion's own reasons".to_owned(),
            date: Some(date(2026, 11, 20)),
        });
    }

    pub fn score(&self) -> Score {
        score(&self.questionnaire, &self.assessment.answers)
    }

    pub fn obstacles(&self) -> Vec<Obstacle> {
        obstacles(&self.questionnaire, &self.assessment, &self.score())
    }

    pub fn letter(&self, language: Language) -> Letter {
        self.compose(language, false)
    }

    pub fn compose(&self, language: Language, draft: bool) -> Letter {
        let score = self.score();
        compose(
            &self.questionnaire,
            &self.assessment,
            &score,
            language,
            draft,
            &[],
            &Stationery::default(),
        )
    }
}

/// The contents that the CNIL or the GDPR demands where no sensitive data are processed.
pub fn demanded() -> [Field; 24] {
    [
        Field::Controller,
        Field::ControllerDpo,
        Field::Recipient,
        Field::RecipientDpo,
        Field::OriginalPurpose,
        Field::OriginalBasis,
        Field::CollectionBasis,
        Field::NewPurpose,
        Field::DataCategories,
        Field::Persons,
        Field::RecipientBasis,
        Field::ControllerAcknowledged,
        Field::Minimisation,
        Field::Retention,
        Field::InformsWho,
        Field::InformsHow,
        Field::InformsWhen,
        Field::NoticeText,
        Field::RightsContact,
        Field::ObjectionRoute,
        Field::Recipients,
        Field::Transfers,
        Field::Security,
        Field::ImpactAssessment,
    ]
}

/// The closed answers of a case that passes; "no" and the first option serve elsewhere.
pub const CLOSED: [(&str, &str); 40] = [
    ("recipient_role", "processor"),
    ("original_basis", "contract"),
    ("original_lawful", "yes"),
    ("purposes_specific", "both"),
    ("one_determined_processing", "yes"),
    ("agreement_clause", "specific"),
    ("agreement_roles", "controller"),
    ("trains_model", "yes"),
    ("choice_before_training", "objection_before"),
    ("law_governs", "no"),
    ("collected_on_consent", "no"),
    ("terminal_data", "no"),
    ("recipient_basis", "legitimate_interests"),
    ("disclosure_basis", "yes"),
    ("research_claim", "none"),
    ("link_kind", "same_service"),
    ("link_beneficiary", "shared"),
    ("context_relationship", "contractual"),
    ("context_expectation", "not_surprising"),
    ("context_told", "general"),
    ("context_origin", "given"),
    ("nature_kinds", "free_text"),
    ("nature_identifiability", "coded"),
    ("consequences_reach", "within_recipient"),
    ("consequences_combination", "pooled"),
    ("consequences_reversible", "next_cycle"),
    ("consequences_harms", "disclosure"),
    ("consequences_risk", "negligible"),
    ("pseudonymisation", "in_place"),
    ("aggregation_or_anonymisation", "before_start"),
    ("functional_separation", "in_place"),
    ("notice", "before_start"),
    ("optout", "in_place"),
    ("purpose_bound_contract", "in_place"),
    ("deletion_date", "in_place"),
    ("encryption_and_access", "in_place"),
    ("memorisation_test", "before_start"),
    ("transfers", "none"),
    ("dpia", "done_residual_low"),
    ("informs_who", "recipient_for_controller"),
];

pub fn several_of(value: &str) -> Value {
    Value::Several(vec![value.to_owned()])
}

pub fn favourable(question: &Question) -> Value {
    let closed = CLOSED.iter().find(|(id, _)| *id == question.id);
    let chosen = closed.map(|(_, value)| *value);
    match question.kind {
        Kind::YesNo => Value::One(chosen.unwrap_or("no").to_owned()),
        Kind::OneOf => Value::One(
            chosen
                .filter(|value| question.options.iter().any(|one| one.value == *value))
                .unwrap_or(&question.options[0].value)
                .to_owned(),
        ),
        Kind::SeveralOf => Value::Several(several(question)),
        Kind::Date => Value::Date(date(2027, 1, 25)),
        Kind::Party => Value::Party(Party {
            name: format!("Party of {}", question.id),
            address: vec!["1 Example Street".to_owned()],
            contact: "office@party.example".to_owned(),
        }),
        Kind::List => Value::List(vec![list_row(question)]),
        Kind::ShortText | Kind::LongText => Value::Text(format!("Answer to {}", question.id)),
    }
}

/// None of what weighs against the reuse, somebody for the persons, and all that is settled.
pub fn several(question: &Question) -> Vec<String> {
    let count = match question.id.as_str() {
        "agreement_settles" => question.options.len(),
        _ => usize::from(question.fills.is_some()),
    };
    let options = question.options.iter().take(count);
    options.map(|option| option.value.clone()).collect()
}

pub fn list_row(question: &Question) -> BTreeMap<String, String> {
    let columns = question.columns.iter();
    columns
        .map(|column| {
            let cell = match column.kind {
                Kind::OneOf => column.options[0].value.clone(),
                Kind::Date => "2027-01-15".to_owned(),
                _ => format!("Cell {}", column.id),
            };
            (column.id.clone(), cell)
        })
        .collect()
}

pub fn label(question: &Question, value: &str) -> String {
    let mut options = question.options.iter();
    let option = options.find(|option| option.value == value).unwrap();
    option.label.clone()
}

/// Everything that the letter says, a piece a line.
pub fn words(letter: &Letter) -> String {
    let mut words = vec![letter.title.clone(), letter.subject.clone()];
    for block in &letter.blocks {
        match block {
            Block::Heading { text, .. } => words.push(text.clone()),
            Block::Paragraph(text) | Block::Callout { text, .. } => words.push(text.words()),
            Block::List { items, .. } | Block::Choices(Choices { items, .. }) => {
                words.extend(items.iter().map(Text::words));
            }
            Block::Letterhead(head) => {
                words.extend(head.sender.iter().chain(&head.recipient).cloned());
            }
            Block::Signatures(places) => words.extend(places.iter().map(|one| one.name.clone())),
            Block::Facts(_) | Block::Table(_) | Block::Profile(_) | Block::NewPage => {}
        }
    }
    words.extend(facts(letter).map(|fact| format!("{}: {}", fact.label, fact.value.words())));
    words.extend(rows(letter));
    words.join("\n")
}

pub fn facts(letter: &Letter) -> impl Iterator<Item = &Fact> {
    letter.blocks.iter().flat_map(|block| match block {
        Block::Facts(facts) => facts.iter(),
        Block::Letterhead(head) => head.facts.iter(),
        _ => [].iter(),
    })
}

/// The rows of all tables, cells apart by ` | `.
pub fn rows(letter: &Letter) -> Vec<String> {
    let tables = letter.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables
        .flat_map(|table| &table.rows)
        .map(|row| match row {
            Row::Group(name) => name.clone(),
            Row::Cells(cells) => {
                let cells: Vec<String> = cells.iter().map(Text::words).collect();
                cells.join(" | ")
            }
        })
        .collect()
}

pub fn signature_fields(letter: &Letter) -> Vec<&str> {
    let places = letter.blocks.iter().filter_map(|block| match block {
        Block::Signatures(places) => Some(places),
        _ => None,
    });
    places.flatten().map(|place| place.field.as_str()).collect()
}
