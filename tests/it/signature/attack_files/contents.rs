//! What the document holds beside its pages is exchanged, or changed in the guise of something allowed.

use super::super::tampering::{append_page, rename_attachment};
use lopdf_foreign::{Dictionary, Object, ObjectId, Stream, dictionary};

use super::*;

pub fn rows() -> Vec<Attack> {
    let mut rows = documents();
    rows.extend(stores());
    rows.extend(titles());
    rows.extend(signatures());
    rows
}

fn documents() -> Vec<Attack> {
    let row = |name: &str, pdf| attack("document", name, MODIFIED, pdf);
    let embedded = |update: &Update| update.find(|entries| entries.has_type(b"EmbeddedFile"));
    let mut rows = vec![
        row(
            "embedded file exchanged",
            updated(victim(), |update| {
                let file = embedded(update);
                let entries = dictionary! { "Type" => "EmbeddedFile" };
                update.replace(file, Stream::new(entries, b"(answers: {1})".to_vec()));
            }),
        ),
        row(
            "embedded file renamed",
            updated(victim(), rename_attachment),
        ),
        row(
            "another embedded file under the name",
            updated(victim(), |update| {
                let entries = dictionary! { "Type" => "EmbeddedFile" };
                let other = update.add(Stream::new(entries, b"(answers: {1})".to_vec()));
                let file = update.find(|entries| entries.has_type(b"Filespec"));
                update.change(file, |file| file.set("EF", dictionary! { "F" => other }));
            }),
        ),
        row("page appended", updated(victim(), append_page)),
        row(
            "page taken away",
            updated(victim(), |update| {
                let pages = update.find(|entries| entries.has_type(b"Pages"));
                update.change(pages, |pages| {
                    pages.set("Kids", Vec::new());
                    pages.set("Count", 0);
                });
            }),
        ),
        row(
            "page tree in a circle",
            updated(victim(), |update| {
                let pages = update.find(|entries| entries.has_type(b"Pages"));
                update.change(pages, |pages| {
                    pages.set("Kids", vec![Object::from(pages_id())])
                });
            }),
        ),
        row("title of the document", information("Title")),
        row("author of the document", information("Author")),
    ];
    for key in [
        "OpenAction",
        "AA",
        "Names",
        "Lang",
        "Outlines",
        "PageLabels",
        "ViewerPreferences",
        "AF",
        "URI",
        "Collection",
    ] {
        rows.push(row(
            &format!("catalog: {key}"),
            updated(victim(), |update| {
                let catalog = update.catalog();
                let other = update.add(dictionary! { "Kids" => Vec::new() });
                update.change(catalog, |catalog| catalog.set(key, other));
            }),
        ));
    }
    rows
}

fn pages_id() -> ObjectId {
    Update::of(victim()).find(|entries| entries.has_type(b"Pages"))
}

fn information(key: &str) -> Vec<u8> {
    updated(victim(), |update| {
        let id = update.add(dictionary! { key => Object::string_literal("Refusal") });
        update.document.trailer.set("Info", id);
    })
}

/// Signatures bring along validation data; these bring along something else with it.
fn stores() -> Vec<Attack> {
    let row = |name: &str, pdf| attack("validation data as pretext", name, MODIFIED, pdf);
    let in_store = |pdf: &[u8], id: ObjectId, object: Object| {
        updated(pdf, |update| {
            update.replace(id, object);
            let catalog = update.catalog();
            let store = dictionary! { "Certs" => Object::Reference(id) };
            update.change(catalog, |catalog| catalog.set("DSS", store));
        })
    };
    let list_of_annotations = trapped(|update| {
        let page = update.page();
        let entries = update.document.get_dictionary(page).unwrap();
        let list = entries.get(b"Annots").unwrap().clone();
        let list = update.add(list);
        update.change(page, |page| page.set("Annots", list));
    });
    let empty_resources = trapped(|update| {
        let empty = update.add(Dictionary::new());
        let page = update.page();
        update.change(page, |page| page.set("Resources", empty));
    });
    let file = Update::of(victim()).find(|entries| entries.has_type(b"Filespec"));
    vec![
        row("embedded file exchanged as if it were a certificate", {
            let update = Update::of(victim());
            let mut entries = update.document.get_dictionary(file).unwrap().clone();
            entries.set("UF", Object::string_literal("other.ron"));
            in_store(victim(), file, entries.into())
        }),
        row(
            "list of annotations exchanged as if it were one of certificates",
            {
                let update = Update::of(&list_of_annotations);
                let page = update.document.get_dictionary(update.page()).unwrap();
                let list = page.get(b"Annots").unwrap().as_reference().unwrap();
                in_store(&list_of_annotations, list, Object::Array(Vec::new()))
            },
        ),
        row("resources of the page serve as the store", {
            let update = Update::of(&empty_resources);
            let page = update.document.get_dictionary(update.page()).unwrap();
            let id = page.get(b"Resources").unwrap().as_reference().unwrap();
            updated(&empty_resources, |update| {
                update.replace(id, dictionary! { "Certs" => Vec::new() });
                let catalog = update.catalog();
                update.change(catalog, |catalog| catalog.set("DSS", Object::Reference(id)));
            })
        }),
        row(
            "a reference that led nowhere comes to life as a certificate",
            {
                let trap = trapped(|update| {
                    let page = update.page();
                    update.change(page, |page| {
                        page.set("Contents", Object::Reference((500, 0)))
                    });
                });
                updated(&trap, |update| {
                    update.replace((500, 0), Stream::new(dictionary! {}, b"(void) Tj".to_vec()));
                    let catalog = update.catalog();
                    let certificates = vec![Object::Reference((500, 0))];
                    let store = dictionary! { "Certs" => certificates };
                    update.change(catalog, |catalog| catalog.set("DSS", store));
                })
            },
        ),
        row(
            "an extension brings along an open action",
            updated(victim(), |update| {
                let catalog = update.catalog();
                let action = update.add(dictionary! { "S" => "JavaScript" });
                update.change(catalog, |catalog| {
                    catalog.set("Extensions", dictionary! { "X" => action });
                    catalog.set("OpenAction", action);
                });
            }),
        ),
    ]
}

