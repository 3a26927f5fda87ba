"""A picture of every page. Arguments: the program, a folder, language, appearance, size, zoom."""

import sys
import time

from screen import Window

program, folder, language, appearance, size, zoom = sys.argv[1:]
look = f"{language}-{appearance}-{size}-{zoom}"
window = Window(
    program, language=language, appearance=appearance, size=map(int, size.split("x")), settings=f", zoom: Some({zoom})"
)
number = 0


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
