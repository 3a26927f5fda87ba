//! Where a paragraph's lines end: the whole paragraph is weighed at once, after Knuth and Plass.
//!
//! Does not know fonts or languages, only widths and what may happen between them.

/// A stretch of a paragraph that is never broken inside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Chunk {
    /// Its width without the spaces at its end.
    pub width: f32,
    /// The width of the spaces at its end.
    pub space: f32,
    /// What happens when a line ends behind it.
    pub end: End,
}

/// What happens when a line ends behind a chunk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum End {
    /// Nothing is added: a space, a dash, or a place that the script allows.
    Plain,
    /// A hyphen of this width is added.
    Hyphen(f32),
    /// A word too long for any line is cut here.
    Forced,
}

/// What a line may be like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// The width of a line.
    pub width: f32,
    /// Whether lines are stretched and shrunk to that width.
    pub justified: bool,
}

/// The share of a space that a justified line may add or take before it looks wrong.
const STRETCH: f32 = 0.5;
const SHRINK: f32 = 0.25;
/// The share of the width that a ragged line may leave empty before it looks wrong.
const RAG: f32 = 0.2;
/// The cost of a hyphen, of one in ragged text, of two in a row, and of cutting a word.
const HYPHEN: f64 = 60.0;
const RAGGED_HYPHEN: f64 = 200.0;
const TWO_HYPHENS: f64 = 4_000.0;
/// The cost of a last line that begins within a word.
const LAST_HYPHEN: f64 = 40_000.0;
const FORCED: f64 = 600.0;
/// A last line shorter than this share of the width looks lost.
const SHORT_LAST: f32 = 0.16;
/// The worst that a line can be for its width; it keeps sums finite where no good line exists.
const WORST: f64 = 20_000.0;
/// The cost of a line that is too long.
const TOO_LONG: f64 = 1e12;

/// The best way found so far to end a line behind a chunk.
#[derive(Clone, Copy)]
struct Best {
    cost: f64,
    from: usize,
}

/// The indices behind which lines end, the last of them the number of chunks.
pub(super) fn line_ends(chunks: &[Chunk], measure: Measure) -> Vec<usize> {
    let mut best = vec![Best { cost: 0.0, from: 0 }];
    for end in 1..=chunks.len() {
        best.push(best_line_before(chunks, end, measure, &best));
    }
    let mut ends = Vec::new();
    let mut end = chunks.len();
    while end > 0 {
        ends.push(end);
        end = best[end].from;
    }
    ends.reverse();
    ends
}

/// Tries all lines that end behind a chunk, the shortest first, until they no longer fit.
fn best_line_before(chunks: &[Chunk], end: usize, measure: Measure, best: &[Best]) -> Best {
    let mut found = Best {
        cost: f64::INFINITY,
        from: end - 1,
    };
    let mut line = Line::ending_behind(&chunks[end - 1], end == chunks.len(), measure.justified);
    for start in (0..end).rev() {
        if start + 1 < end {
            line.grow(&chunks[start]);
        }
        let Some(cost) = line.cost(measure, start + 1 == end) else {
            break;
        };
        let after_hyphen = start > 0 && is_hyphen(&chunks[start - 1]);
        let joint = if after_hyphen {
            line.cost_after_hyphen()
        } else {
            0.0
        };
        let total = best[start].cost + cost + joint;
        if total < found.cost {
            found = Best {
                cost: total,
                from: start,
            };
        }
    }
    found
}

fn is_hyphen(chunk: &Chunk) -> bool {
    matches!(chunk.end, End::Hyphen(_))
}

/// A line under trial.
struct Line {
    width: f32,
    /// The width of the spaces in it, which justifying changes.
    spaces: f32,
    hyphenated: bool,
    penalty: f64,
    last: bool,
}

impl Line {
    fn ending_behind(chunk: &Chunk, last: bool, justified: bool) -> Self {
        let (hyphen, penalty) = match chunk.end {
            _ if last => (0.0, 0.0),
            End::Plain => (0.0, 0.0),
            End::Hyphen(width) => (width, if justified { HYPHEN } else { RAGGED_HYPHEN }),
            End::Forced => (0.0, FORCED),
        };
        Self {
            width: chunk.width + hyphen,
            spaces: 0.0,
            hyphenated: !last && is_hyphen(chunk),
            penalty,
            last,
        }
    }

    fn grow(&mut self, chunk: &Chunk) {
        self.width += chunk.width + chunk.space;
        self.spaces += chunk.space;
    }

    /// What the line costs, or `None` when it is too long. A single chunk is never too long:
    /// somewhere it has to go.
    fn cost(&self, measure: Measure, single: bool) -> Option<f64> {
        let room = measure.width - self.width;
        let give = if measure.justified { self.spaces } else { 0.0 };
        if room < -(give * SHRINK) - 0.01 {
            return single.then_some(TOO_LONG);
        }
        let ratio = f64::from(self.ratio(room, give, measure));
        let badness = (100.0 * ratio * ratio * ratio).min(WORST);
        let demerits = 1.0 + badness + self.penalty;
        Some(demerits * demerits)
    }

    /// How far the line is stretched or shrunk; 1 is as far as it should be.
    fn ratio(&self, room: f32, give: f32, measure: Measure) -> f32 {
        if room < 0.0 {
            return -room / (give * SHRINK).max(0.1);
        }
        if self.last {
            let lost = room > measure.width * (1.0 - SHORT_LAST);
            return if lost { 1.0 } else { 0.0 };
        }
        if measure.justified {
            room / (give * STRETCH).max(0.1)
        } else {
            room / (measure.width * RAG)
        }
    }

    fn cost_after_hyphen(&self) -> f64 {
        match (self.last, self.hyphenated) {
            (true, _) => LAST_HYPHEN,
            (false, true) => TWO_HYPHENS,
            (false, false) => 0.0,
        }
    }
}
