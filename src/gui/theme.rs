//! The theme in use: tokens of one scheme, put into egui and found again by components.
//!
//! Does not know pages or texts.

use std::sync::Arc;

use egui::{Color32, Context, Id, ThemePreference};

use super::{
    component::FocusGuide,
    style,
    tokens::{Colours, Error, Metrics, Scheme},
};

/// What the person wants to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearance {
    /// Light or dark, as the desktop says, also when it changes its mind.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// Always the strongest contrast.
    HighContrast,
}

impl Appearance {
    /// Every appearance, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// Its name in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high_contrast",
        }
    }

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "window-appearance-system",
            Self::Light => "window-appearance-light",
            Self::Dark => "window-appearance-dark",
            Self::HighContrast => "window-appearance-contrast",
        }
    }

    /// The appearance with this name; the desktop's for a name that is none.
    pub fn named(name: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|one| one.name() == name).unwrap_or_default()
    }
}

/// What a piece of the screen wants to say by its colour; never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Neutral,
    /// Worth knowing.
    Info,
    /// In order.
    Success,
    /// Wants attention.
    Warning,
    /// Wrong, or cannot be undone.
    Danger,
}

/// Colours and sizes together.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// The colours of the scheme.
    pub colours: Colours,
    /// The sizes.
    pub metrics: Metrics,
}

/// The themes of a context; which one counts is egui's to say, as it follows the desktop.
#[derive(Clone)]
struct Installed {
    light: Arc<Theme>,
    dark: Arc<Theme>,
}

/// Puts style and themes into the context; call again when the person changes the appearance.
pub fn install(ctx: &Context, appearance: Appearance) -> Result<(), Error> {
    let (light, dark, preference) = match appearance {
        Appearance::System => (Scheme::Light, Scheme::Dark, ThemePreference::System),
        Appearance::Light => (Scheme::Light, Scheme::Dark, ThemePreference::Light),
        Appearance::Dark => (Scheme::Light, Scheme::Dark, ThemePreference::Dark),
        Appearance::HighContrast => (
            Scheme::HighContrast,
            Scheme::HighContrast,
            ThemePreference::Dark,
        ),
    };
    let installed = Installed {
        light: Arc::new(Theme::load(light)?),
        dark: Arc::new(Theme::load(dark)?),
    };
    ctx.set_style_of(egui::Theme::Light, style::of(&installed.light));
    ctx.set_style_of(egui::Theme::Dark, style::of(&installed.dark));
    ctx.set_theme(preference);
    ctx.add_plugin(FocusGuide::default());
    ctx.data_mut(|data| data.insert_temp(key(), installed));
    Ok(())
}

impl Theme {
    /// Reads the tokens of a scheme from the built-in files.
    pub fn load(scheme: Scheme) -> Result<Self, Error> {
        Ok(Self {
            colours: Colours::load(scheme)?,
            metrics: Metrics::load()?,
        })
    }

    /// The theme now shown; without [`install`] an empty one, which draws nothing.
    pub fn of(ctx: &Context) -> Arc<Self> {
        let installed = ctx.data(|data| data.get_temp::<Installed>(key()));
        installed.map_or_else(Arc::default, |installed| match ctx.theme() {
            egui::Theme::Light => installed.light,
            egui::Theme::Dark => installed.dark,
        })
    }

    /// The strong and the soft colour of a tone.
    pub fn tone(&self, tone: Tone) -> (Color32, Color32) {
        let c = &self.colours;
        match tone {
            Tone::Neutral => (c.muted, c.raised),
            Tone::Info => (c.accent, c.accent_soft),
            Tone::Success => (c.success, c.success_soft),
            Tone::Warning => (c.warning, c.warning_soft),
            Tone::Danger => (c.danger, c.danger_soft),
        }
    }
}

fn key() -> Id {
    Id::unique("repurpose.theme")
}
