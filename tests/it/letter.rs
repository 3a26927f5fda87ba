//! The room `letter`: what the two documents say, and what keeps them from being signed.

mod approved;
mod withdrawal;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use repurpose::assessment::{
    Answer, Assessment, Decision, DecisionKind, Ground, Opinion, Party, Tenor, Value,
};
use repurpose::language::Language;
use repurpose::letter::{
    Block, Choices, Fact, Letter, Obstacle, Row, Stationery, Text, compose, obstacles, open_fields,
};
use repurpose::pdf::{Style, render};
use repurpose::questionnaire::{Effect, Field, Kind, Question, Questionnaire, shipped};
use repurpose::scoring::{Score, score};

#[test]
fn every_demanded_content_stands_in_the_authorization() {
    let case = Case::complete();
    let words = words(&case.letter(Language::En));
    for field in demanded() {
        let question = case.questionnaire.filling(field).unwrap();
        let expected = match &case.assessment.answers[&question.id].value {
            Value::Text(text) => text.clone(),
            Value::Party(party) => party.name.clone(),
            Value::List(rows) => rows[0].values().next().unwrap().clone(),
            Value::One(value) if question.kind == Kind::YesNo => {
                assert_eq!(value, "yes");
                "Yes".to_owned()
            }
            chosen => label(question, &chosen.options()[0]),
        };
        assert!(words.contains(&expected), "{field:?}: {expected}");
    }
}

#[test]
fn a_complete_case_has_no_obstacle() {
    let case = Case::complete();
    assert_eq!(case.obstacles(), []);
}

#[test]
fn each_demanded_content_that_is_open_is_shown_and_is_an_obstacle() {
    for field in demanded() {
        let mut case = Case::complete();
        let id = case.questionnaire.filling(field).unwrap().id.clone();
        case.assessment.answers.remove(&id);
        assert!(
            case.obstacles().contains(&Obstacle::OpenField(field)),
            "{field:?}"
        );
        let open = open_fields(&case.questionnaire, &case.assessment, &case.score());
        assert!(open.contains(&field), "{field:?}");
        let shown = facts(&case.letter(Language::En)).any(|fact| fact.open);
        assert!(shown, "{field:?}");
    }
}

#[test]
fn the_ground_for_special_data_is_demanded_only_where_there_are_such_data() {
    let mut case = Case::complete();
    let open = open_fields(&case.questionnaire, &case.assessment, &case.score());
    assert!(!open.contains(&Field::SpecialGround));
    case.answer("sensitive_data", several_of("special"));
    let open = open_fields(&case.questionnaire, &case.assessment, &case.score());
    assert_eq!(open, [Field::SpecialGround]);
}

#[test]
fn the_letter_says_that_neither_consent_nor_a_law_governs() {
    let words = words(&Case::complete().letter(Language::En));
    assert!(words.contains("Neither the consent of the data subjects nor a law governs"));
    assert!(words.contains("were not collected on the consent"));
}

#[test]
fn conditions_are_numbered_with_owner_and_date() {
    let mut case = Case::complete();
    let answer = case.assessment.answers.get_mut("notice").unwrap();
    answer.owner = "Head of customer service".to_owned();
    answer.due = Some(date(2026, 12, 10));
    let letter = case.letter(Language::En);
    let rows = rows(&letter);
    let row = rows
        .iter()
        .find(|row| row.contains("Head of customer service"))
        .unwrap();
    assert!(row.contains("By 10\u{a0}December\u{a0}2026"), "{row}");
    assert!(rows.iter().any(|row| row.starts_with("1 | ")));
}

#[test]
fn a_private_note_never_reaches_a_document() {
    let mut case = Case::complete();
    for answer in case.assessment.answers.values_mut() {
        answer.note = "for our eyes alone".to_owned();
        answer.reason = "a reason to print".to_owned();
    }
    for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
        case.decide(kind);
        let words = words(&case.letter(Language::En));
        assert!(!words.contains("for our eyes alone"));
    }
}

#[test]
fn reasons_stand_in_the_authorization_and_not_in_the_refusal() {
    let mut case = Case::complete();
    for answer in case.assessment.answers.values_mut() {
        answer.reason = "a reason to print".to_owned();
    }
    assert!(words(&case.letter(Language::En)).contains("a reason to print"));
    case.decide(DecisionKind::Refuse);
    assert!(!words(&case.letter(Language::En)).contains("a reason to print"));
}

