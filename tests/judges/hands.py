"""Two ways to work in the window with the same words: by keys alone, and by assistive technology
alone. Each waits for what it did to be so; none of them waits for a time to pass."""

import subprocess

from screen import ACTED, CHOSEN, WRITTEN, Atspi, GLib

# More stops than any page has: beyond it, the keyboard goes in circles.
STOPS = 400


class Hand:
    """What both have in common: they know parts by name, and by what those are about."""

    def __init__(self, window):
        self.window = window
        self.t = window.texts

    def keys(self, *keys):
        """Strikes keys."""
        subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)

    def find(self, name, roles, about=None, place=0):
        """The part of this name, within or about something of another name."""
        found = [
            part
            for part in self.window.parts()
            if part.role in roles and part.name == name and (about is None or part.is_about(about))
        ]
        return found[place] if len(found) > place else None

    def until(self, node, state, words):
        """Waits until a part has this state."""
        self.window.wait(lambda: node.get_state_set().contains(state), words)

    def until_holds(self, node, text, words):
        """Waits until a field holds this text."""
        self.window.wait(lambda: holds(node, text), f"{words}: {text}")


class Access(Hand):
    """Presses and writes through AT-SPI, as a screen reader does."""

    name = "access"

    def press(self, name, about=None):
        part = self.window.wait(lambda: self.find(name, ACTED, about), name)
        Atspi.Action.do_action(part.node, 0)

    def choose(self, name, about=None):
        """One of several, or a box: until it is so."""
        part = self.window.wait(lambda: self.find(name, CHOSEN, about), name)
        if not is_on(part.node):
            Atspi.Action.do_action(part.node, 0)
        self.window.wait(lambda: is_on(part.node), f"{name} is chosen")

    def select(self, name, option, about, place=0):
        """In a line of a list, one of several."""
        part = self.window.wait(lambda: self.find(name, {"combo box"}, about, place), name)
        Atspi.Action.do_action(part.node, 0)
        offered = self.window.wait(lambda: self.find(option, {"list item"}, about), option)
        Atspi.Action.do_action(offered.node, 0)
        self.window.wait(lambda: shown(self.find(name, {"combo box"}, about, place)) == option, option)

    def write(self, name, text, about=None, place=0):
        part = self.window.wait(lambda: self.find(name, WRITTEN, about, place), name)
        Atspi.EditableText.set_text_contents(part.node, text)
        self.until_holds(part.node, text, name)

    def begin(self):
        """Nothing, for the same reason as settle()."""

    def settle(self):
        """Nothing: what is sent goes to a part by itself, wherever the focus is."""


class Keyboard(Hand):
    """Strikes keys, and hears where the focus is; AT-SPI is only listened to."""

    name = "keyboard"

    def __init__(self, window):
        super().__init__(window)
        self.at = None
        self.listener = Atspi.EventListener.new(self._on_focus)
        self.listener.register("object:state-changed:focused")

    def _on_focus(self, event):
        if event.detail1:
            self.at = event.source

    def _hear(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def focus(self):
        """What has the focus now; waits until that is told and true."""

        def told():
            self._hear()
            at = self.at
            if at and at.get_state_set().contains(Atspi.StateType.FOCUSED):
                return self.window.part(at)
            return None

        return self.window.wait(told, "the focus")

    def begin(self):
        """The first step into a window that was just opened."""
        self.step()

    def settle(self):
        """Waits until a page that was opened has taken the focus."""
        self.window.wait(lambda: self.focus().role == "heading", "the focus on the heading")

    def step(self, key="Tab"):
        """Steps on, and gives what has the focus then."""
        self._hear()
        self.at = None
        self.keys(key)
        return self.focus()

    def reach(self, words, fits):
        """Steps on with Tab until the focus is on such a part."""
        focus = self.focus()
        for _ in range(STOPS):
            if fits(focus):
                return focus
            focus = self.step()
        raise SystemExit(f"Tab does not reach {words}")

    def press(self, name, about=None):
        def fits(part):
            return part.role in ACTED and part.name == name and (about is None or part.is_about(about))

        self.reach(name, fits)
        self.keys("Return")

    def choose(self, name, about=None):
        """By arrows within the group that Tab leads to, by Space where that is no group of one stop."""

        def fits(part):
            in_group = part.role in {"radio button", "page tab"} and self._is_beside(part, name)
            return (part.name == name and part.role in CHOSEN or in_group) and (about is None or part.is_about(about))

        part = self.reach(name, fits)
        for _ in range(STOPS):
            if part.name == name:
                break
            part = self.step("Down")
        if not is_on(part.node):
            self.keys("space")
        self.window.wait(lambda: is_on(part.node), f"{name} is chosen")

    def _is_beside(self, part, name):
        group = part.node.get_parent()
        names = [group.get_child_at_index(i).get_name() for i in range(group.get_child_count())]
        return name in names

    def select(self, name, option, about, place=0):
        part = self.focus()
        assert part.role == "combo box" and part.name == name, part
        for _ in range(STOPS):
            if shown(part) == option:
                return
            before = shown(part)
            self.keys("Down")
            self.window.wait(lambda before=before: shown(part) != before, f"another choice than {before}")
        raise SystemExit(f"{option} is not offered")

    def write(self, name, text, about=None, place=0):
        def fits(part):
            return part.role in WRITTEN and part.name == name and (about is None or part.is_about(about))

        self.type(self.reach(name, fits), text)

    def type(self, part, text):
        """Types in place of what is in the field that has the focus. On a machine with too much to do,
        the virtual keyboard loses a letter now and then: then it is typed again, as a person would."""
        for _ in range(3):
            self.keys("ctrl+a")
            for number, line in enumerate(text.split("\n")):
                if number:
                    self.keys("Return")
                subprocess.run(["xdotool", "type", "--delay", "12", "--", line], check=True)
            if self.window.comes(lambda: holds(part.node, text)):
                return
        raise SystemExit(f"{part.name} does not take: {text}")


def holds(node, text):
    """True when a field holds this text; of a password only its length is told."""
    if node.get_role_name() == "password text":
        return Atspi.Text.get_character_count(node) == len(text)
    return Atspi.Text.get_text(node, 0, -1) == text


def is_on(node):
    """True when it is ticked or chosen."""
    states = node.get_state_set()
    return any(states.contains(one) for one in (Atspi.StateType.CHECKED, Atspi.StateType.SELECTED))


def shown(part):
    """What a selection shows: it is told first of what describes it."""
    return part and part.node.get_description().split(". ")[0]
