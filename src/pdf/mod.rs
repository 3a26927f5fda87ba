//! How a letter looks and lasts: semantic blocks go in, the bytes of a PDF come out.
//!
//! Knows millimetres, fonts and the PDF language; knows no question, no score and no key, and
//! asks no clock: the same letter, style, files and time give the same bytes everywhere.
//!
//! | step | where |
//! | --- | --- |
//! | blocks to pieces that stay whole | `blocks`, `choices`, `letterhead`, `table`, `profile`, `signatures` on a `typesetter` |
//! | a logo to pixels | `raster` decodes what somebody chose, `logo` keeps of it what a letter needs |
//! | words to lines | `words` takes what is `visible` of them, `text` shapes with `fonts` and `shaping`, and breaks with `breaking` |
//! | pieces to pages | `flow`, then `furniture` adds what is repeated |
//! | pages to drawings | `subset` reduces the fonts, `content` draws with `printpdf`, `codes` shortens what it wrote |
//! | drawings to a document | `assembly` with `embedding`, `tags`, `annotations`, `outline`, `attachment`, `metadata`; `writer` and `deflate` make the bytes |
//! | and to the eye | `preview` draws the pages of a document as pictures, for the window |
//! | and back | `reader` takes files and facts out of a document from outside, `foreign` its values |
//!
//! `visible` says what of a text comes onto the page. Which clauses of PDF/A-3a and PDF/UA-1 are
//! made, enforced or left to callers: `src/pdf/PDFA_UA.md`.

mod annotations;
mod appearance;
mod assembly;
mod attachment;
mod blocks;
mod breaking;
mod choices;
mod codes;
mod content;
mod deflate;
mod display;
mod embedding;
mod error;
mod flow;
mod fonts;
mod foreign;
mod furniture;
mod letterhead;
mod logo;
mod metadata;
mod outline;
#[cfg(feature = "gui")]
mod preview;
mod profile;
mod raster;
mod reader;
mod render;
mod shaping;
mod signatures;
mod structure;
mod style;
mod subset;
mod table;
mod tags;
mod text;
mod typesetter;
mod values;
mod visible;
mod words;
mod writer;

pub use appearance::{AppearanceText, signature_appearance};
pub use attachment::{Attachment, Relationship};
pub use error::{Error, LogoFault};
pub use logo::{MOST_LOGO_BYTES, logo};
#[cfg(feature = "gui")]
pub use preview::{PageImage, Preview};
pub use reader::{DocumentInfo, Limits, attachments, document_info};
pub use render::render;
pub use style::Style;