#[test]
fn the_same_case_gives_the_same_letter() {
    let case = Case::complete();
    assert_eq!(case.letter(Language::Fr), case.letter(Language::Fr));
}

#[test]
fn a_refusal_says_what_is_refused_on_what_ground_and_what_follows() {
    let mut case = Case::complete();
    case.decide(DecisionKind::Refuse);
    let letter = case.letter(Language::En);
    let words = words(&letter);
    for expected in [
        "Answer to request_text",
        "is and remains prohibited",
        "28(3)(a) and\u{a0}29",
        "28(10)",
        "28(3)(g)",
        "that no reuse has taken place",
        "may refuse a reuse freely",
        "You may submit a new request",
        "Ada Example",
    ] {
        assert!(words.contains(expected), "{expected}");
    }
    assert_eq!(signature_fields(&letter), ["controller"]);
    assert_eq!(case.obstacles(), []);
}

#[test]
fn a_failed_test_names_the_factors_that_weigh_against_the_reuse() {
    let mut case = Case::complete();
    for (id, value) in [
        ("link_kind", "none"),
        ("link_concrete", "no"),
        ("link_beneficiary", "third_parties"),
        ("protects_persons", "no"),
    ] {
        case.answer(id, Value::One(value.to_owned()));
    }
    case.assessment.decision = None;
    let letter = case.letter(Language::En);
    assert_eq!(
        letter.title,
        "Refusal of the further processing of personal data"
    );
    let link = &case.questionnaire.method.factors[0].title;
    let row = format!("{link} | Against | ");
    assert!(rows(&letter).iter().any(|one| one.starts_with(&row)));
}

#[test]
fn a_refusal_needs_ground_parties_and_request_and_nothing_else() {
    let mut case = Case::complete();
    case.assessment.answers.clear();
    case.decide(DecisionKind::Refuse);
    case.assessment.decision.as_mut().unwrap().ground = None;
    assert_eq!(
        case.obstacles(),
        [
            Obstacle::OpenField(Field::Controller),
            Obstacle::OpenField(Field::Recipient),
            Obstacle::OpenField(Field::Request),
            Obstacle::NoGround,
        ]
    );
}

#[test]
fn without_a_decision_the_letter_is_what_the_result_calls_for() {
    let mut case = Case::complete();
    case.assessment.decision = None;
    let letter = case.letter(Language::En);
    assert!(letter.title.starts_with("Written authorization"));
    assert_eq!(case.obstacles(), [Obstacle::NoDecision]);
    assert!(facts(&letter).any(|fact| fact.label == "Date" && fact.open));
}

#[test]
fn no_decision_authorizes_against_a_rule_that_allows_none() {
    let mut case = Case::complete();
    case.answer("collected_on_consent", Value::One("yes".to_owned()));
    case.opinion(Tenor::For);
    case.reasons("We see it otherwise.");
    assert_eq!(
        case.obstacles(),
        [Obstacle::DecisionAgainstResult("R04".to_owned())]
    );
}

#[test]
fn a_more_lenient_decision_needs_opinion_and_reasons() {
    let mut case = Case::complete();
    case.answer("directed_at_persons", several_of("marketing"));
    assert_eq!(
        case.obstacles(),
        [Obstacle::OpinionNeeded, Obstacle::ReasonsNeeded]
    );
    case.opinion(Tenor::For);
    case.reasons("The offers are the service itself.");
    assert_eq!(case.obstacles(), []);
}

#[test]
fn a_decision_against_the_opinion_needs_reasons_and_prints_both() {
    let mut case = Case::complete();
    case.opinion(Tenor::Against);
    assert_eq!(case.obstacles(), [Obstacle::ReasonsNeeded]);
    case.reasons("The residual risk is accepted by the board.");
    assert_eq!(case.obstacles(), []);
    let letter = case.letter(Language::En);
    let label = "Why the opinion is not followed";
    let fact = facts(&letter).find(|fact| fact.label == label).unwrap();
    assert_eq!(
        fact.value.words(),
        "The residual risk is accepted by the board."
    );
    assert!(words(&letter).contains("The opinion's own reasons"));
}

