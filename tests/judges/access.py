"""The window by assistive technology alone: no control without a name on any page, and a letter
from the first answer to its verified signature. Arguments: the program, a folder for what it makes."""

import sys
from pathlib import Path

from screen import Window

program, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
NAMED = {
    "push button", "button", "toggle button", "radio button", "check box", "link", "page tab", "page tab list",
    "text", "entry", "password text", "combo box", "list", "list box", "list item", "heading", "image",
    "dialog", "alert", "slider", "progress bar", "frame", "window",
}
PASSWORD = "correct horse battery staple"
window = Window(program, size=(1280, 800))
nameless = []


def page(key):
    """The page with this heading: every control on it has a name."""
    heading = window.texts[key]
    window.wait(lambda: heading in window.names("heading"), heading)
    lines = list(window.tree())
    found = [f"{key}: {role}" for role, name, _, _ in lines if role in NAMED and not name.strip()]
    nameless.extend(found)
    print(f"{key}: {len(lines)} parts, {len(found)} without a name")


def save(file):
    """Answers the program's own question for a path: this desktop has no file dialog."""
    window.write("window-path", str(folder / file))
    window.press("window-ok")
    window.wait(lambda: (folder / file).is_file(), file)


page("home-title")
for key, heading in [("home-verify", "verifying-title"), ("home-register", "register-heading")]:
    window.press(key)
    page(heading)
    window.press("window-home")
window.press("window-settings")
page("window-settings")
window.press("shortcuts-title")
page("shortcuts-title")
window.press("window-settings")
window.press("about-title")
page("about-title")
window.press("window-home")

# A new assessment: an answer is given, and the result so far speaks of what is open.
window.press("home-start-this")
window.sees("section-result")
window.wait(lambda: any("unanswered" in name for _, name, _, _ in window.tree()), "what is unanswered")
window.press("palette-title")
window.write("palette-find", "decision")
window.keys("Return")
page("decision-title")
window.press("decision-refuse")
window.sees("decision-obstacles")
window.press("window-home")

# The example, from its first page to the letter. What was answered before is not in a file.
window.press("home-example-ai-training")
window.press("window-unsaved-discard")
window.sees("section-name")
for _ in range(30):
    if window.texts["answers-title"] in window.names("heading"):
        break
    before = window.names("heading")
    window.press("window-continue")
    window.wait(lambda: window.names("heading") not in ([], before), "another page")
for key in ["answers-title", "result-title", "decision-title", "document-title"]:
    page(key)
    if key != "document-title":
        window.press("window-continue")
window.press("document-export")
save("letter.pdf")
window.press("document-to-sign")
page("signing-title")
window.write("signing-name", "Claire Besson")
window.write("signing-new-password", PASSWORD)
window.write("signing-again", PASSWORD)
window.press("signing-make")
save("identity.p12")
window.write("signing-password", PASSWORD)
window.press("signing-sign")
save("signed.pdf")
page("done-title")
window.press("done-verify")
page("verifying-title")
window.press("verifying-verify")
window.sees("verifying-verdict-valid-untrusted")
page("verifying-title")
window.close()

assert not nameless, nameless
print("access: journey 1 was walked through AT-SPI, and every control has a name")
