//! What stands where: pages of shapes, free of any PDF type.
//!
//! Lengths are in points, measured from the top left corner; y grows downwards.

use std::sync::Arc;

use super::fonts::Face;
use super::logo::Logo;
use super::shaping::Glyph;
use super::structure::NodeId;
use super::style::{Colour, TextStyle};
use super::text::Line;

/// A finished page.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// Artifacts first, then content in reading order, one mark a node: the n-th content mark
    /// is the page's n-th marked content.
    pub marks: Vec<Mark>,
    pub fields: Vec<Field>,
    pub links: Vec<Link>,
    pub bookmarks: Vec<Bookmark>,
}

impl Page {
    /// Sorts the marks into reading order and joins those of the same node.
    pub(super) fn finish(&mut self) {
        self.marks.sort_by_key(|mark| mark.node);
        let mut joined: Vec<Mark> = Vec::with_capacity(self.marks.len());
        for mark in self.marks.drain(..) {
            match joined.last_mut().filter(|last| last.node == mark.node) {
                Some(last) => last.shapes.extend(mark.shapes),
                None => joined.push(mark),
            }
        }
        self.marks = joined;
    }

    /// The logo, on the page that shows it.
    pub(super) fn logo(&self) -> Option<&Logo> {
        let mut shapes = self.marks.iter().flat_map(|mark| &mark.shapes);
        shapes.find_map(|shape| match shape {
            Shape::Logo { logo, .. } => Some(&**logo),
            _ => None,
        })
    }

    /// The nodes of the page's marked contents, in the order of their numbers.
    pub(super) fn content(&self) -> impl Iterator<Item = NodeId> {
        self.marks.iter().filter_map(|mark| mark.node)
    }
}

/// Shapes that belong together.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// The element they are the content of; `None` for what only decorates or repeats.
    pub node: Option<NodeId>,
    pub shapes: Vec<Shape>,
}

impl Mark {
    pub(super) fn artifact(shapes: Vec<Shape>) -> Self {
        Self { node: None, shapes }
    }

    pub(super) fn content(node: NodeId, shapes: Vec<Shape>) -> Self {
        Self {
            node: Some(node),
            shapes,
        }
    }

    /// The room that the shapes take; `None` when there is none.
    pub(super) fn bounds(&self) -> Option<Area> {
        self.shapes.iter().map(Shape::bounds).reduce(Area::around)
    }

    /// The same shapes further down.
    pub(super) fn lowered(mut self, by: f32) -> Self {
        for shape in &mut self.shapes {
            match shape {
                Shape::Text(run) => run.y += by,
                Shape::Fill { area, .. } | Shape::Frame { area, .. } | Shape::Logo { area, .. } => {
                    area.y += by;
                }
            }
        }
        self
    }
}

/// One thing drawn.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    Text(Run),
    /// A filled rectangle; a rule is a flat one.
    Fill {
        area: Area,
        colour: Colour,
    },
    /// The outline of a rectangle.
    Frame {
        area: Area,
        colour: Colour,
        width: f32,
    },
    /// The logo of the letterhead, of which a document has one at most.
    Logo {
        area: Area,
        logo: Arc<Logo>,
    },
}

impl Shape {
    /// The address that it leads to.
    pub(super) fn link(&self) -> Option<&Arc<str>> {
        match self {
            Self::Text(run) => run.link.as_ref(),
            Self::Fill { .. } | Self::Frame { .. } | Self::Logo { .. } => None,
        }
    }

    /// The room that it takes.
    pub(super) fn bounds(&self) -> Area {
        match self {
            Self::Fill { area, .. } | Self::Frame { area, .. } | Self::Logo { area, .. } => *area,
            Self::Text(run) => Area {
                x: run.x,
                y: run.y - run.size,
                width: run.glyphs.iter().map(|g| g.advance).sum::<f32>() * run.size / 1000.0,
                // Below the baseline, no letter reaches further than a third of its size.
                height: run.size * 4.0 / 3.0,
            },
        }
    }
}

/// Glyphs on one baseline, in one face.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub face: Face,
    pub size: f32,
    pub colour: Colour,
    /// The cosine and sine of the baseline's slope.
    pub direction: (f32, f32),
    /// The address that the run leads to.
    pub link: Option<Arc<str>>,
    pub glyphs: Vec<Glyph>,
}

/// A rectangle, by its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Area {
    /// The smallest area around both.
    fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.width).max(other.x + other.width);
        let bottom = (self.y + self.height).max(other.y + other.height);
        Self {
            x,
            y,
            width: right - x,
            height: bottom - y,
        }
    }
}

/// A place for a signature.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub node: NodeId,
    pub name: String,
    pub description: String,
    pub area: Area,
}

/// A place that leads to a web address.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub node: NodeId,
    pub address: Arc<str>,
    pub area: Area,
}

impl Link {
    /// The same link further down.
    pub(super) fn lowered(mut self, by: f32) -> Self {
        self.area.y += by;
        self
    }
}

/// An entry of the document's outline.
#[derive(Clone, Debug)]
pub(super) struct Bookmark {
    pub level: u8,
    pub title: String,
    /// The heading's upper edge.
    pub y: f32,
}

/// Draws a line: a run for each change of face or height.
pub(super) fn draw(line: &Line, x: f32, y: f32, style: &TextStyle) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::new();
    let mut pen = x;
    for glyph in &line.glyphs {
        let mut glyph = glyph.clone();
        if glyph.is_space() {
            glyph.advance += line.extra;
        }
        let baseline = y - glyph.raise * style.size / 1000.0;
        let step = glyph.advance * style.size / 1000.0;
        match shapes.last_mut() {
            Some(Shape::Text(run))
                if run.face == glyph.face && run.y == baseline && run.link == glyph.link =>
            {
                run.glyphs.push(glyph);
            }
            _ => shapes.push(Shape::Text(Run {
                x: pen,
                y: baseline,
                face: glyph.face,
                size: style.size,
                colour: style.colour,
                direction: (1.0, 0.0),
                link: glyph.link.clone(),
                glyphs: vec![glyph],
            })),
        }
        pen += step;
    }
    shapes
}
