//! The parts pages are built from. They take ready strings and know no page.
//!
//! Every part has a name, a role and where it applies a value for assistive technology, can be
//! reached by keyboard, and takes all colours and sizes from the theme.

mod bar;
mod button;
mod choice;
mod container;
mod dialog;
mod end;
mod factor_bar;
mod field;
mod focus;
mod icon;
mod link;
mod list;
mod list_box;
mod marked;
mod prompt;
mod record;
mod roving;
mod row;
mod scroll;
mod select;
mod side_by_side;
mod status;
mod step;
mod strip;
mod surface;
mod table;
mod tabs;
mod text;
mod told;

pub use bar::{
    Navigation, Place, Side, bottom_bar, notice_panel, page, room_beside, room_for_picture,
    side_panel, top_bar,
};
pub use button::{Button, IconButton};
pub use choice::{Choice, checkbox_group, radio_group};
pub use container::{
    badge, callout, callout_with, card, is_compact, is_narrow, reading_column, steady, wide_column,
};
pub use dialog::{Answer, Confirm, alert_dialog, dialog};
pub use factor_bar::FactorBar;
pub use field::{DateField, password_field, text_area, text_field};
pub use focus::FocusGuide;
pub(super) use focus::{give as give_focus, give_to_next as give_focus_to_next};
pub use icon::{Icon, icon, named_icon};
pub use link::LinkButton;
pub use list::{definitions, fieldset, list, list_item};
pub use list_box::{list_box, list_option};
pub use marked::marked;
pub use prompt::Prompt;
pub use record::Record;
pub use row::Row;
pub use select::select;
pub use side_by_side::side_by_side;
pub use status::{news, progress_bar, remark, status_line, status_sign};
pub use step::{Step, StepStatus};
pub use strip::strip;
pub use table::{Column, Line, Sorted, table_heads};
pub use tabs::tabs;
pub use text::{caption, heading, page_heading, paragraph, question_title, reserved_caption};
