//! Writes the logical structure into the document (ISO 32000-1, 14.7 and 14.8).

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::display::{Area, Page};
use super::structure::{NodeId, Role, Structure};
use super::values::{dictionary, name, numbers, text};

/// The standard structure type of a role.
pub(super) fn structure_type(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::List { .. } => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::ColumnHead { .. } | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Caption => "Caption",
        Role::Figure => "Figure",
        Role::Form | Role::CheckBox => "Form",
        Role::Span => "Span",
        Role::Link => "Link",
    }
}

/// An annotation that the structure has an element for.
pub(super) struct Annotation {
    pub node: NodeId,
    pub page: ObjectId,
    pub id: ObjectId,
}

/// The pages as laid out, and the objects they have become.
pub(super) struct Placed<'p> {
    pub pages: &'p [Page],
    pub ids: &'p [ObjectId],
    pub height: f32,
    pub annotations: &'p [Annotation],
}

/// Adds the structure and returns its root. In the parent tree, the n-th page has the number
/// n, and the annotations follow.
pub(super) fn add(
    document: &mut Document,
    structure: &Structure,
    placed: &Placed<'_>,
    language: &str,
) -> ObjectId {
    let root = document.new_object_id();
    let count = structure.nodes.len();
    let ids: Vec<ObjectId> = (0..count).map(|_| document.new_object_id()).collect();
    let mut tree = Tree {
        structure,
        root,
        ids,
        kids: vec![Kids::default(); count],
    };
    tree.collect(placed);
    let mut shared = Shared::default();
    for index in 0..count {
        if tree.is_used(index) {
            let mut element = tree.element(index);
            let role = structure.nodes[index].role;
            if let Some(attributes) = attributes(role, &tree.kids[index]) {
                element.set("A", shared.object(document, role, attributes));
            }
            if index == Structure::ROOT.0 {
                element.set("Lang", text(language));
            }
            document.set_object(tree.ids[index], element);
        }
    }
    let parents = document.add_object(tree.parents(placed));
    let next = placed.pages.len() + placed.annotations.len();
    document.set_object(
        root,
        dictionary([
            ("Type", name("StructTreeRoot")),
            ("K", tree.ids[Structure::ROOT.0].into()),
            ("ParentTree", parents.into()),
            ("ParentTreeNextKey", (next as i64).into()),
        ]),
    );
    root
}

/// What is below an element.
#[derive(Clone, Default)]
struct Kids {
    objects: Vec<Object>,
    /// The page of the first content; content on other pages names its own.
    page: Option<ObjectId>,
    /// The room that the first content takes on its page.
    bounds: Option<Area>,
}

struct Tree<'t> {
    structure: &'t Structure,
    root: ObjectId,
    ids: Vec<ObjectId>,
    kids: Vec<Kids>,
}

