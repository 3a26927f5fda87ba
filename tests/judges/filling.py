"""Answers the questions of a page, each by the means of its kind, with either hand."""

import json
import subprocess

from hands import is_on
from screen import CHOSEN, ROOT, WRITTEN, Atspi

# Typed by keys, the longest answers would take minutes; that long ones can be written is tested
# elsewhere.
LONGEST = 60


class Form:
    """A questionnaire as it is shown, and what its questions are answered with."""

    def __init__(self, program, questionnaire, texts):
        run = [program, "questionnaire", "show", questionnaire, "--lang", "en", "--json"]
        shown = json.loads(subprocess.run(run, capture_output=True, check=True).stdout)
        self.steps = [step["questions"] for step in shown["steps"]]
        self.titles = [step["title"] for step in shown["steps"]]
        self.texts = texts
        lines = (ROOT / "tests/data/ai-training.answers").read_text(encoding="utf-8").splitlines()
        self.answers = dict(line.split("=", 1) for line in lines)

    def names(self, question):
        """Under which names a question is asked."""
        optional = self.texts["section-optional"].replace("{ $question }", question["text"])
        return {question["text"], optional}

    def options(self, question):
        """The names of what is chosen."""
        values = self.answers[question["id"]].split(",")
        if values == [""]:
            return [self.texts["common-none-chosen"]]
        if question["kind"] == "yes_no":
            return [self.texts[f"common-{value}"] for value in values]
        labels = {option["value"]: option["label"] for option in question["options"]}
        return [labels[value] for value in values]

    def parts(self, question):
        """What is written into the fields of a party, by their names."""
        name, *address, contact = self.answers[question["id"]].split("|")
        keys = [f"section-party-{part}" for part in ("name", "address", "contact")]
        return dict(zip([self.texts[key] for key in keys], [name, "\n".join(address), contact]))

    def row(self, question):
        """The cells of the first row of a list: what a column is called, what is in it, and whether
        that is chosen."""
        first = self.answers[question["id"]].split(" ;; ")[0]
        cells = dict(cell.split("=", 1) for cell in first.split(" | "))
        for column in question["columns"]:
            text = cells.get(column["id"], "")
            labels = {one["value"]: one["label"] for one in column.get("options", [])}
            yield column["label"], labels.get(text, text[:LONGEST]), column["kind"] == "one_of"

    def text(self, question):
        """What is written into the field of a question."""
        return self.answers[question["id"]][:LONGEST].strip()

    def beside(self):
        """What stands beside safeguards that are still to come, by its names."""
        return {self.texts["section-owner"]: "Heliodesk, model team", self.texts["section-due"]: "2027-01-24"}


def fill(hand, form, step):
    """Answers every question of a step that is asked and has an answer."""
    if hand.name == "keyboard":
        fill_by_keys(hand, form, form.steps[step])
    else:
        fill_by_access(hand, form, form.steps[step])


def fill_by_access(hand, form, questions):
    """Question by question, wherever they are on the page."""
    for question in questions:
        names = form.names(question)
        asked = any(not names.isdisjoint({part.name, *part.around}) for part in hand.window.parts())
        if not asked or question["id"] not in form.answers:
            continue
        kind = question["kind"]
        if kind in {"one_of", "yes_no", "several_of"}:
            for option in form.options(question):
                hand.choose(option, names)
        elif kind == "party":
            for name, text in form.parts(question).items():
                hand.write(name, text, names)
        elif kind == "list":
            hand.press(hand.t["section-add-row"], names)
            for column, text, chosen in form.row(question):
                if text and chosen:
                    hand.select(column, text, names)
                elif text:
                    hand.write(column, text, names)
        else:
            name = next(part.name for part in hand.window.parts() if part.role in WRITTEN and part.name in names)
            hand.write(name, form.text(question), names)
    for name, text in form.beside().items():
        for part in [part for part in hand.window.parts() if part.role in WRITTEN and part.name == name]:
            Atspi.EditableText.set_text_contents(part.node, text)
            hand.until_holds(part.node, text, name)


def fill_by_keys(hand, form, questions):
    """From stop to stop, until the way on."""
    done = set()
    part = hand.focus()
    while part.name != hand.t["window-continue"]:
        question = next((one for one in questions if part.is_about(form.names(one))), None)
        stop = (question and question["id"], part.name)
        if question and question["id"] in form.answers and stop not in done:
            done.add(stop)
            at_stop(hand, form, question, part)
        elif not question and part.name in form.beside() and not Atspi.Text.get_text(part.node, 0, -1):
            hand.type(part, form.beside()[part.name])
        part = hand.step()


def at_stop(hand, form, question, part):
    """Answers a question, or its part that the focus is on."""
    kind = question["kind"]
    if part.role == "radio button":
        hand.choose(form.options(question)[0], form.names(question))
    elif part.role in CHOSEN:
        if part.name in form.options(question) and not is_on(part.node):
            hand.keys("space")
            hand.window.wait(lambda: is_on(part.node), part.name)
    elif kind == "party" and part.role in WRITTEN:
        hand.type(part, form.parts(question)[part.name])
    elif kind == "list" and part.name == hand.t["section-add-row"]:
        add_row(hand, form, question)
    elif kind in {"short_text", "long_text", "date"} and part.role in WRITTEN:
        hand.type(part, form.text(question))


def add_row(hand, form, question):
    """Adds a row, which takes the focus, and fills in its cells; ends where another could be added."""
    part = hand.step("space")
    for column, text, chosen in form.row(question):
        assert part.name == column, (part, column)
        if chosen:
            hand.select(column, text, form.names(question))
        elif text:
            hand.type(part, text)
        part = hand.step()
    assert part.name == hand.t["section-remove-row"], part
    hand.step()
