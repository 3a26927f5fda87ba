//! How long scoring takes, beside reading the same assessment from its file.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use repurpose::assessment::file;
use repurpose::questionnaire::shipped;
use repurpose::scoring::{Test, reach};

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ai-training.repurpose.ron");

fn scoring(criterion: &mut Criterion) {
    let read = || file::parse("ai-training", black_box(EXAMPLE)).expect("a shipped example reads");
    let assessment = read();
    let shipped = shipped(&assessment.questionnaire.id).expect("its questionnaire is shipped");
    let questionnaire = shipped.expect("and has no findings");
    let (test, answers) = (Test::new(&questionnaire), assessment.answers);

    criterion.bench_function("read the file", |bench| bench.iter(read));
    criterion.bench_function("make the test ready", |bench| {
        bench.iter(|| Test::new(black_box(&questionnaire)));
    });
    criterion.bench_function("outcome alone", |bench| {
        bench.iter(|| test.provisional(black_box(&answers)));
    });
    criterion.bench_function("score one", |bench| {
        bench.iter(|| test.score(black_box(&answers)));
    });
    let mut group = criterion.benchmark_group("slow");
    group.sample_size(10);
    group.bench_function("score 10 000", |bench| {
        bench.iter(|| {
            for _ in 0..10_000 {
                black_box(test.score(black_box(&answers)));
            }
        });
    });
    group.bench_function("what if", |bench| {
        bench.iter(|| test.what_if(black_box(&answers)));
    });
    group.bench_function("reach", |bench| {
        bench.iter(|| reach(black_box(&questionnaire)));
    });
    group.finish();
}

criterion_group!(benches, scoring);
criterion_main!(benches);
