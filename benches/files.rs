//! A 5 MB assessment: opened and saved, beside what its parts cost elsewhere: the same content read and
//! written by serde_json, and the bare bytes written and flushed.

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use repurpose::assessment::disk::RealDisk;
use repurpose::assessment::save::Expected;
use repurpose::assessment::{Answer, Assessment, Value, file};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, Target, Wizard};

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ai-training.repurpose.ron");

/// So many long answers of so many bytes make five million of them.
const ANSWERS: usize = 500;
const BYTES: usize = 10_000;

fn files(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let path = folder.path().join("large.repurpose.ron");
    let assessment = large();
    let text = file::to_text(&assessment).expect("it can be written");
    fs::write(&path, &text).expect("there is space");
    let json = serde_json::to_vec(&assessment).expect("plain data");

    let mut group = criterion.benchmark_group("5 MB assessment");
    group.sample_size(20);
    group.bench_function("open, read by the format alone", |bench| {
        bench.iter(|| file::open(&RealDisk, &path, None).expect("it reads"));
    });
    let desk = Desk::shipped(Language::En);
    group.bench_function("open, to be worked on", |bench| {
        bench.iter(|| Wizard::open(&desk, &path).expect("it opens"));
    });
    group.bench_function("open, JSON by serde_json", |bench| {
        bench.iter(|| serde_json::from_slice::<Assessment>(black_box(&json)).expect("it reads"));
    });
    group.bench_function("save, text alone", |bench| {
        bench.iter(|| file::to_text(&assessment).expect("it can be written"));
    });
    group.bench_function("save, JSON by serde_json", |bench| {
        bench.iter(|| serde_json::to_vec(black_box(&assessment)).expect("plain data"));
    });
    group.bench_function("save, whole", |bench| {
        bench.iter(|| file::write(&RealDisk, &path, &assessment, None, Expected::Anything));
    });
    let mut wizard = Wizard::open(&desk, &path).expect("it opens");
    let mut number = 0_u64;
    group.bench_function("save, with its history", |bench| {
        bench.iter(|| {
            number += 1;
            wizard.apply(Command::Title(number.to_string()), Timestamp::UNIX_EPOCH);
            wizard
                .save(Target::Own, Timestamp::UNIX_EPOCH)
                .expect("there is space");
        });
    });
    group.bench_function("bare write and flush", |bench| {
        let other = folder.path().join("bare");
        bench.iter(|| write_and_flush(&other, text.as_bytes()));
    });
    group.finish();
}

fn write_and_flush(path: &Path, bytes: &[u8]) {
    let mut file = File::create(path).expect("there is space");
    file.write_all(bytes).expect("there is space");
    file.sync_all().expect("the disk answers");
}

/// The shipped example with long answers to questions of its own.
fn large() -> Assessment {
    let mut assessment = file::parse("ai-training", EXAMPLE).expect("a shipped example reads");
    let line = "Personal data of support tickets, pseudonymised before the training.\n";
    let text = line.repeat(BYTES.div_ceil(line.len()));
    for number in 0..ANSWERS {
        let answer = Answer::new(Value::Text(text.clone()));
        assessment.answers.insert(format!("long_{number}"), answer);
    }
    assessment
}

criterion_group!(benches, files);
criterion_main!(benches);
