//! What a frame costs on the heaviest pages, without painting: layout, the tree for assistive
//! technology, and the shapes made ready for the painter. Prints median and 99th percentile of the
//! frames under a pointer that moves over the page, in milliseconds.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use eframe::App as _;
use eframe::egui::{self, Event, Pos2, RawInput, Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use repurpose::assessment::{Assessment, file};
use repurpose::gui::keeper::Forgetful;
use repurpose::gui::world::{Answer, FilePicker, Picked, Runner, Wish, World};
use repurpose::gui::{App, Page};
use repurpose::language::{Language, Texts};
use repurpose::questionnaire::{self, Questionnaire};
use repurpose::wizard::Desk;

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ai-training.repurpose.ron");

const SIZE: egui::Vec2 = vec2(1280.0, 800.0);

const FRAMES: usize = 500;

/// How many assessments the register holds.
const FILES: usize = 10_000;

/// Names one folder, as often as it is asked.
struct Always(PathBuf);

impl FilePicker for Always {
    fn pick(&self, _: Wish, answer: Answer) {
        answer(Picked::File(self.0.clone()));
    }
}

/// Works on a thread of its own: the register is read while frames are drawn.
#[derive(Default)]
struct Threads(Mutex<Vec<std::thread::JoinHandle<()>>>);

impl Runner for Threads {
    fn run(&self, work: Box<dyn FnOnce() + Send>) {
        let mut threads = self.0.lock().expect("no thread failed");
        threads.push(std::thread::spawn(work));
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    println!(
        "| page | median | 99 % | with a screen reader: median | 99 % |\n| --- | --- | --- | --- | --- |"
    );
    for (id, index, title) in heaviest_sections(3) {
        let mut harness = open(folder.path());
        press(&harness, &start(&id));
        harness.run_steps(3);
        press(&harness, &title);
        harness.run_steps(20);
        assert_eq!(harness.state().page(), Page::Section(index));
        measure(&format!("section “{title}” of {id}"), &mut harness);
    }
    let mut harness = open(folder.path());
    press(&harness, &text("home-example-ai-training"));
    harness.run_steps(5);
    for key in [
        "answers-title",
        "result-title",
        "decision-title",
        "document-title",
    ] {
        press(&harness, &text(key));
        settle(&mut harness);
        measure(&text(key), &mut harness);
    }
    fill(folder.path());
    let mut harness = open(folder.path());
    press(&harness, &text("home-register"));
    harness.run_steps(3);
    press(&harness, &text("register-choose"));
    settle(&mut harness);
    measure("register of 10 000 assessments", &mut harness);
}

/// The sections with the most questions, over all questionnaires, with the questionnaire's id.
fn heaviest_sections(most: usize) -> Vec<(String, usize, String)> {
    let mut sections = Vec::new();
    for id in questionnaire::ids() {
        let shown = shown(id);
        for (index, step) in shown.steps.iter().enumerate() {
            let count = step
                .questions()
                .filter(|one| one.asked_when.is_none())
                .count();
            sections.push((count, (id.to_owned(), index, step.title.clone())));
        }
    }
    sections.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    sections
        .into_iter()
        .take(most)
        .map(|(_, one)| one)
        .collect()
}

fn shown(id: &str) -> Questionnaire {
    let desk = Desk::shipped(Language::En);
    desk.shown(&desk.find(id).expect("it is shipped"))
}

fn text(key: &str) -> String {
    Texts::of(Language::En).get(key)
}

fn start(id: &str) -> String {
    format!("{}: {}", text("home-start-this"), shown(id).title)
}

fn open(folder: &Path) -> Harness<'static, App> {
    let world = World {
        picker: Box::new(Always(folder.to_owned())),
        runner: Box::<Threads>::default(),
        keeper: Arc::new(Forgetful),
        clock: jiff::Timestamp::now,
        register_cache: None,
    };
    let mut harness = Harness::builder().with_size(SIZE).build_eframe(|context| {
        let desk = Desk::shipped(Language::En);
        App::new(&context.egui_ctx, world, desk, None).expect("the built-in theme can be read")
    });
    harness.run_steps(3);
    harness
}

fn press(harness: &Harness<'_, App>, name: &str) {
    let mut named = harness.get_all_by_label(name);
    let last = named.next_back().expect("it is on the page");
    last.click_accesskit();
}

/// Until what goes on in the background is done.
fn settle(harness: &mut Harness<'_, App>) {
    for _ in 0..100 {
        harness.run_steps(1);
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

fn measure(name: &str, harness: &mut Harness<'_, App>) {
    let ctx = harness.ctx.clone();
    ctx.disable_accesskit();
    let [median, most] = frames(&ctx, harness.state_mut());
    ctx.enable_accesskit();
    let [told_median, told_most] = frames(&ctx, harness.state_mut());
    println!("| {name} | {median:.2} | {most:.2} | {told_median:.2} | {told_most:.2} |");
}

/// Median and 99th percentile of what a frame takes, in milliseconds.
fn frames(ctx: &egui::Context, app: &mut App) -> [f64; 2] {
    let mut frame = eframe::Frame::_new_kittest();
    let mut took: Vec<f64> = (0..FRAMES)
        .map(|number| {
            let now = ctx.input(|input| input.time) + 1.0 / 60.0;
            let input = moved(number, now);
            let begun = Instant::now();
            app.logic(ctx, &mut frame);
            let output = ctx.run_ui(input, |ui| app.ui(ui, &mut frame));
            std::hint::black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    took.sort_by(f64::total_cmp);
    [took[FRAMES / 2], took[FRAMES * 99 / 100]]
}

/// The pointer goes down the page, again and again.
fn moved(number: usize, now: f64) -> RawInput {
    let y = (number * 7 % 760) as f32 + 20.0;
    let at: Pos2 = pos2(SIZE.x / 2.0, y);
    RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
        time: Some(now),
        events: vec![Event::PointerMoved(at)],
        ..RawInput::default()
    }
}

/// The example without the copy of its questionnaire, so that the files fit on any disk.
fn fill(folder: &Path) {
    let whole = file::parse("ai-training", EXAMPLE).expect("a shipped example reads");
    let mut lean = Assessment {
        copy: None,
        ..whole
    };
    for number in 0..FILES {
        lean.summary.title = format!("Support tickets for training, part {number}");
        let text = file::to_text(&lean).expect("an assessment can be written");
        let path = folder.join(format!("case-{number}.repurpose.ron"));
        fs::write(path, text).expect("a file can be written");
    }
}