impl Tree<'_> {
    /// Gathers what is below each element: its content, its annotation, its child elements.
    fn collect(&mut self, placed: &Placed<'_>) {
        for (page, id) in placed.pages.iter().zip(placed.ids) {
            let marks = page
                .marks
                .iter()
                .filter_map(|mark| Some((mark.node?, mark)));
            for (number, (node, mark)) in marks.enumerate() {
                let bounds = mark.bounds().map(|area| Area {
                    y: placed.height - area.y - area.height,
                    ..area
                });
                self.add_content(node, number as i64, *id, bounds);
            }
        }
        for annotation in placed.annotations {
            self.kids[annotation.node.0]
                .objects
                .push(Object::Dictionary(dictionary([
                    ("Type", name("OBJR")),
                    ("Pg", annotation.page.into()),
                    ("Obj", annotation.id.into()),
                ])));
        }
        // From the end, so that an element knows its children before its parent asks for it.
        let mut children: Vec<Vec<Object>> = vec![Vec::new(); self.structure.nodes.len()];
        for index in (0..self.structure.nodes.len()).rev() {
            let below = std::mem::take(&mut children[index]).into_iter().rev();
            self.kids[index].objects.splice(0..0, below);
            let parent = self.structure.nodes[index].parent;
            if let Some(parent) = parent.filter(|_| self.is_used(index)) {
                children[parent.0].push(self.ids[index].into());
            }
        }
    }

    fn add_content(&mut self, node: NodeId, number: i64, page: ObjectId, bounds: Option<Area>) {
        let kids = &mut self.kids[node.0];
        kids.bounds = kids.bounds.or(bounds);
        let object = if *kids.page.get_or_insert(page) == page {
            number.into()
        } else {
            Object::Dictionary(dictionary([
                ("Type", name("MCR")),
                ("Pg", page.into()),
                ("MCID", number.into()),
            ]))
        };
        kids.objects.push(object);
    }

    /// An element without content is left out, but for cells, without which rows get uneven.
    fn is_used(&self, index: usize) -> bool {
        let role = self.structure.nodes[index].role;
        let cell = matches!(role, Role::Cell | Role::RowHead | Role::ColumnHead { .. });
        cell || role == Role::Document || !self.kids[index].objects.is_empty()
    }

    fn element(&self, index: usize) -> Dictionary {
        let node = &self.structure.nodes[index];
        let kids = &self.kids[index];
        let parent = node.parent.map_or(self.root, |parent| self.ids[parent.0]);
        // What differs most stands first: such elements compress best.
        let mut element = Dictionary::new();
        match kids.objects.as_slice() {
            [] => {}
            [single] => element.set("K", single.clone()),
            several => element.set("K", several.to_vec()),
        }
        if let Some(page) = kids.page {
            element.set("Pg", page);
        }
        element.set("P", parent);
        element.set("S", name(structure_type(node.role)));
        if let Some(words) = &node.alternative {
            element.set("Alt", text(words));
        }
        element
    }

    /// From content and annotations back to their elements.
    fn parents(&self, placed: &Placed<'_>) -> Dictionary {
        let mut numbers = Vec::new();
        for (number, page) in placed.pages.iter().enumerate() {
            let elements = page.content().map(|node| self.ids[node.0].into()).collect();
            numbers.extend([(number as i64).into(), Object::Array(elements)]);
        }
        for (index, annotation) in placed.annotations.iter().enumerate() {
            let number = (placed.pages.len() + index) as i64;
            numbers.extend([number.into(), self.ids[annotation.node.0].into()]);
        }
        dictionary([("Nums", numbers.into())])
    }
}

/// Attributes that many elements have alike are one object.
#[derive(Default)]
struct Shared {
    objects: Vec<(Role, ObjectId)>,
}

impl Shared {
    fn object(&mut self, document: &mut Document, role: Role, attributes: Dictionary) -> Object {
        if role == Role::Figure {
            return attributes.into();
        }
        if let Some((_, id)) = self.objects.iter().find(|(known, _)| *known == role) {
            return (*id).into();
        }
        let id = document.add_object(attributes);
        self.objects.push((role, id));
        id.into()
    }
}

/// The attributes that a role needs (ISO 32000-1, 14.8.5).
fn attributes(role: Role, kids: &Kids) -> Option<Dictionary> {
    let scope = |scope: &str| dictionary([("O", name("Table")), ("Scope", name(scope))]);
    match role {
        Role::ColumnHead { span: 1 } => Some(scope("Column")),
        Role::ColumnHead { span } => {
            let mut attributes = scope("Column");
            attributes.set("ColSpan", span as i64);
            Some(attributes)
        }
        Role::RowHead => Some(scope("Row")),
        Role::List { numbered } => {
            let numbering = if numbered { "Decimal" } else { "Disc" };
            Some(dictionary([
                ("O", name("List")),
                ("ListNumbering", name(numbering)),
            ]))
        }
        // What a screen reader says of a field without an annotation (14.8.5.6).
        Role::CheckBox => Some(dictionary([
            ("O", name("PrintField")),
            ("Role", name("cb")),
            ("checked", name("off")),
        ])),
        Role::Figure => kids.bounds.map(|area| {
            let corners = [area.x, area.y, area.x + area.width, area.y + area.height];
            dictionary([
                ("O", name("Layout")),
                ("Placement", name("Block")),
                ("BBox", numbers(corners)),
            ])
        }),
        _ => None,
    }
}
