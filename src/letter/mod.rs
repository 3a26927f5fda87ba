//! What the document says: blocks of meaning, with wording from files. Does not know millimetres, fonts or PDF.

mod blocks;

pub use blocks::{
    Bar, Block, Column, Fact, Letter, Letterhead, Profile, Row, SignaturePlace, Span, Style, Table,
    Text, Tone,
};
