//! What holds the file together is written so that readers see different documents: doubled rows, keys
//! and objects, tables in comments, hybrid tables, streams of objects.

use lopdf_foreign::Writer;

use super::tail::{Tail, stream};
use super::*;

const FONT: &str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

pub fn rows() -> Vec<Attack> {
    let mut rows = tables();
    rows.extend(objects());
    rows.extend(trailers());
    rows.extend(streams());
    rows
}

fn row(name: &str, pdf: Vec<u8>) -> Attack {
    attack("file structure", name, MODIFIED, pdf)
}

/// What was signed stands in these objects.
fn content() -> (u32, usize) {
    let number = super::saving::content_number();
    (number, find(victim(), format!("{number} 0 obj").as_bytes()))
}

fn other() -> String {
    stream(
        "",
        "BT /F1 12 Tf 72 720 Td (The further use is refused.) Tj ET",
    )
}

/// A tail that rewrites a font without changing it: an honest one.
fn harmless() -> Tail {
    let font = Update::of(victim()).find(|entries| entries.has_type(b"Font"));
    let mut tail = Tail::of(victim());
    tail.object(font.0, FONT);
    tail
}

fn tables() -> Vec<Attack> {
    let (number, signed_at) = content();
    vec![
        row("two rows, the new object first", {
            let mut tail = Tail::of(victim());
            let at = tail.hidden(number, &other());
            tail.row(number, at);
            tail.row(number, signed_at);
            tail.write()
        }),
        row("two rows, the new object last", {
            let mut tail = Tail::of(victim());
            let at = tail.hidden(number, &other());
            tail.row(number, signed_at);
            tail.row(number, at);
            tail.write()
        }),
        row("an object that no row names", {
            let mut tail = harmless();
            tail.hidden(number, &other());
            tail.write()
        }),
        row("an object behind the table that no row names", {
            let mut tail = harmless();
            let section = tail.section();
            tail.hidden(number, &other());
            tail.end(section)
        }),
        row("a row that leads into the middle of an object", {
            let mut tail = harmless();
            tail.row(number, signed_at + 3);
            tail.write()
        }),
        row("a row that leads to another object", {
            let mut tail = harmless();
            let font = Update::of(victim()).find(|entries| entries.has_type(b"Font"));
            tail.row(
                number,
                find(victim(), format!("{} 0 obj", font.0).as_bytes()),
            );
            tail.write()
        }),
        row("a row that leads nowhere", {
            let mut tail = harmless();
            tail.row(number, 0);
            tail.write()
        }),
        row("table in a comment", {
            let mut tail = Tail::of(victim());
            let at = tail.hidden(number, &other());
            let (size, root, previous) = (tail.size, tail.root, tail.previous);
            let section = tail.text(&format!(
                "% xref {number} 1 {at:010} 00000 n trailer << /Size {size} /Root {root} 0 R \
                 /Prev {previous} >>\n"
            ));
            tail.end(section + 2)
        }),
        row("two tables, of which one is named", {
            let mut tail = harmless();
            let section = tail.section();
            let at = tail.hidden(number, &other());
            tail.row(number, at);
            tail.section();
            tail.end(section)
        }),
        row("two ends, of which the first names another table", {
            let mut tail = Tail::of(victim());
            let at = tail.hidden(number, &other());
            tail.row(number, at);
            let evil = tail.section();
            tail.text(&format!("startxref\n{evil}\n%%EOF\n"));
            let old = tail.previous;
            tail.end(old)
        }),
        row("a new state that passes over the one before", {
            let mut tail = Tail::of(victim());
            tail.object(number, &other());
            let mut later = Tail::of(&tail.write());
            later.previous = Tail::of(victim()).previous;
            let font = Update::of(victim()).find(|entries| entries.has_type(b"Font"));
            later.object(font.0, FONT);
            later.write()
        }),
    ]
}

