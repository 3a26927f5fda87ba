//! Small PDF files for the tests of signatures: a letter with three prepared fields and an
//! attachment, and a page to show in a field.

use std::sync::OnceLock;

use std::collections::BTreeMap;

use getrandom::{SysRng, rand_core::UnwrapErr};
use jiff::Timestamp;
use lopdf_foreign::{Dictionary, Document, Object, ObjectId, Stream, Writer, dictionary};
use repurpose::signature::{Identity, SignRequest, Trust, sign};

/// The names of the prepared fields.
pub const FIELDS: [&str; 3] = ["controller", "dpo", "processor"];

/// A one-page letter with an attachment and three prepared signature fields.
pub fn letter() -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
    });
    let content = b"BT /F1 12 Tf 72 720 Td (The further use is authorized.) Tj ET".to_vec();
    let content = document.add_object(Stream::new(Dictionary::new(), content));
    let page = document.new_object_id();
    let fields: Vec<Object> = FIELDS
        .iter()
        .enumerate()
        .map(|(row, name)| field(&mut document, page, name, row).into())
        .collect();
    let page_dictionary = dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        "Annots" => fields.clone(),
    };
    document.objects.insert(page, page_dictionary.into());
    document.objects.insert(
        pages,
        dictionary! {
            "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1,
        }
        .into(),
    );
    let attachment = attachment(&mut document);
    let form = document.add_object(dictionary! { "Fields" => fields, "SigFlags" => 1 });
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "AcroForm" => form,
        "Names" => dictionary! { "EmbeddedFiles" => dictionary! {
            "Names" => vec![Object::string_literal("assessment.ron"), attachment.into()],
        } },
    });
    document.trailer.set("Root", catalog);
    document
        .trailer
        .set("ID", vec![Object::string_literal("0123456789abcdef"); 2]);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn field(document: &mut Document, page: ObjectId, name: &str, row: usize) -> ObjectId {
    let bottom = 100 + 90 * row as i64;
    let blank = dictionary! {
        "Type" => "XObject", "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), 200.into(), 60.into()],
    };
    let blank = document.add_object(Stream::new(blank, Vec::new()));
    document.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "F" => 4, "P" => page,
        "T" => Object::string_literal(name),
        "Rect" => vec![72.into(), bottom.into(), 272.into(), (bottom + 60).into()],
        "AP" => dictionary! { "N" => blank },
    })
}

fn attachment(document: &mut Document) -> ObjectId {
    let file = Stream::new(
        dictionary! { "Type" => "EmbeddedFile" },
        b"(answers: {})".to_vec(),
    );
    let file = document.add_object(file);
    document.add_object(dictionary! {
        "Type" => "Filespec", "F" => Object::string_literal("assessment.ron"),
        "UF" => Object::string_literal("assessment.ron"),
        "EF" => dictionary! { "F" => file },
    })
}