#[test]
fn a_rule_that_holds_the_signature_is_an_obstacle() {
    let mut case = Case::complete();
    case.answer("transfers", Value::One("missing".to_owned()));
    case.answer("transfers_detail", Value::Text("Overseas".to_owned()));
    let held = case
        .questionnaire
        .rules()
        .find(|rule| rule.effects.contains(&Effect::Hold) && rule.id.starts_with("transfer"))
        .unwrap();
    assert_eq!(case.obstacles(), [Obstacle::Held(held.id.clone())]);
}

#[test]
fn a_question_without_an_answer_is_an_obstacle_that_names_it() {
    let mut case = Case::complete();
    case.assessment.answers.remove("link_kind");
    let missing = Obstacle::Incomplete(vec!["link_kind".to_owned()]);
    assert!(case.obstacles().contains(&missing));
}

#[test]
fn a_draft_carries_a_watermark_and_a_final_letter_none() {
    let case = Case::complete();
    assert_eq!(case.letter(Language::De).watermark, None);
    let draft = case.compose(Language::De, true);
    assert_eq!(draft.watermark.as_deref(), Some("Entwurf"));
}

#[test]
fn an_authorization_prepares_three_places_to_sign() {
    let letter = Case::complete().letter(Language::Fr);
    assert_eq!(
        signature_fields(&letter),
        ["controller", "dpo", "processor"]
    );
}

#[test]
fn both_letters_are_drawn_in_every_language() {
    let style = Style::shipped().unwrap();
    let issued = "2026-11-24T10:00:00Z".parse().unwrap();
    let mut case = Case::complete();
    for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
        case.decide(kind);
        for language in Language::ALL {
            let letter = case.letter(language);
            assert!(!words(&letter).contains('⟨'), "a text is missing");
            assert!(render(&letter, &style, &[], issued).is_ok());
        }
    }
}

/// A questionnaire with an assessment of it.
struct Case {
    questionnaire: Arc<Questionnaire>,
    assessment: Assessment,
}

