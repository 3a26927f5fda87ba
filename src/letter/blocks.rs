//! The letter as meaning: headings, paragraphs, lists, tables, a chart, places to sign.
//!
//! Nothing here knows a millimetre, a font or a page. Whoever draws a letter decides how a
//! heading looks; whoever composes one decides only that it is a heading.

use std::sync::Arc;

use crate::language::Language;

/// One complete document: the letter and its annexes, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The language of the wording; it becomes the document's language.
    pub language: Language,
    /// The document's title, shown in the reader's title bar and in the running head.
    pub title: String,
    /// The controller's own reference for the file, printed in the running head.
    pub reference: String,
    /// Who issues the document; it becomes the document's author.
    pub author: String,
    /// What the document is about, in one sentence, for the document's metadata.
    pub subject: String,
    /// A word printed across every page of a document that is not final; `None` on a final one.
    pub watermark: Option<String>,
    /// "Page {page} of {pages}" in the letter's language, with these two placeholders.
    pub page_label: String,
    /// Everything that is printed, in reading order.
    pub blocks: Vec<Block>,
}

/// One thing on the page, by its meaning.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Sender, recipient, and the facts of the letter. Stands first.
    Letterhead(Letterhead),
    /// A heading. Level 1 is the document's title, 2 a section or an annex, 3 and 4 below it.
    Heading {
        /// 1 to 4.
        level: u8,
        /// The heading's words.
        text: String,
    },
    /// A paragraph of running text.
    Paragraph(Text),
    /// A paragraph that has to be seen: the decision itself, or what is still open.
    Callout {
        /// What kind of attention it asks for. Never told by colour alone: the text says it too.
        tone: Tone,
        /// The words.
        text: Text,
    },
    /// A list, numbered or with bullets.
    List {
        /// True for numbers (conditions are referred to by theirs), false for bullets.
        numbered: bool,
        /// Each item's words.
        items: Vec<Text>,
    },
    /// Boxes to tick on paper.
    Choices(Choices),
    /// Names and their values, side by side: the facts of a party or of a processing.
    Facts(Vec<Fact>),
    /// A table with a head row. It may continue over pages, then its head is repeated.
    Table(Table),
    /// The five factors as bars.
    Profile(Profile),
    /// The places where the document is signed, side by side.
    Signatures(Vec<SignaturePlace>),
    /// What follows begins on a new page (an annex).
    NewPage,
}

/// How much attention a callout asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The processing is authorized, or a fact speaks for it.
    Positive,
    /// Something to know.
    Neutral,
    /// Something is open, or conditional.
    Caution,
    /// The processing is refused.
    Negative,
}

/// Running text with the few distinctions a letter needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Span>);

/// A run of text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Their emphasis.
    pub style: Style,
}

/// The emphasis of a run of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Body text.
    Plain,
    /// Strong: a defined term, a lead-in.
    Strong,
    /// Emphasis: a quotation, a source, a remark.
    Emphasis,
}

impl Text {
    /// Text in the plain style.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().then(text, Style::Plain)
    }

    /// Text in the strong style.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::default().then(text, Style::Strong)
    }

    /// Text in the emphasised style.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self::default().then(text, Style::Emphasis)
    }

    /// The same text with one more run behind it.
    #[must_use]
    pub fn then(mut self, text: impl Into<String>, style: Style) -> Self {
        self.0.push(Span {
            text: text.into(),
            style,
        });
        self
    }

    /// The words alone.
    pub fn words(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

/// Sender, recipient, and the facts of the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The sender's logo.
    pub logo: Option<Logo>,
    /// The controller's name and address, a line each; the first is the name.
    pub sender: Vec<String>,
    /// The recipient's name and address, a line each.
    pub recipient: Vec<String>,
    /// Date, reference, contract and the like.
    pub facts: Vec<Fact>,
}

/// Boxes to tick on paper, each before what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What a reader who can't see a box is told of each.
    pub alternative: String,
    /// What the boxes stand for.
    pub items: Vec<Text>,
}

/// The picture that an organisation is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The picture: a PNG of nothing but pixels.
    pub png: Arc<[u8]>,
    /// What a reader who can't see it is told.
    pub alternative: String,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it says. May hold line breaks.
    pub value: Text,
    /// True when the value is still open: it is shown so that nobody overlooks it.
    pub open: bool,
}

/// A table with a head row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table holds, for readers who hear the document; also printed above it when not empty.
    pub caption: String,
    /// The head of each column, with the column's share of the width (any positive unit).
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A column's head and its share of the width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The words of the head.
    pub head: String,
    /// The share of the table's width, relative to the other columns' shares.
    pub share: u16,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A heading across all columns that groups the rows behind it.
    Group(String),
    /// One cell a column; the first cell heads the row.
    Cells(Vec<Text>),
}

/// The five factors as horizontal bars on an ordinal scale, in words first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// What a reader who can't see the chart is told.
    pub alternative: String,
    /// The names of the scale's steps, lowest first.
    pub scale: Vec<String>,
    /// One bar a factor.
    pub bars: Vec<Bar>,
}

/// One factor's bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The factor's name.
    pub label: String,
    /// The rating in words.
    pub rating: String,
    /// The position on the scale, 1 for its lowest step; `None` when not established.
    pub step: Option<u8>,
}

/// A place for one signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignaturePlace {
    /// The field's name in the document, e.g. `controller`. It never changes with the language.
    pub field: String,
    /// For whom it is, e.g. "For the controller".
    pub role: String,
    /// Who is expected to sign, where it is known.
    pub name: String,
    /// What the field is for, read aloud by assistive technology.
    pub description: String,
}
