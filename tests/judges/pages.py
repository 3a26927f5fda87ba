"""A picture of every page, in one look. Arguments: the program, a folder, language, appearance, size, zoom."""

import os
import subprocess
import sys
import time
from pathlib import Path

from hands import Access
from screen import WRITTEN, Atspi
from walk import Walk

program, folder, language, appearance, size, zoom = sys.argv[1:]
here = Path(__file__).resolve().parent


def opened(part, *files, settings=""):
    """A window of this look."""
    pictures = Path(folder) / f"{language}-{appearance}-{size}-{zoom}" / part
    settings = f", zoom: Some({zoom}){settings}"
    points = tuple(map(int, size.split("x")))
    look = {"language": language, "appearance": appearance, "size": points, "settings": settings}
    return Walk(program, pictures, Access, *files, **look)


def made(command, *arguments):
    """What a command of the program makes."""
    subprocess.run([program, command, *arguments], check=True, stdout=subprocess.DEVNULL)


def turn(walk, press, *keys):
    """Does what leads to another page, and waits for it."""
    before = walk.window.names("heading")
    press(*keys)
    walk.window.wait(lambda: walk.window.names("heading") not in ([], before), "another page")
    # What follows a change of page settles.
    time.sleep(0.5)


def go_on(walk, key):
    """Goes from page to page until the one with this heading."""
    while walk.t[key] not in walk.window.names("heading"):
        turn(walk, walk.press, "window-continue")


def beside():
    """The pages that need no assessment, and the request of a processor."""
    walk = opened("1-beside")
    for key in ["home-verify", "home-register", "questionnaires-title", "window-settings"]:
        turn(walk, walk.press, key)
        walk.step(key)
        if key != "window-settings":
            turn(walk, walk.press, "window-home")
    turn(walk, walk.window.keys, "F1")
    walk.step("shortcuts")
    turn(walk, walk.press, "window-settings")
    turn(walk, walk.press, "about-title")
    walk.step("about")
    walk.press("palette-title")
    walk.window.wait(lambda: walk.t["palette-title"] in walk.window.names("heading"), "the commands")
    walk.step("palette")
    walk.window.keys("Escape")
    turn(walk, walk.press, "window-home")
    turn(walk, walk.press, "tour-start")
    walk.step("tour")
    turn(walk, walk.press, "tour-end")
    # Under one of the questionnaires, whose title follows a colon.
    ways = [name for name in walk.window.names("push button") if name.startswith(walk.t["request-start"])]
    turn(walk, walk.window.press, None, next(name for name in ways if ":" in name))
    walk.step("request")
    # A small window has no list of the steps beside the page.
    go_on(walk, "answers-title")
    walk.step("request-answers")
    walk.end()


def case():
    """An assessment from its first section to the signed letter, and what is said of the letter."""
    walk = opened("2-case")
    turn(walk, walk.press, "home-example-ai-training")
    while walk.t["signing-title"] not in walk.window.names("heading"):
        walk.step("page")
        if walk.t["decision-title"] in walk.window.names("heading"):
            faulty(walk)
        if walk.t["document-title"] in walk.window.names("heading"):
            walk.window.wait(lambda: walk.t["document-preview"] in walk.window.names("heading"), "the pages")
            time.sleep(4)
            walk.step("letter")
            walk.press("document-export")
            walk.save("letter.pdf")
        turn(walk, walk.press, "window-continue")
    keys(walk)
    walk.choose("signing-new", "signing-identity")
    walk.sign("Hélène Verlaine", "signed")
    turn(walk, walk.press, "done-verify")
    walk.press("verifying-verify")
    # Nobody has vouched for the identity that was just made.
    walk.sees("verifying-verdict-valid-untrusted")
    walk.step("verified")
    walk.end()


def faulty(walk):
    """A date that is none: the way on says so, and links to it."""
    field = walk.window.wait(lambda: walk.hand.find(walk.t["decision-date"], WRITTEN), "the date")
    before = Atspi.Text.get_text(field.node, 0, -1)
    walk.write("decision-date", "31.2")
    walk.press("window-continue")
    walk.window.wait(lambda: walk.window.names("link"), "a link to the fault")
    walk.step("faults")
    walk.write("decision-date", before)


def keys(walk):
    """A file that holds several keys."""
    walk.choose("signing-existing", "signing-identity")
    walk.pick("signing-file", here.parent / "data/signature/several.p12")
    walk.write("signing-password", "testtest")
    walk.press("signing-sign")
    walk.sees("signing-key")
    walk.step("keys")


def older():
    """An assessment under an older version of its questionnaire, one question a page."""
    walk = opened("3-older", older_version(), settings=", one_question: true")
    turn(walk, walk.window.press, "versions-title")
    time.sleep(2)
    walk.step("versions")
    walk.end()


def register():
    """A folder of the examples, one of them authorized and signed."""
    own = Path(os.environ["HOME"]) / "register"
    own.mkdir()
    made("demo", own / "work")
    older_version(own)
    (own / "damaged.repurpose.ron").write_text("(", encoding="utf-8")
    walk = opened("4-register")
    turn(walk, walk.press, "home-register")
    walk.press("register-choose")
    walk.path(own)
    walk.window.wait(lambda: any("damaged" in part.name for part in walk.window.parts()), "the rows")
    # The rest of the folder is read.
    time.sleep(2)
    walk.step("register")
    walk.end()


def older_version(folder=None):
    """An assessment under the first version of a questionnaire of one's own, whose second is at hand."""
    own = Path(os.environ["XDG_DATA_HOME"]) / "repurpose" / "questionnaires" / "own" / "questionnaire.ron"
    case = Path(folder or os.environ["HOME"]) / "case.repurpose.ron"
    if own.is_file():
        made("new", "--questionnaire", "own", "--out", case)
        return case
    own.parent.mkdir(parents=True)
    made("questionnaire", "fork", "eu-gdpr-6-4", "--id", "own", "--out", own)
    made("new", "--questionnaire", "own", "--out", case)
    made("set", case, "original_lawful=yes", "link_kind=none", "protects_persons=no")
    text = own.read_text(encoding="utf-8").replace("version: 1,", "version: 2,", 1)
    text = text.replace('id: "original_lawful"', 'id: "original_lawful", meaning_changed: 2', 1)
    text = text.replace('id: "protects_persons"', 'id: "protects_everybody"').replace(
        '"protects_persons"', '"protects_everybody"'
    )
    own.write_text(text, encoding="utf-8")
    return case


for part in (beside, case, older, register):
    part()