/// The title in the metadata is what a window shows.
fn titles() -> Vec<Attack> {
    let row = |name: &str, pdf| attack("metadata", name, MODIFIED, pdf);
    let packet = |description: &str| {
        let text = format!(
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF \
             xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">{description}\
             </rdf:RDF></x:xmpmeta>"
        );
        let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        Stream::new(entries, text.into_bytes())
    };
    let title = |prefix: &str, title: &str| {
        format!(
            "<rdf:Description xmlns:{prefix}=\"http://purl.org/dc/elements/1.1/\"><{prefix}:title>\
             <rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></{prefix}:title>\
             </rdf:Description>"
        )
    };
    let kept = title("dc", "Authorization");
    let pdf = trapped(|update| {
        let metadata = update.add(packet(&kept));
        let catalog = update.catalog();
        update.change(catalog, |catalog| catalog.set("Metadata", metadata));
    });
    let rewritten = |description: String| {
        updated(&pdf, |update| {
            let metadata = update.find(|entries| entries.has_type(b"Metadata"));
            update.replace(metadata, packet(&description));
        })
    };
    let other_space = kept.replace("http://purl.org/dc/elements/1.1/", "x:");
    vec![
        row("another title", rewritten(title("dc", "Refusal"))),
        row("no title", rewritten(String::new())),
        row("title kept in a comment", {
            rewritten(format!("<!-- {kept} -->{}", title("d", "Refusal")))
        }),
        row("title kept in unparsed text", {
            rewritten(format!("<![CDATA[{kept}]]>{}", title("d", "Refusal")))
        }),
        row("title kept, and another under another prefix", {
            rewritten(format!("{kept}{}", title("d", "Refusal")))
        }),
        row("title kept under a name that means something else", {
            rewritten(format!("{other_space}{}", title("d", "Refusal")))
        }),
        row("title as an attribute beside the element", {
            let attribute = "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
                             dc:title=\"Refusal\"/>";
            rewritten(format!("{attribute}{kept}"))
        }),
    ]
}

/// Signatures are taken off or exchanged.
fn signatures() -> Vec<Attack> {
    let row = |name: &str, expected, pdf| attack("signature removed", name, expected, pdf);
    let take_off = |pdf: &[u8]| {
        updated(pdf, |update| {
            let field = update.field("controller");
            update.change(field, |field| drop(field.remove(b"V")));
        })
    };
    let both = signed(victim(), signer(), "dpo");
    vec![
        row("the only one", STRIPPED, take_off(victim())),
        row("one of two", MODIFIED, take_off(&both)),
        row("with the form", STRIPPED, {
            updated(victim(), |update| {
                let catalog = update.catalog();
                update.change(catalog, |catalog| drop(catalog.remove(b"AcroForm")));
            })
        }),
        row("replaced by another over a changed letter", STRIPPED, {
            let changed = updated(&take_off(victim()), |update| {
                let page = update.page();
                update.change(page, |page| page.set("Rotate", 180));
            });
            signed(&changed, signer(), "controller")
        }),
        row(
            "cut off with its state",
            UNSIGNED,
            victim()[..letter().len()].to_vec(),
        ),
        row(
            "cut off in the middle",
            UNSIGNED,
            victim()[..letter().len() + 200].to_vec(),
        ),
    ]
}