fn objects() -> Vec<Attack> {
    let (number, signed_at) = content();
    let page = Update::of(victim()).page().0;
    let dictionary = written(&Update::of(victim()), page);
    let doubled = |key: &str| {
        let mut tail = Tail::of(victim());
        let text = dictionary.replacen("<<", &format!("<</{key} 2 0 R "), 1);
        tail.object(page, &text);
        tail.write()
    };
    vec![
        row("doubled key, the other content first", doubled("Contents")),
        row(
            "doubled key, its name written differently",
            doubled("Con#74ents"),
        ),
        row("doubled key in a dictionary within", {
            let mut tail = Tail::of(victim());
            let text = dictionary.replacen("/Resources<<", "/Resources<</Font<<>>", 1);
            assert_ne!(text, dictionary);
            tail.object(page, &text);
            tail.write()
        }),
        row("two objects of one number in a state", {
            let mut tail = Tail::of(victim());
            tail.hidden(page, &dictionary.replacen("<<", "<</Rotate 180", 1));
            tail.object(page, &dictionary);
            tail.write()
        }),
        row("something behind the dictionary of an object", {
            let mut tail = Tail::of(victim());
            tail.object(page, &format!("{dictionary} << /Rotate 180 >>"));
            tail.write()
        }),
        row("another generation of an object", {
            let mut tail = Tail::of(victim());
            let at = tail.text(&format!("{number} 1 obj\n{}\nendobj\n", other()));
            let table = tail.text(&format!(
                "xref\n{number} 1\n{at:010} 00001 n\r\ntrailer\n<< /Size {} /Root {} 0 R /Prev {} \
                 /ID [(0123456789abcdef) (0123456789abcdef)] >>\n",
                tail.size, tail.root, tail.previous
            ));
            tail.end(table)
        }),
        row("an object that is a reference to another", {
            let mut tail = Tail::of(victim());
            let free = tail.size;
            tail.object(free, &other());
            tail.object(number, &format!("{free} 0 R"));
            tail.write()
        }),
        row("an object that refers to itself", {
            let mut tail = Tail::of(victim());
            tail.object(number, &format!("{number} 0 R"));
            tail.write()
        }),
        row("an object that no other refers to", {
            let mut tail = harmless();
            tail.object(tail.size, &dictionary);
            tail.write()
        }),
        row("a signed object deleted", {
            let mut tail = Tail::of(victim());
            let table = tail.text(&format!(
                "xref\n{number} 1\n0000000000 00001 f\r\ntrailer\n<< /Size {} /Root {} 0 R /Prev {} \
                 /ID [(0123456789abcdef) (0123456789abcdef)] >>\n",
                tail.size, tail.root, tail.previous
            ));
            assert!(signed_at < table);
            tail.end(table)
        }),
    ]
}

fn trailers() -> Vec<Attack> {
    vec![
        row("fewer objects than before", {
            let mut tail = harmless();
            tail.size = 3;
            tail.write()
        }),
        row("size smaller than a new object's number", {
            let mut tail = harmless();
            tail.size -= 1;
            tail.write()
        }),
        row("another identifier", {
            let pdf = harmless().write();
            let at = victim().len();
            let mut tail = pdf[at..].to_vec();
            let place = find(&tail, b"[(0123");
            tail[place + 2] = b'9';
            [victim(), &tail[..]].concat()
        }),
        row("hybrid table", {
            let mut tail = harmless();
            tail.entries = "/XRefStm 20 ".to_owned();
            tail.write()
        }),
        row("doubled Prev", {
            let mut tail = harmless();
            tail.entries = "/Prev 0 ".to_owned();
            tail.write()
        }),
        row("doubled Size", {
            let mut tail = harmless();
            tail.entries = "/Size 3 ".to_owned();
            tail.write()
        }),
        row("another table of the past", {
            let mut tail = harmless();
            tail.previous = find(victim(), b"xref");
            tail.write()
        }),
        row("a past that leads back to itself", {
            let mut tail = harmless();
            tail.previous = victim().len();
            tail.write()
        }),
        attack("file structure", "encrypted later", UNREADABLE, {
            let mut tail = harmless();
            tail.entries =
                "/Encrypt << /Filter /Standard /V 1 /R 2 /O () /U () /P 0 >> ".to_owned();
            tail.write()
        }),
    ]
}

