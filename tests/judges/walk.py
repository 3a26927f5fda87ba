"""Somebody on the way through the window, with one of two hands: what is done, what has to be there,
and a picture and a dump of each step."""

import shutil
import tempfile
from pathlib import Path

from screen import NAMED, Window

PASSWORD = "correct horse battery staple"


class Walk:
    """A journey on its way, from home or from the files that are opened. What is made in it is in `folder`,
    which is gone afterwards; its pictures go into a folder that is made anew."""

    def __init__(self, program, pictures, hand, *files, size=(1280, 900), **look):
        self.program = program
        self.pictures = Path(pictures)
        shutil.rmtree(self.pictures, ignore_errors=True)
        self.made = tempfile.TemporaryDirectory()
        self.folder = Path(self.made.name)
        self.window = Window(program, *files, size=size, **look)
        self.t = self.window.texts
        self.hand = hand(self.window)
        self.steps = 0
        if not files:
            self.window.heading(self.t["home-title"])
        self.hand.begin()
        self.step("home" if not files else "opened")

    def step(self, name):
        """A step is done: its picture and its dump are kept, and every control has a name."""
        self.steps += 1
        file = self.pictures / f"{self.steps:02}-{name}"
        self.window.shot(f"{file}.png")
        Path(f"{file}.txt").write_text("\n".join(self.window.lines()), encoding="utf-8")
        nameless = [part.role for part in self.window.parts() if part.role in NAMED and not part.name.strip()]
        assert not nameless, (name, nameless)

    def on(self, key):
        """The page with this heading is there, and has the focus."""
        self.window.heading(self.t.get(key, key))
        self.hand.settle()
        self.step(key)

    def opened(self):
        """An assessment is open at its first section."""
        self.sees("section-name")
        self.hand.settle()
        self.step("opened")

    def sees(self, key):
        self.sees_text(self.t[key])

    def sees_text(self, text):
        self.window.wait(lambda: self.window.has(text), text)

    def press(self, key):
        self.hand.press(self.t.get(key, key))

    def write(self, key, text):
        self.hand.write(self.t[key], text)

    def choose(self, key, about=None):
        self.hand.choose(self.t.get(key, key), about and {self.t[about]})

    def save(self, file):
        """Answers the program's own question for a path: this desktop has no file dialog."""
        self.path(self.folder / file)
        self.window.wait((self.folder / file).is_file, file)

    def path(self, path):
        self.sees("window-path")
        self.write("window-path", str(path))
        self.press("window-ok")
        self.window.wait(lambda: not self.window.has(self.t["window-path"]), "the end of the dialog")

    def pick(self, key, path):
        """Picks a file where the page asks for one."""
        self.press(f"{self.t['window-choose']} {self.t[key]}")
        self.path(path)
        self.window.wait(lambda: self.window.has(Path(path).name), Path(path).name)

    def sign(self, name, file, role=None):
        """Makes an identity on the page of the signature, and signs with it."""
        self.write("signing-name", name)
        self.write("signing-new-password", PASSWORD)
        self.write("signing-again", PASSWORD)
        self.press("signing-make")
        self.save(f"{file}.p12")
        self.sees("signing-role")
        self.step("identity")
        self.write("signing-password", PASSWORD)
        if role:
            self.choose(role, "signing-role")
        self.press("signing-sign")
        self.save(f"{file}.pdf")
        self.on("done-title")

    def starting(self, words):
        """The name of the button that starts an assessment under the questionnaire of these words."""
        return next(name for name in self.window.names("push button") if words in name)

    def home(self):
        self.press("window-home")
        self.on("home-title")

    def end(self):
        """The window is closed, and what was made is gone."""
        self.window.close()
        self.made.cleanup()
