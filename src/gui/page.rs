//! The pages of the window: where the person can be, and the order of those of an assessment.

use crate::wizard::Wizard;

/// Where the person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// Start, open, verify.
    #[default]
    Home,
    /// A step of the questionnaire, by its place in the order.
    Section(usize),
    /// Every answer on one page.
    Answers,
    /// What the answers mean.
    Result,
    /// The data protection officer's opinion and the controller's decision.
    Decision,
    /// The letter.
    Document,
    /// The signature.
    Sign,
    /// What was made, and what to do with it.
    Done,
    /// What a document that came back is worth.
    Verify,
    /// A folder of assessments.
    Register,
    /// The assessment under another version of its questionnaire.
    Versions,
    /// The questionnaires at hand.
    Questionnaires,
    /// How the window speaks and looks.
    Settings,
    /// The keys that strike a command.
    Shortcuts,
    /// What the program is, and what leaves the computer.
    About,
}

impl Page {
    /// The pages of an assessment in their order. A request has neither result nor decision.
    pub fn all(wizard: &Wizard) -> Vec<Self> {
        let steps = wizard.questionnaire().steps.len();
        let closing = [
            Self::Answers,
            Self::Result,
            Self::Decision,
            Self::Document,
            Self::Sign,
        ];
        let closing = closing.into_iter().filter(|page| page.fits(wizard));
        (0..steps).map(Self::Section).chain(closing).collect()
    }

    /// True when the page has a sense for this assessment: only the controller tests and decides.
    pub fn fits(self, wizard: &Wizard) -> bool {
        let of_controller = matches!(self, Self::Result | Self::Decision);
        !of_controller || !wizard.assessment().is_request()
    }

    /// The page before this one.
    pub fn before(self, wizard: &Wizard) -> Option<Self> {
        self.beside(wizard, |place| place.checked_sub(1))
    }

    /// The page after this one.
    pub fn after(self, wizard: &Wizard) -> Option<Self> {
        self.beside(wizard, |place| place.checked_add(1))
    }

    fn beside(self, wizard: &Wizard, step: impl Fn(usize) -> Option<usize>) -> Option<Self> {
        let all = Self::all(wizard);
        let place = all.iter().position(|page| *page == self)?;
        all.get(step(place)?).copied()
    }

    /// The key of the page's name; a section has its name from the questionnaire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Home => "home-title",
            Self::Section(_) => "section-steps",
            Self::Answers => "answers-title",
            Self::Result => "result-title",
            Self::Decision => "decision-title",
            Self::Document => "document-title",
            Self::Sign => "signing-title",
            Self::Done => "done-title",
            Self::Verify => "verifying-title",
            Self::Register => "register-heading",
            Self::Versions => "versions-title",
            Self::Questionnaires => "questionnaires-title",
            Self::Settings => "window-settings",
            Self::Shortcuts => "shortcuts-title",
            Self::About => "about-title",
        }
    }

    /// True when the page shows the assessment that is open.
    pub fn needs_assessment(self) -> bool {
        self == Self::Versions
            || !self.is_looked_up()
                && !matches!(
                    self,
                    Self::Home | Self::Verify | Self::Done | Self::Register | Self::Questionnaires
                )
    }

    /// True when there is something to do on the page though no assessment is open.
    pub fn stands_alone(self) -> bool {
        self == Self::Sign || !self.needs_assessment()
    }

    /// True for what is looked up in the midst of work, which goes on where it was.
    pub fn is_looked_up(self) -> bool {
        matches!(
            self,
            Self::Settings | Self::Shortcuts | Self::About | Self::Versions
        )
    }
}
