//! What a signature costs beside the bare operation of its key, and what its verification costs.
//! `benches/peers` has other programs do the same.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use getrandom::{SysRng, rand_core::UnwrapErr};
use jiff::Timestamp;
use p256::ecdsa::DerSignature;
use repurpose::assessment::{EvidenceStore, file};
use repurpose::language::Language;
use repurpose::questionnaire::shipped;
use repurpose::signature::{Identity, KeyAlgorithm, SelfIssued, SignRequest, Trust, sign, verify};
use repurpose::wizard::{self, Desk, Export, Level, Order, Role};
use rsa::Generate as _;
use rsa::signature::hazmat::PrehashSigner as _;
use sha2::Sha256;

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ai-training.repurpose.ron");
const HASH: [u8; 32] = [7; 32];

fn signature(criterion: &mut Criterion) {
    let letter = letter();
    let mut rng = UnwrapErr(SysRng);
    let curve = p256::ecdsa::SigningKey::generate_from_rng(&mut rng);
    let rsa = rsa::PrivateKey::new(&mut rng, 3072).expect("the size is allowed");
    let padding = rsa::Pkcs1v15Sign::new::<Sha256>;

    let mut group = criterion.benchmark_group("one signature, P-256");
    group.bench_function("bare key", |bench| {
        bench.iter(|| -> DerSignature { curve.sign_prehash(black_box(&HASH)).expect("a hash") });
    });
    let identity = issued(KeyAlgorithm::P256);
    group.bench_function("of a document", |bench| {
        bench.iter(|| signed(black_box(&letter), &identity));
    });
    group.bench_function("of a document, with its appearance", |bench| {
        bench.iter(|| signed_visibly(black_box(&letter), &identity));
    });
    group.finish();
    verification(criterion, &signed_visibly(&letter, &identity), &identity);

    let mut group = criterion.benchmark_group("one signature, RSA-3072");
    group.sample_size(30);
    group.bench_function("bare key", |bench| {
        bench.iter(|| rsa.sign_with_rng(&mut rng, padding(), black_box(&HASH)));
    });
    let identity = issued(KeyAlgorithm::Rsa3072);
    group.bench_function("of a document", |bench| {
        bench.iter(|| signed(black_box(&letter), &identity));
    });
    group.bench_function("of a document, with its appearance", |bench| {
        bench.iter(|| signed_visibly(black_box(&letter), &identity));
    });
    group.finish();
}

fn verification(criterion: &mut Criterion, signed: &[u8], identity: &Identity) {
    let mut trust = Trust::none();
    trust.add(identity.certificate().clone());
    let now = Timestamp::now();
    let desk = Desk::shipped(Language::En);
    println!("the signed letter: {} bytes", signed.len());

    let mut group = criterion.benchmark_group("verification");
    group.bench_function("signatures", |bench| {
        bench.iter(|| verify(black_box(signed), &trust, now));
    });
    group.sample_size(20);
    group.bench_function("signatures, and the letter made again", |bench| {
        bench.iter(|| wizard::check(&desk, black_box(signed), &trust, None, now));
    });
    group.finish();
}

/// The example's letter, of which the bench of documents tells the pages.
fn letter() -> Vec<u8> {
    let assessment = file::parse("ai-training", EXAMPLE).expect("a shipped example reads");
    let shipped = shipped(&assessment.questionnaire.id).expect("its questionnaire is shipped");
    let questionnaire = shipped.expect("and has no findings");
    let export = Export {
        language: Language::En,
        draft: false,
        issued: Timestamp::UNIX_EPOCH,
        stationery: Arc::default(),
    };
    let none = EvidenceStore::default();
    wizard::export(&questionnaire, &assessment, &none, export).expect("the example is complete")
}

fn issued(algorithm: KeyAlgorithm) -> Identity {
    let wish = SelfIssued {
        name: "Ada Example".to_owned(),
        organization: None,
        email: None,
        algorithm,
    };
    let password = "of the bench";
    let p12 = wish.issue(Timestamp::now(), &mut UnwrapErr(SysRng), password);
    Identity::open(&p12.expect("the wish is sound"), password).expect("an own file opens")
}

fn signed(letter: &[u8], identity: &Identity) -> Vec<u8> {
    let request = SignRequest {
        field: Role::Controller.field(),
        time: Timestamp::now(),
        name: None,
        reason: None,
        contact: None,
        appearance: None,
        timestamp: None,
    };
    sign(letter, identity, &request, &mut UnwrapErr(SysRng)).expect("the field is prepared")
}

fn signed_visibly(letter: &[u8], identity: &Identity) -> Vec<u8> {
    let order = Order {
        role: Role::Controller,
        language: Language::En,
        now: Timestamp::now(),
        level: Level::B,
        service: None,
        known: None,
    };
    wizard::sign(letter, identity, &order, &mut UnwrapErr(SysRng)).expect("the field is prepared")
}

criterion_group!(benches, signature);
criterion_main!(benches);
