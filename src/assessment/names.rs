//! The names of the fields that this version knows, asked of the types themselves.

use serde::de::{Deserialize, Deserializer, Error as _, Visitor, value::Error};
use serde::forward_to_deserialize_any;

use crate::questionnaire::nearest;

use super::answer::{Answer, Party};
use super::event::Event;
use super::evidence::Evidence;
use super::record::{Assessment, Decision, Opinion, QuestionnaireRef, Summary};
use super::withdrawal::{Original, Withdrawal};

/// The known field that a misspelt one most likely meant.
pub(super) fn nearest_known(name: &str) -> Option<String> {
    let types = [
        fields::<Assessment>(),
        fields::<Summary>(),
        fields::<QuestionnaireRef>(),
        fields::<Answer>(),
        fields::<Party>(),
        fields::<Opinion>(),
        fields::<Decision>(),
        fields::<Withdrawal>(),
        fields::<Original>(),
        fields::<Event>(),
        fields::<Evidence>(),
    ];
    nearest(name, &types.concat())
}

/// The fields of a struct.
fn fields<T: Deserialize<'static>>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // It asks for its fields and gets nothing: the answer is the question.
    let _ = T::deserialize(Asked(&mut fields));
    fields
}

struct Asked<'a>(&'a mut &'static [&'static str]);

impl Deserializer<'static> for Asked<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'static>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom(""))
    }

    fn deserialize_any<V: Visitor<'static>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom(""))
    }

    forward_to_deserialize_any! {
        <V: Visitor<'static>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
