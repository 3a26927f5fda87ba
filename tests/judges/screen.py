"""The real window as assistive technology meets it: its tree is read, its parts are pressed and
written into through AT-SPI alone. Pictures are for people to look at."""

import os
import re
import subprocess
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PRESSED = {"push button", "toggle button", "radio button", "check box", "link", "page tab", "button"}
# A machine with much to do answers late.
Atspi.set_timeout(20_000, 20_000)
WRITTEN = {"text", "entry", "password text"}


def texts(language):
    """The window's plain texts, by their keys."""
    found = {}
    for file in sorted((ROOT / "assets" / "lang" / language).glob("*.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            match = re.match(r"([a-z][a-z0-9-]*) = (.+)$", line)
            if match:
                found[match[1]] = match[2]
    return found


class Window:
    """A running program."""

    def __init__(self, program, *files, language="en", appearance="light", size=(1280, 800), settings=""):
        self.texts = texts(language)
        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "repurpose"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.ron").write_text(
            f'(language: Some({language}), appearance: "{appearance}"{settings})'
        )
        self.process = subprocess.Popen([program, *files], env={**os.environ, "LC_ALL": "C"})
        self.app = self.wait(self._application, "the program on the bus")
        run = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Repurpose"]
        self.id = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60).stdout.split()[0]
        subprocess.run(["xdotool", "windowmove", self.id, "0", "0"], check=True)
        subprocess.run(["xdotool", "windowsize", "--sync", self.id, *map(str, size)], check=True, timeout=60)
        subprocess.run(["xdotool", "windowactivate", self.id], check=True)
        time.sleep(1)

    def close(self):
        self.process.terminate()
        self.process.wait(20)

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app and app.get_process_id() == self.process.pid and app.get_child_count():
                return app
        return None

    def wait(self, what, words, seconds=60):
        """Waits until `what` gives something, and gives that."""
        end = time.monotonic() + seconds
        while True:
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode}")
            try:
                if found := what():
                    return found
            except GLib.Error:  # A part that went away while it was looked at.
                pass
            if time.monotonic() > end:
                raise SystemExit(f"not found: {words}\n" + "\n".join(self.lines()))
            time.sleep(0.1)

    def tree(self):
        """Every part as role, name, depth and node; what goes away meanwhile is left out."""
        stack = [(self.app, 0)]
        while stack:
            node, depth = stack.pop()
            try:
                yield node.get_role_name(), node.get_name(), depth, node
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except GLib.Error:
                continue
            stack.extend((child, depth + 1) for child in reversed(children) if child)

    def lines(self):
        """The tree as text."""
        return [f"{'  ' * depth}{role} “{name}”" for role, name, depth, _ in self.tree()]

    def names(self, role):
        """The names of the parts of a role."""
        return [name for one, name, _, _ in self.tree() if one == role]

    def find(self, name, roles=PRESSED):
        """A part of these roles with this name, or whose name begins with it."""
        found = [(one, node) for role, one, _, node in self.tree() if role in roles and one.startswith(name)]
        found.sort(key=lambda pair: len(pair[0]))
        return found[0][1] if found else None

    def sees(self, key, seconds=60):
        """Waits until something has the name behind this key."""
        name = self.texts[key]
        return self.wait(lambda: any(one == name for _, one, _, _ in self.tree()), name, seconds)

    def press(self, key, name=None):
        """Presses the part with the name behind this key."""
        name = name or self.texts[key]
        node = self.wait(lambda: self.find(name), name)
        node.get_action_iface().do_action(0)
        time.sleep(1.0)

    def write(self, key, text):
        """Writes into the field with the name behind this key."""
        name = self.texts[key]
        node = self.wait(lambda: self.find(name, WRITTEN), name)
        node.get_component_iface().grab_focus()
        time.sleep(0.2)
        self.keys("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)
        time.sleep(0.3)

    def keys(self, *keys):
        """Strikes keys."""
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)
        time.sleep(0.3)

    def shot(self, path):
        """A picture of the window."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", self.id, str(path)], check=True)
