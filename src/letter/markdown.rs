//! A document as Markdown (CommonMark with tables): for a mail, a wiki, or a reader without PDF.

use std::fmt::Write;

use super::blocks::{Block, Fact, Letter, Row, Style, Table, Text};

/// The whole document as Markdown.
pub fn markdown(letter: &Letter) -> String {
    let mut out = String::new();
    for block in &letter.blocks {
        write_block(&mut out, block);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Writing to a text can't fail, so the results of `writeln!` are of no interest here.
fn write_block(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Letterhead(head) => {
            facts(out, &head.facts);
            writeln!(out)
        }
        Block::Heading { level, text } => {
            writeln!(
                out,
                "{} {}\n",
                "#".repeat(usize::from(*level)),
                escaped(text)
            )
        }
        Block::Paragraph(text) => writeln!(out, "{}\n", inline(text)),
        Block::Callout { text, .. } => writeln!(out, "> {}\n", inline(text)),
        Block::List { numbered, items } => {
            for (number, item) in (1..).zip(items) {
                let mark = if *numbered {
                    format!("{number}.")
                } else {
                    "-".to_owned()
                };
                let _ = writeln!(out, "{mark} {}", inline(item));
            }
            writeln!(out)
        }
        Block::Choices(choices) => {
            for item in &choices.items {
                let _ = writeln!(out, "- [ ] {}", inline(item));
            }
            writeln!(out)
        }
        Block::Facts(found) => {
            facts(out, found);
            writeln!(out)
        }
        Block::Table(table) => {
            self::table(out, table);
            writeln!(out)
        }
        Block::Profile(profile) => {
            for bar in &profile.bars {
                let _ = writeln!(out, "- {}: {}", escaped(&bar.label), escaped(&bar.rating));
            }
            writeln!(out)
        }
        Block::Signatures(places) => {
            for place in places {
                let _ = writeln!(out, "- {}: {}", escaped(&place.role), escaped(&place.name));
            }
            writeln!(out)
        }
        Block::NewPage => writeln!(out, "---\n"),
    };
}

fn facts(out: &mut String, facts: &[Fact]) {
    for fact in facts {
        let _ = writeln!(
            out,
            "- **{}:** {}",
            escaped(&fact.label),
            inline(&fact.value)
        );
    }
}

fn table(out: &mut String, table: &Table) {
    let heads: Vec<String> = table
        .columns
        .iter()
        .map(|column| cell(&column.head))
        .collect();
    let _ = writeln!(out, "| {} |", heads.join(" | "));
    let _ = writeln!(out, "|{}", " --- |".repeat(heads.len()));
    for row in &table.rows {
        let cells: Vec<String> = match row {
            Row::Group(title) => std::iter::once(format!("**{}**", cell(title)))
                .chain(std::iter::repeat_n(
                    String::new(),
                    heads.len().saturating_sub(1),
                ))
                .collect(),
            Row::Cells(cells) => cells
                .iter()
                .map(|text| inline(text).replace('|', "\\|"))
                .collect(),
        };
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
}

fn cell(text: &str) -> String {
    escaped(text).replace('|', "\\|")
}

fn inline(text: &Text) -> String {
    text.0
        .iter()
        .map(|span| {
            let words = escaped(&span.text);
            let (start, middle, end) = trimmed(&words);
            match span.style {
                _ if middle.is_empty() => words.clone(),
                Style::Plain => words.clone(),
                Style::Strong => format!("{start}**{middle}**{end}"),
                Style::Emphasis => format!("{start}*{middle}*{end}"),
            }
        })
        .collect::<String>()
        .replace('\n', "<br>")
}

/// Emphasis marks have to touch the words that they emphasise: the space around stays outside.
fn trimmed(words: &str) -> (&str, &str, &str) {
    let middle = words.trim();
    let start = words.len() - words.trim_start().len();
    let end = start + middle.len();
    (
        &words[..start],
        middle,
        words.get(end..).unwrap_or_default(),
    )
}

/// What Markdown would read as a mark stays a letter.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '*' | '_' | '`' | '\\' | '<' | '[' | ']' | '#') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
