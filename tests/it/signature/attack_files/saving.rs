//! Incremental saving: something is appended, whole or in pieces.

use lopdf_foreign::{Stream, dictionary};

use super::tail::{Tail, stream};
use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |name: &str, pdf| attack("incremental saving (ISA)", name, MODIFIED, pdf);
    let other = stream(
        "",
        "BT /F1 12 Tf 72 720 Td (The further use is refused.) Tj ET",
    );
    let content = content_number();
    let mut rows = vec![
        row("page content replaced", {
            let mut tail = Tail::of(victim());
            tail.object(content, &other);
            tail.write()
        }),
        row("body without table or trailer", {
            let mut tail = Tail::of(victim());
            tail.hidden(content, &other);
            tail.end(0)
        }),
        row("body and trailer without table", {
            let mut tail = Tail::of(victim());
            tail.hidden(content, &other);
            let (root, size, previous) = (tail.root, tail.size, tail.previous);
            tail.text(&format!(
                "trailer\n<< /Root {root} 0 R /Size {size} /Prev {previous} >>\n"
            ));
            let at = tail.previous;
            tail.end(at)
        }),
        row("body alone", {
            let mut pdf = victim().to_vec();
            pdf.extend(format!("{content} 0 obj\n{other}\nendobj\n").bytes());
            pdf
        }),
        row("page content replaced twice", {
            let mut tail = Tail::of(victim());
            tail.object(content, &other);
            let mut tail = Tail::of(&tail.write());
            tail.object(content, &stream("", "BT (void) Tj ET"));
            tail.write()
        }),
        row("page content replaced, then signed by another", {
            let mut tail = Tail::of(victim());
            tail.object(content, &other);
            signed(&tail.write(), signer(), "dpo")
        }),
        row("page content replaced among cross-reference streams", {
            updated(&victim_with_streams(), |update| {
                let page = update.document.get_dictionary(update.page()).unwrap();
                let content = page.get(b"Contents").unwrap().as_reference().unwrap();
                update.replace(
                    content,
                    Stream::new(dictionary! {}, b"(refused) Tj".to_vec()),
                );
            })
        }),
    ];
    for (name, bytes) in [
        ("line end behind the end", "\n\n"),
        ("comment behind the end", "% void\n"),
        ("second end mark", "%%EOF\n"),
        ("rubbish behind the end", "void"),
    ] {
        rows.push(row(name, [victim(), bytes.as_bytes()].concat()));
    }
    rows
}

/// The number of the page's content.
pub fn content_number() -> u32 {
    let update = Update::of(victim());
    let page = update.document.get_dictionary(update.page()).unwrap();
    page.get(b"Contents").unwrap().as_reference().unwrap().0
}