/// Streams of objects and cross-reference streams.
fn streams() -> Vec<Attack> {
    let pdf = victim_with_streams();
    let update = Update::of(&pdf);
    let page = update.page().0;
    let font = update.find(|entries| entries.has_type(b"Font")).0;
    let text = written(&update, page);
    let turned = text.replacen("<<", "<</Rotate 180", 1);
    // A stream of objects, and a cross-reference stream with these rows of four octets.
    let with_rows = |numbers: [u32; 2], bodies: [&str; 2], index: &str, packed: &[[u32; 3]]| {
        let mut tail = Tail::of(&pdf);
        let (packing, section) = (tail.size, tail.size + 1);
        let second = bodies[0].len() + 1;
        let head = format!("{} 0 {} {second} ", numbers[0], numbers[1]);
        let content = format!("{head}{} {}", bodies[0], bodies[1]);
        let entries = format!("/Type /ObjStm /N 2 /First {}", head.len());
        let at = tail.hidden(packing, &stream(&entries, &content));
        let own = tail.text("");
        let mut rows = packed.to_vec();
        rows.extend([[1, at as u32, 0], [1, own as u32, 0]]);
        let row = |[kind, field, index]: &[u32; 3]| {
            let field = field.to_be_bytes();
            [&[*kind as u8][..], &field, &(*index as u16).to_be_bytes()].concat()
        };
        let rows: Vec<u8> = rows.iter().flat_map(row).collect();
        tail.text(&format!(
            "{section} 0 obj\n<< /Type /XRef /W [1 4 2] /Index [{index} {packing} 2] /Size {} \
             /Root {} 0 R /Prev {} /ID [(0123456789abcdef) (0123456789abcdef)] /Length {} >>\n\
             stream\n",
            section + 1,
            tail.root,
            tail.previous,
            rows.len()
        ));
        tail.bytes(&rows);
        tail.text("\nendstream\nendobj\n");
        tail.end(own)
    };
    let packing = Tail::of(&pdf).size;
    let once = format!("{page} 1");
    let twice = format!("{page} 1 {page} 1");
    vec![
        attack("control", "an object packed unchanged", VALID, {
            with_rows(
                [font, page],
                [FONT, &text],
                &format!("{font} 1 {page} 1"),
                &[[2, packing, 0], [2, packing, 1]],
            )
        }),
        row("an object packed twice, the signed one first", {
            with_rows([page, page], [&text, &turned], &once, &[[2, packing, 1]])
        }),
        row("an object packed twice, the signed one last", {
            with_rows([page, page], [&turned, &text], &once, &[[2, packing, 0]])
        }),
        row("two rows of a cross-reference stream for one object", {
            with_rows(
                [page, page],
                [&turned, &text],
                &twice,
                &[[2, packing, 0], [2, packing, 1]],
            )
        }),
        row("a packed object under another's number", {
            with_rows([font, page], [&turned, &text], &once, &[[2, packing, 0]])
        }),
        row("a packed object that no row names", {
            with_rows(
                [font, page],
                [FONT, &turned],
                &format!("{font} 1"),
                &[[2, packing, 0]],
            )
        }),
        row("a packed object with a doubled key", {
            let doubled = text.replacen("<<", "<</Contents 2 0 R", 1);
            with_rows(
                [font, page],
                [FONT, &doubled],
                &format!("{font} 1 {page} 1"),
                &[[2, packing, 0], [2, packing, 1]],
            )
        }),
    ]
}

/// A signed object as the library writes it.
fn written(update: &Update, number: u32) -> String {
    let object = update.document.get_object((number, 0)).unwrap();
    let mut text = Vec::new();
    Writer::write_object(&mut text, object).unwrap();
    String::from_utf8(text).unwrap()
}