/// A page of 200 by 60 points to show in a field.
pub fn appearance(text: &str) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
    });
    let content = format!("0.5 w 1 1 198 58 re S BT /F1 11 Tf 8 30 Td ({text}) Tj ET");
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 200.into(), 60.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    document.objects.insert(
        pages,
        dictionary! {
            "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1,
        }
        .into(),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A made-up later state of a file: objects changed or added, written as an honest increment
/// would be. What attackers do.
pub struct Update {
    pdf: Vec<u8>,
    pub document: Document,
    objects: BTreeMap<ObjectId, Object>,
    next: u32,
}

impl Update {
    pub fn of(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let next = document.max_id + 1;
        Self {
            pdf: pdf.to_vec(),
            document,
            objects: BTreeMap::new(),
            next,
        }
    }

    pub fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = (self.next, 0);
        self.next += 1;
        self.objects.insert(id, object.into());
        id
    }

    pub fn replace(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.objects.insert(id, object.into());
    }

    /// Changes a dictionary, or that of a stream.
    pub fn change(&mut self, id: ObjectId, change: impl FnOnce(&mut Dictionary)) {
        let mut object = self.document.get_object(id).unwrap().clone();
        match &mut object {
            Object::Stream(stream) => change(&mut stream.dict),
            object => change(object.as_dict_mut().unwrap()),
        }
        self.replace(id, object);
    }

    pub fn catalog(&self) -> ObjectId {
        self.document
            .trailer
            .get(b"Root")
            .unwrap()
            .as_reference()
            .unwrap()
    }

    pub fn page(&self) -> ObjectId {
        self.document.page_iter().next().unwrap()
    }

    /// The object of a signature field.
    pub fn field(&self, name: &str) -> ObjectId {
        self.find(|entries| {
            entries
                .get(b"T")
                .is_ok_and(|text| text.as_str().unwrap() == name.as_bytes())
        })
    }

    /// The first object whose dictionary satisfies the question.
    pub fn find(&self, question: impl Fn(&Dictionary) -> bool) -> ObjectId {
        let entries = |object: &Object| match object {
            Object::Stream(stream) => question(&stream.dict),
            object => object.as_dict().is_ok_and(&question),
        };
        *self
            .document
            .objects
            .iter()
            .find(|(_, object)| entries(object))
            .unwrap()
            .0
    }

    pub fn write(self) -> Vec<u8> {
        let mut out = self.pdf;
        let mut table = String::from("xref\n");
        for (id, object) in &self.objects {
            table += &format!("{} 1\n{:010} {:05} n\r\n", id.0, out.len(), id.1);
            out.extend(format!("{} {} obj\n", id.0, id.1).bytes());
            Writer::write_object(&mut out, object).unwrap();
            out.extend(b"\nendobj\n");
        }
        let section = out.len();
        let mut trailer = self.document.trailer;
        trailer.set("Size", i64::from(self.next));
        trailer.set("Prev", self.document.xref_start as i64);
        out.extend(table.bytes());
        out.extend(b"trailer\n");
        Writer::write_object(&mut out, &trailer.into()).unwrap();
        out.extend(format!("\nstartxref\n{section}\n%%EOF\n").bytes());
        out
    }
}

/// A file of the test data.
pub fn data(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/data/signature/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).unwrap()
}

/// Chance for tests.
pub fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// The time at which all tests play.
pub fn now() -> Timestamp {
    "2026-12-01T12:00:00Z".parse().unwrap()
}

/// An identity of the test data, all of which have the password `test`.
pub fn identity(name: &str) -> Identity {
    Identity::open(&data(name), "test").unwrap()
}

/// Trusts these identities.
pub fn trusting(identities: &[&Identity]) -> Trust {
    let mut trust = Trust::none();
    for identity in identities {
        trust.add(identity.certificate().clone());
    }
    trust
}

/// Signs a field and shows its name in it.
pub fn signed(pdf: &[u8], identity: &Identity, field: &str) -> Vec<u8> {
    let appearance = appearance(field);
    let request = SignRequest {
        field,
        time: now(),
        name: None,
        reason: Some("Accord (définitif)"),
        contact: Some("dpo@example.org"),
        appearance: Some(&appearance),
        timestamp: None,
    };
    sign(pdf, identity, &request, &mut rng()).unwrap()
}

pub fn signer() -> &'static Identity {
    static SIGNER: OnceLock<Identity> = OnceLock::new();
    SIGNER.get_or_init(|| identity("aes-256-cbc.p12"))
}

/// A letter that the controller signed.
pub fn victim() -> &'static [u8] {
    static VICTIM: OnceLock<Vec<u8>> = OnceLock::new();
    VICTIM.get_or_init(|| signed(&letter(), signer(), "controller"))
}

/// Signs a field without a word, a look or a timestamp.
pub fn request(field: &str) -> SignRequest<'_> {
    SignRequest {
        field,
        time: now(),
        name: None,
        reason: None,
        contact: None,
        appearance: None,
        timestamp: None,
    }
}
