//! Shadow attacks: whoever wrote the letter hid other content in it before it was signed, and brings
//! it to light afterwards.

use lopdf_foreign::{Object, ObjectId, Stream, dictionary};

use super::tail::{Tail, stream};
use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |name: &str, pdf| attack("shadow attack", name, MODIFIED, pdf);
    let mut rows = hide(row);
    rows.extend(replace(row));
    rows.extend(hide_and_replace(row));
    rows
}

type Row = fn(&str, Vec<u8>) -> Attack;

/// A picture lies over the letter when it is signed, and is taken away.
fn hide(row: Row) -> Vec<Attack> {
    let cover = |update: &mut Update| -> ObjectId {
        let form = dictionary! {
            "Type" => "XObject", "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        };
        let cover = update.add(Stream::new(form, b"1 g 0 0 595 842 re f".to_vec()));
        let page = update.page();
        update.change(page, |page| {
            let resources = page.get_mut(b"Resources").unwrap().as_dict_mut().unwrap();
            resources.set("XObject", dictionary! { "Cover" => cover });
        });
        cover
    };
    let find_cover = |update: &Update| {
        update.find(|entries| {
            entries.has_type(b"XObject")
                && entries.get(b"BBox").unwrap().as_array().unwrap()[2] == 595.into()
        })
    };
    let pdf = trapped(|update| {
        cover(update);
    });
    vec![
        row(
            "hide: cover made empty",
            updated(&pdf, |update| {
                let cover = find_cover(update);
                update.replace(cover, Stream::new(dictionary! {}, Vec::new()));
            }),
        ),
        row("hide: cover deleted", {
            let cover = find_cover(&Update::of(&pdf));
            let mut tail = Tail::of(&pdf);
            let section = tail.text(&format!(
                "xref\n{} 1\n0000000000 00001 f\r\ntrailer\n<< /Size {} /Root {} 0 R /Prev {} \
                 /ID [(0123456789abcdef) (0123456789abcdef)] >>\n",
                cover.0, tail.size, tail.root, tail.previous
            ));
            tail.end(section)
        }),
        row(
            "hide: cover becomes no picture",
            updated(&pdf, |update| {
                let cover = find_cover(update);
                update.change(cover, |cover| cover.set("Subtype", "XML"));
            }),
        ),
    ]
}

/// What is shown of something that stays is replaced.
fn replace(row: Row) -> Vec<Attack> {
    let with_text_field = trapped(|update| {
        let page = update.page();
        let field = update.add(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "P" => page,
            "T" => Object::string_literal("amount"), "V" => Object::string_literal("100"),
            "Rect" => vec![300.into(), 600.into(), 400.into(), 620.into()],
        });
        update.change(page, |page| {
            let annotations = page.get_mut(b"Annots").unwrap().as_array_mut().unwrap();
            annotations.push(field.into());
        });
        let form = update.find(|entries| entries.has(b"Fields"));
        update.change(form, |form| {
            let fields = form.get_mut(b"Fields").unwrap().as_array_mut().unwrap();
            fields.push(field.into());
        });
    });
    vec![
        row(
            "replace: font of the letter",
            updated(victim(), |update| {
                let font = update.find(|entries| entries.has_type(b"Font"));
                update.change(font, |font| font.set("BaseFont", "ZapfDingbats"));
            }),
        ),
        row(
            "replace: encoding of the font",
            updated(victim(), |update| {
                let font = update.find(|entries| entries.has_type(b"Font"));
                let differences = vec![97.into(), Object::Name(b"b".to_vec())];
                update.change(font, |font| {
                    font.set("Encoding", dictionary! { "Differences" => differences });
                });
            }),
        ),
        row(
            "replace: value of a form field",
            updated(&with_text_field, |update| {
                let field = update.field("amount");
                update.change(field, |field| field.set("V", Object::string_literal("900")));
            }),
        ),
        row("replace: look of a form field that keeps its value", {
            updated(&with_text_field, |update| {
                let look = dictionary! { "Subtype" => "Form" };
                let look = update.add(Stream::new(look, b"BT (900) Tj ET".to_vec()));
                let field = update.field("amount");
                update.change(field, |field| field.set("AP", dictionary! { "N" => look }));
            })
        }),
    ]
}

/// A second letter lies hidden in the signed file.
fn hide_and_replace(row: Row) -> Vec<Attack> {
    let second = |update: &mut Update| -> ObjectId {
        let content = update.add(Stream::new(dictionary! {}, b"BT (refused) Tj ET".to_vec()));
        let pages = update.find(|entries| entries.has_type(b"Pages"));
        let mut page = update
            .document
            .get_dictionary(update.page())
            .unwrap()
            .clone();
        page.set("Contents", content);
        page.set("Parent", pages);
        let page = update.add(page);
        let tree = update.add(dictionary! {
            "Type" => "Pages", "Kids" => vec![Object::from(page)], "Count" => 1,
        });
        let mut catalog = update.document.catalog().unwrap().clone();
        catalog.set("Pages", tree);
        update.add(catalog)
    };
    // A second version of the content that no table names stands in the signed file.
    let content = super::saving::content_number();
    let other = stream(
        "",
        "BT /F1 12 Tf 72 720 Td (The further use is refused.) Tj ET",
    );
    let hidden_copy = {
        let mut tail = Tail::of(&letter());
        tail.hidden(content, &other);
        tail.object(tail.size, "null");
        signed(&tail.write(), signer(), "controller")
    };
    let hidden_at = find(&hidden_copy, format!("{content} 0 obj\n{other}").as_bytes());
    let true_at = find(&hidden_copy, format!("{content} 0 obj\n").as_bytes());
    vec![
        row("hide and replace: another catalog", {
            let mut other = (0, 0);
            let pdf = trapped(|update| other = second(update));
            let mut tail = Tail::of(&pdf);
            tail.root = other.0;
            tail.object(tail.size, "null");
            tail.write()
        }),
        row("hide and replace: the trailer names two catalogs", {
            let mut other = (0, 0);
            let pdf = trapped(|update| other = second(update));
            let true_root = Tail::of(&pdf).root;
            let mut tail = Tail::of(&pdf);
            tail.root = other.0;
            tail.entries = format!("/Root {true_root} 0 R ");
            let page = Update::of(&pdf).find(|entries| entries.has_type(b"Font"));
            tail.object(page.0, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
            tail.write()
        }),
        row("hide and replace: another page tree", {
            let pdf = trapped(|update| {
                second(update);
            });
            updated(&pdf, |update| {
                let trees: Vec<ObjectId> = update
                    .document
                    .objects
                    .iter()
                    .filter(|(_, object)| object.as_dict().is_ok_and(|one| one.has_type(b"Pages")))
                    .map(|(id, _)| *id)
                    .collect();
                let catalog = update.catalog();
                update.change(catalog, |catalog| catalog.set("Pages", trees[1]));
            })
        }),
        row("hide and replace: a row that leads to a hidden copy", {
            let mut tail = Tail::of(&hidden_copy);
            tail.row(content, hidden_at);
            tail.write()
        }),
        row("hide and replace: two rows, the hidden copy first", {
            let mut tail = Tail::of(&hidden_copy);
            tail.row(content, hidden_at);
            tail.row(content, true_at);
            tail.write()
        }),
        row("hide and replace: two rows, the hidden copy last", {
            let mut tail = Tail::of(&hidden_copy);
            tail.row(content, true_at);
            tail.row(content, hidden_at);
            tail.write()
        }),
    ]
}
