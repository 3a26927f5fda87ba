"""A picture of every page. Arguments: the program, a folder, language, appearance, size, zoom."""

import os
import subprocess
import sys
import time
from pathlib import Path

from screen import Window

program, folder, language, appearance, size, zoom = sys.argv[1:]
look = f"{language}-{appearance}-{size}-{zoom}"
number = 0


def opened(*files, settings=""):
    """A window of this look."""
    points = map(int, size.split("x"))
    settings = f", zoom: Some({zoom}){settings}"
    return Window(program, *files, language=language, appearance=appearance, size=points, settings=settings)


def older_version():
    """An assessment under the first version of a questionnaire of one's own, whose second is at hand."""
    own = Path(os.environ["XDG_DATA_HOME"]) / "repurpose" / "questionnaires" / "own" / "questionnaire.ron"
    own.parent.mkdir(parents=True)
    case = Path(os.environ["HOME"]) / "case.repurpose.ron"
    for arguments in (
        ["questionnaire", "fork", "eu-gdpr-6-4", "--id", "own", "--out", own],
        ["new", "--questionnaire", "own", "--out", case],
        ["set", case, "original_lawful=yes", "link_kind=none", "protects_persons=no"],
    ):
        subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)
    text = own.read_text(encoding="utf-8").replace("version: 1,", "version: 2,", 1)
    text = text.replace('id: "original_lawful"', 'id: "original_lawful", meaning_changed: 2', 1)
    text = text.replace('id: "protects_persons"', 'id: "protects_everybody"').replace(
        '"protects_persons"', '"protects_everybody"'
    )
    own.write_text(text, encoding="utf-8")
    return case


window = opened()


def shot(page):
    """A picture, once what follows a change of page has settled."""
    global number
    number += 1
    time.sleep(0.5)
    window.shot(f"{folder}/{look}/{number:02}-{page}.png")


def turn(press, *keys):
    """Does what leads to another page, and waits for it."""
    before = window.names("heading")
    press(*keys)
    window.wait(lambda: window.names("heading") not in ([], before), "another page")


shot("home")
turn(window.press, "home-verify")
shot("verify")
turn(window.press, "window-home")
turn(window.press, "home-register")
shot("register")
turn(window.press, "window-home")
turn(window.press, "questionnaires-title")
shot("questionnaires")
turn(window.press, "window-settings")
shot("settings")
turn(window.keys, "F1")
shot("shortcuts")
turn(window.press, "window-settings")
turn(window.press, "about-title")
shot("about")
window.press("palette-title")
shot("palette")
window.keys("Escape")
turn(window.press, "window-home")
turn(window.press, "tour-start")
shot("tour")
turn(window.press, "tour-end")
turn(window.press, "request-start")
shot("request")
turn(window.press, "answers-title")
shot("request-answers")
turn(window.press, "window-home")
turn(window.press, "home-example-ai-training")
last = window.texts["signing-title"]
while True:
    titles = window.names("heading")
    shot("page")
    if last in titles:
        break
    turn(window.press, "window-continue")
    if window.texts["document-preview"] in window.names("heading"):
        time.sleep(4)
window.close()
window = opened(older_version(), settings=", one_question: true")
shot("one-question")
turn(window.press, "versions-title")
time.sleep(2)
shot("versions")
window.close()
