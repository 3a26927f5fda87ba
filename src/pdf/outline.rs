//! Writes the bookmarks: the headings as a tree (ISO 32000-1, 12.3.3).

use lopdf::{Document, Object, ObjectId};

use super::display::{Bookmark, Page};
use super::values::{dictionary, name, text};

/// A bookmark with its place in the tree.
struct Entry<'p> {
    bookmark: &'p Bookmark,
    page: ObjectId,
    parent: Option<usize>,
    children: Vec<usize>,
    /// Its place among the children of its parent.
    place: usize,
}

/// Adds the outline and returns its root; `None` for a document without headings.
pub(super) fn add(
    document: &mut Document,
    pages: &[Page],
    page_ids: &[ObjectId],
    height: f32,
) -> Option<ObjectId> {
    let (entries, top) = tree(pages, page_ids);
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    for (index, entry) in entries.iter().enumerate() {
        let siblings = entry
            .parent
            .map_or(&top, |parent| &entries[parent].children);
        let parent = entry.parent.map_or(root, |parent| ids[parent]);
        let place = entry.place;
        let destination: [Object; 5] = [
            entry.page.into(),
            name("XYZ"),
            Object::Null,
            ((height - entry.bookmark.y).round() as i64).into(),
            Object::Null,
        ];
        let mut item = dictionary([
            ("Title", text(&entry.bookmark.title)),
            ("Parent", parent.into()),
            ("Dest", destination.to_vec().into()),
        ]);
        if let Some(before) = place.checked_sub(1) {
            item.set("Prev", ids[siblings[before]]);
        }
        if let Some(after) = siblings.get(place + 1) {
            item.set("Next", ids[*after]);
        }
        if let (Some(first), Some(last)) = (entry.children.first(), entry.children.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            item.set("Count", descendants(&entries, index) as i64);
        }
        document.set_object(ids[index], item);
    }
    let outline = dictionary([
        ("Type", name("Outlines")),
        ("First", ids[*top.first()?].into()),
        ("Last", ids[*top.last()?].into()),
        ("Count", (entries.len() as i64).into()),
    ]);
    document.set_object(root, outline);
    Some(root)
}

/// All bookmarks, each under the nearest one before it of a higher rank; and those on top.
fn tree<'p>(pages: &'p [Page], page_ids: &[ObjectId]) -> (Vec<Entry<'p>>, Vec<usize>) {
    let mut entries: Vec<Entry<'p>> = Vec::new();
    let mut top = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (page, id) in pages.iter().zip(page_ids) {
        for bookmark in &page.bookmarks {
            let index = entries.len();
            open.retain(|above| entries[*above].bookmark.level < bookmark.level);
            let parent = open.last().copied();
            let siblings = match parent {
                Some(parent) => &mut entries[parent].children,
                None => &mut top,
            };
            let place = siblings.len();
            siblings.push(index);
            open.push(index);
            entries.push(Entry {
                bookmark,
                page: *id,
                parent,
                children: Vec::new(),
                place,
            });
        }
    }
    (entries, top)
}

fn descendants(entries: &[Entry<'_>], index: usize) -> usize {
    let children = entries[index].children.iter();
    children.map(|child| 1 + descendants(entries, *child)).sum()
}
