//! A folder of 10 000 assessments: its rows without and with the cache, and a search among them,
//! beside reading each file whole.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use repurpose::assessment::register::list;
use repurpose::assessment::{Assessment, file};
use repurpose::language::{Language, Texts};
use repurpose::wizard::{Entry, Search};

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ai-training.repurpose.ron");

const FILES: usize = 10_000;

/// Of each thousand files one is in this folder, as a filing plan would have it.
const PER_FOLDER: usize = 1_000;

fn register(criterion: &mut Criterion) {
    let shelf = tempfile::tempdir().expect("a folder for temporary files");
    fill(shelf.path());
    let caches = tempfile::tempdir().expect("a folder for temporary files");
    let cache = Some(caches.path());
    // The cache trusts no file that is as young as itself.
    std::thread::sleep(std::time::Duration::from_secs(3));

    let mut group = criterion.benchmark_group("10 000 files");
    group.sample_size(10);
    group.bench_function("first hundred rows", |bench| {
        bench.iter(|| entries(shelf.path(), None, 100));
    });
    group.bench_function("every row, no cache", |bench| {
        bench.iter(|| entries(shelf.path(), None, usize::MAX));
    });
    entries(shelf.path(), cache, usize::MAX);
    group.bench_function("every row, from the cache", |bench| {
        bench.iter(|| entries(shelf.path(), cache, usize::MAX));
    });
    let mut entries = entries(shelf.path(), None, usize::MAX);
    group.bench_function("answers to search", |bench| {
        bench.iter(|| entries.clone().iter_mut().for_each(Entry::read_answers));
    });
    entries.iter_mut().for_each(Entry::read_answers);
    group.bench_function("search for three words", |bench| {
        let search = Search::of("heliodesk pseudonymised nowhere", Texts::of(Language::En));
        bench.iter(|| {
            entries
                .iter()
                .filter(|one| black_box(&search).finds(one))
                .count()
        });
    });
    group.bench_function("each file read whole", |bench| {
        let read = |entry: &Entry| file::read(&entry.path).is_ok();
        bench.iter(|| entries.iter().filter(|entry| read(entry)).count());
    });
    group.finish();
}

/// As many rows as are asked for.
fn entries(folder: &Path, cache: Option<&Path>, most: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    let walked = list(folder, cache, Timestamp::now(), |row| {
        entries.push(Entry::of(folder, row));
        entries.len() < most
    });
    walked.expect("the folder is there");
    entries
}

/// The example without the copy of its questionnaire, so that the files fit on any disk.
fn fill(folder: &Path) {
    let whole = file::parse("ai-training", EXAMPLE).expect("a shipped example reads");
    let mut lean = Assessment {
        copy: None,
        ..whole
    };
    for number in 0..FILES {
        let below = folder.join(format!("{:02}", number / PER_FOLDER));
        fs::create_dir_all(&below).expect("a folder can be made");
        lean.summary.title = format!("Support tickets for training, part {number}");
        let text = file::to_text(&lean).expect("an assessment can be written");
        let path = below.join(format!("case-{number}.repurpose.ron"));
        fs::write(path, text).expect("a file can be written");
    }
}

criterion_group!(benches, register);
criterion_main!(benches);
