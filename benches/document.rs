//! How long a document takes: the example as a whole and by its steps, and how that grows with the
//! pages. `benches/peers` has other programs set the same words.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use jiff::Timestamp;
use repurpose::assessment::{Assessment, EvidenceStore, file};
use repurpose::language::Language;
use repurpose::letter::{Block, Letter, Stationery, compose, markdown};
use repurpose::pdf::{Limits, Style, document_info, render};
use repurpose::questionnaire::{Questionnaire, shipped};
use repurpose::scoring::score;
use repurpose::wizard::{self, Export};

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ai-training.repurpose.ron");

fn document(criterion: &mut Criterion) {
    let (questionnaire, assessment) = example();
    let letter = letter(&questionnaire, &assessment);
    let export = || {
        let none = EvidenceStore::default();
        wizard::export(
            &questionnaire,
            black_box(&assessment),
            &none,
            Export {
                language: Language::En,
                draft: false,
                issued: Timestamp::UNIX_EPOCH,
                stationery: Arc::default(),
            },
        )
        .expect("the example is complete")
    };
    println!("the example: {} bytes", export().len());

    let mut group = criterion.benchmark_group("the example");
    group.sample_size(20);
    group.bench_function("exported", |bench| bench.iter(export));
    group.bench_function("composed", |bench| {
        bench.iter(|| self::letter(&questionnaire, black_box(&assessment)));
    });
    group.bench_function("drawn", |bench| bench.iter(|| draw(black_box(&letter))));
    group.bench_function("as Markdown", |bench| {
        bench.iter(|| markdown(black_box(&letter)));
    });
    group.finish();
    growth(criterion, &letter);
}

/// The same pages once, ten and a hundred times.
fn growth(criterion: &mut Criterion, letter: &Letter) {
    let mut group = criterion.benchmark_group("drawn, by pages");
    group.sample_size(10);
    for times in [1, 10, 100] {
        let long = repeated(letter, times);
        let info = document_info(&draw(&long), Limits::default());
        let pages = info.expect("an own document reads").pages;
        group.throughput(Throughput::Elements(pages as u64));
        let id = BenchmarkId::from_parameter(format!("{pages} pages"));
        group.bench_with_input(id, &long, |bench, long| bench.iter(|| draw(long)));
    }
    group.finish();
}

fn example() -> (Questionnaire, Assessment) {
    let assessment = file::parse("ai-training", EXAMPLE).expect("a shipped example reads");
    let shipped = shipped(&assessment.questionnaire.id).expect("its questionnaire is shipped");
    let questionnaire = shipped.expect("and has no findings");
    ((*questionnaire).clone(), assessment)
}

fn letter(questionnaire: &Questionnaire, assessment: &Assessment) -> Letter {
    let score = score(questionnaire, &assessment.answers);
    compose(
        questionnaire,
        assessment,
        &score,
        Language::En,
        false,
        &[],
        &Stationery::default(),
    )
}

fn draw(letter: &Letter) -> Vec<u8> {
    let style = Style::shipped().expect("the shipped style reads");
    render(letter, &style, &[], Timestamp::UNIX_EPOCH).expect("the example has glyphs for all")
}

/// The letter with its blocks so many times; there is one place to sign for each role.
fn repeated(letter: &Letter, times: usize) -> Letter {
    let again = letter.blocks.iter();
    let again = again.filter(|block| !matches!(block, Block::Signatures(_) | Block::Letterhead(_)));
    let more = std::iter::repeat_n(again.cloned().collect::<Vec<_>>(), times - 1);
    let blocks = letter.blocks.iter().cloned().chain(more.flatten());
    Letter {
        blocks: blocks.collect(),
        ..letter.clone()
    }
}

criterion_group!(benches, document);
criterion_main!(benches);