impl Case {
    /// Every question answered, in favour where that matters, and authorized.
    fn complete() -> Self {
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

    fn answer(&mut self, id: &str, value: Value) {
        let answers = &mut self.assessment.answers;
        answers.insert(id.to_owned(), Answer::new(value));
    }

    fn decide(&mut self, kind: DecisionKind) {
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

    fn reasons(&mut self, reasons: &str) {
        self.assessment.decision.as_mut().unwrap().reasons = reasons.to_owned();
    }

    fn opinion(&mut self, tenor: Tenor) {
        self.assessment.opinion = Some(Opinion {
            tenor,
            reasons: "The opinion's own reasons".to_owned(),
            date: Some(date(2026, 11, 20)),
        });
    }

    fn score(&self) -> Score {
        score(&self.questionnaire, &self.assessment.answers)
    }

    fn obstacles(&self) -> Vec<Obstacle> {
        obstacles(&self.questionnaire, &self.assessment, &self.score())
    }

    fn letter(&self, language: Language) -> Letter {
        self.compose(language, false)
    }

    fn compose(&self, language: Language, draft: bool) -> Letter {
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
fn demanded() -> [Field; 24] {
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
const CLOSED: [(&str, &str); 40] = [
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

fn several_of(value: &str) -> Value {
    Value::Several(vec![value.to_owned()])
}

fn favourable(question: &Question) -> Value {
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
fn several(question: &Question) -> Vec<String> {
    let count = match question.id.as_str() {
        "agreement_settles" => question.options.len(),
        _ => usize::from(question.fills.is_some()),
    };
    let options = question.options.iter().take(count);
    options.map(|option| option.value.clone()).collect()
}

fn list_row(question: &Question) -> BTreeMap<String, String> {
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

fn label(question: &Question, value: &str) -> String {
    let mut options = question.options.iter();
    let option = options.find(|option| option.value == value).unwrap();
    option.label.clone()
}

/// Everything that the letter says, a piece a line.
fn words(letter: &Letter) -> String {
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

fn facts(letter: &Letter) -> impl Iterator<Item = &Fact> {
    letter.blocks.iter().flat_map(|block| match block {
        Block::Facts(facts) => facts.iter(),
        Block::Letterhead(head) => head.facts.iter(),
        _ => [].iter(),
    })
}

/// The rows of all tables, cells apart by ` | `.
fn rows(letter: &Letter) -> Vec<String> {
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

fn signature_fields(letter: &Letter) -> Vec<&str> {
    let places = letter.blocks.iter().filter_map(|block| match block {
        Block::Signatures(places) => Some(places),
        _ => None,
    });
    places.flatten().map(|place| place.field.as_str()).collect()
}

#[test]
fn a_letter_names_the_articles_of_its_own_law() {
    let foreign = |id: &str| match id {
        "uk-gdpr-8a" => ["GDPR", "Article 6(4)", "CNIL", "Member State"],
        "eu-2018-1725-6" => ["GDPR", "Article 6(4)", "CNIL", "28(3)"],
        _ => ["GDPR", "Article 6(4)", "CNIL", "Article 28"],
    };
    for id in ["uk-gdpr-8a", "eu-2018-1725-6", "kr-pipa-15-3"] {
        for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
            let clauses = clauses(id, kind, Language::En).replace('\u{a0}', " ");
            let clauses = clauses.replace("UK GDPR", "");
            for words in foreign(id) {
                assert!(!clauses.contains(words), "{id} {kind:?} says {words}");
            }
        }
    }
}

#[test]
fn every_law_words_the_same_clauses_and_no_others() {
    let letter: Vec<String> = keys_of(repurpose::language::File::Letter);
    let laws = keys_of(repurpose::language::File::Laws);
    let of = |law: &str| -> Vec<String> {
        let own = laws.iter().filter_map(|key| key.strip_prefix(law));
        own.map(str::to_owned).collect()
    };
    assert_eq!(of("uk-"), of("eui-"));
    assert_eq!(of("uk-"), of("kr-"));
    for key in of("uk-") {
        assert!(letter.contains(&key), "{key}");
    }
}

/// The letter without its annexes, under a questionnaire without answers.
fn clauses(id: &str, kind: DecisionKind, language: Language) -> String {
    let questionnaire = shipped(id).unwrap().unwrap();
    let issued = "2026-11-24T10:00:00Z".parse().unwrap();
    let mut case = Case {
        assessment: Assessment::under(&questionnaire, issued),
        questionnaire,
    };
    case.decide(kind);
    let letter = compose(
        &case.questionnaire,
        &case.assessment,
        &case.score(),
        language,
        true,
        &[],
        &Stationery::default(),
    );
    let text = repurpose::letter::markdown(&letter);
    text.split("\n## Annex")
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The keys of a file of texts, in its order.
fn keys_of(file: repurpose::language::File) -> Vec<String> {
    let lines = file.source(Language::En).lines();
    let keys = lines.filter_map(|line| Some(line.split_once(" =")?.0));
    keys.filter(|key| !key.starts_with(['#', ' ']))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_request_list_asks_for_what_is_missing_and_tells_nothing_else() {
    let mut case = Case::complete();
    case.assessment.answers.remove("retention");
    let secret = Answer::new(Value::Text("between us and nobody else".to_owned()));
    case.assessment
        .answers
        .insert("minimisation".to_owned(), secret);
    let unknown = Answer::new(Value::Unknown);
    case.assessment
        .answers
        .insert("security".to_owned(), unknown);
    let day = date(2026, 11, 24);
    for language in Language::ALL {
        let letter = repurpose::letter::requests(
            &case.questionnaire,
            &case.assessment,
            &case.score(),
            language,
            day,
            &Stationery::default(),
        );
        let text = repurpose::letter::markdown(&letter);
        for id in ["retention", "security"] {
            assert!(
                text.contains(&case.questionnaire.question(id).unwrap().text),
                "{id}"
            );
        }
        assert!(!text.contains("between us"));
        let given = &case
            .questionnaire
            .question("original_purpose")
            .unwrap()
            .text;
        assert!(!text.contains(given.as_str()));
        let issued = "2026-11-24T10:00:00Z".parse().unwrap();
        let pdf = render(&letter, &Style::shipped().unwrap(), &[], issued).unwrap();
        assert_eq!(crate::pdf::faults(&pdf), Vec::<String>::new(), "{language}");
    }
}
