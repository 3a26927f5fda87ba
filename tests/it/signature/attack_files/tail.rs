//! A later state that is written by hand, for what no honest program would write.

use lopdf_foreign::{Document, Object};

/// What is appended to a file.
pub struct Tail {
    pdf: Vec<u8>,
    /// Object numbers and where the cross-reference says they stand.
    rows: Vec<(u32, usize)>,
    pub root: u32,
    pub size: u32,
    pub previous: usize,
    /// Further entries of the trailer.
    pub entries: String,
}

impl Tail {
    pub fn of(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let root = document.trailer.get(b"Root").and_then(Object::as_reference);
        Self {
            pdf: pdf.to_vec(),
            rows: Vec::new(),
            root: root.unwrap().0,
            size: document.max_id + 1,
            previous: document.xref_start,
            entries: String::new(),
        }
    }

    /// Appends text and says where it stands.
    pub fn text(&mut self, text: &str) -> usize {
        self.bytes(text.as_bytes())
    }

    pub fn bytes(&mut self, bytes: &[u8]) -> usize {
        let at = self.pdf.len();
        self.pdf.extend(bytes);
        at
    }

    /// Appends an object that no row names.
    pub fn hidden(&mut self, number: u32, body: &str) -> usize {
        self.size = self.size.max(number + 1);
        self.text(&format!("{number} 0 obj\n{body}\nendobj\n"))
    }

    pub fn object(&mut self, number: u32, body: &str) {
        let at = self.hidden(number, body);
        self.row(number, at);
    }

    pub fn row(&mut self, number: u32, at: usize) {
        self.rows.push((number, at));
    }

    /// Appends the table and the trailer.
    pub fn write(mut self) -> Vec<u8> {
        let section = self.section();
        self.end(section)
    }

    /// Appends the table and its trailer, and says where they stand.
    pub fn section(&mut self) -> usize {
        let mut table = String::from("xref\n");
        for (number, at) in std::mem::take(&mut self.rows) {
            table += &format!("{number} 1\n{at:010} 00000 n\r\n");
        }
        let (size, root) = (self.size, self.root);
        let (previous, entries) = (self.previous, &self.entries);
        table += &format!(
            "trailer\n<< /Size {size} /Root {root} 0 R /Prev {previous} \
             /ID [(0123456789abcdef) (0123456789abcdef)] {entries}>>\n"
        );
        self.text(&table)
    }

    pub fn end(mut self, section: usize) -> Vec<u8> {
        self.text(&format!("startxref\n{section}\n%%EOF\n"));
        self.pdf
    }
}

/// A stream as an object's body.
pub fn stream(entries: &str, content: &str) -> String {
    let length = content.len();
    format!("<< {entries} /Length {length} >>\nstream\n{content}\nendstream")
}
