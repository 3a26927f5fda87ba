"""The real window as assistive technology meets it: its tree is read, its parts are pressed and
written into through AT-SPI alone. Pictures are for people to look at."""

import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
ACTED = {"push button", "toggle button", "link", "button"}
CHOSEN = {"radio button", "check box", "page tab"}
PRESSED = ACTED | CHOSEN
# What a person has to be told the name of.
NAMED = PRESSED | {
    "text", "entry", "password text", "page tab list", "combo box", "list", "list box", "list item", "heading", "image",
    "dialog", "alert", "slider", "progress bar", "frame", "window",
}
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


@dataclass
class Part:
    """A part of the window, as it is told."""

    role: str
    name: str
    node: Atspi.Accessible
    # The names of what is around it, nearest first.
    around: list

    def is_about(self, names):
        """True when it has one of these names, stands within something of it, or is described by it."""
        return not names.isdisjoint({self.name, *self.around}) or self.node.get_description() in names


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
        # What is asked for is what is now, not what was told before.
        self.app.set_cache_mask(Atspi.Cache.NONE)
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

    def wait(self, what, words, seconds=120):
        """Waits until `what` gives something, and gives that."""
        found = self.comes(what, seconds)
        if not found:
            raise SystemExit(f"not found: {words}\n" + "\n".join(self.lines()))
        return found

    def comes(self, what, seconds=15):
        """What `what` gives within this time, if anything."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode}")
            try:
                if found := what():
                    return found
            except GLib.Error:  # A part that went away while it was looked at.
                pass
            time.sleep(0.1)
        return None

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

    def part(self, node):
        """A part by itself, with what is around it."""
        around, parent = [], node.get_parent()
        while parent and parent.get_role_name() != "application":
            around.append(parent.get_name())
            parent = parent.get_parent()
        return Part(node.get_role_name(), node.get_name(), node, around)

    def parts(self):
        """Every part with what is around it."""
        around = []
        for role, name, depth, node in self.tree():
            del around[depth:]
            yield Part(role, name, node, around[::-1])
            around.append(name)

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

    def has(self, name):
        """True when something has this name."""
        return any(one == name for _, one, _, _ in self.tree())

    def heading(self, name):
        """Waits for the page with this heading."""
        self.wait(lambda: name in self.names("heading"), name)

    def sees(self, key, seconds=120):
        """Waits until something has the name behind this key."""
        name = self.texts[key]
        return self.wait(lambda: self.has(name), name, seconds)

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
        """A picture of the window, once it stands still; what blinks is not waited for."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        before = None
        for _ in range(6):
            subprocess.run(["import", "-window", self.id, str(path)], check=True)
            run = ["identify", "-format", "%#", str(path)]
            now = subprocess.run(run, capture_output=True, text=True, check=True).stdout
            if now == before:
                return
            before = now
            time.sleep(0.1)
