//! The document's logical structure: what each piece of content is, in reading order.
//!
//! Does not know where anything stands on a page.

use super::visible::label;

/// The place of a node in its [`Structure`]. Nodes are numbered in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub usize);

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Document,
    Heading(u8),
    Paragraph,
    List {
        numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    Row,
    /// The head of a column, or of a group of rows that spans several columns.
    ColumnHead {
        span: usize,
    },
    RowHead,
    Cell,
    Caption,
    Figure,
    Form,
    /// A box to tick on paper: a form field that is printed, not filled in.
    CheckBox,
    /// A part of a paragraph, beside links.
    Span,
    Link,
}

/// One element of the structure.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    /// What is said in its place to those who can't see it.
    pub alternative: Option<String>,
}

/// All elements, parents before their children.
#[derive(Clone, Debug)]
pub(super) struct Structure {
    pub nodes: Vec<Node>,
    heading: u8,
}

impl Structure {
    /// The element that holds all others.
    pub(super) const ROOT: NodeId = NodeId(0);

    pub(super) fn new() -> Self {
        let root = Node {
            role: Role::Document,
            parent: None,
            alternative: None,
        };
        Self {
            nodes: vec![root],
            heading: 0,
        }
    }

    pub(super) fn add(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.nodes.push(Node {
            role,
            parent: Some(parent),
            alternative: None,
        });
        NodeId(self.nodes.len() - 1)
    }

    /// An element with words for those who can't see it.
    pub(super) fn add_described(&mut self, role: Role, parent: NodeId, words: &str) -> NodeId {
        let id = self.add(role, parent);
        self.nodes[id.0].alternative = Some(label(words));
        id
    }

    /// A heading. Readers who go by headings must not meet a gap: a level that leaves out the
    /// one above it is raised.
    pub(super) fn add_heading(&mut self, level: u8) -> NodeId {
        self.heading = level.min(4).clamp(1, self.heading + 1);
        self.add(Role::Heading(self.heading), Self::ROOT)
    }
}
