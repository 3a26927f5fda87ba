"""The journeys of the window, each told once and walked by either hand. Arguments: the program, a
folder for pictures and dumps, a hand (keyboard, access), the names of journeys."""

import subprocess
import sys
from pathlib import Path

from filling import Form, fill
from hands import Access, Keyboard
from walk import Walk


def pages(walk):
    """The pages beside those of an assessment, and what an assessment of which nothing is known says."""
    for key, heading in [("home-verify", "verifying-title"), ("home-register", "register-heading")]:
        walk.press(key)
        walk.on(heading)
        walk.home()
    for key in ["shortcuts-title", "about-title"]:
        walk.press("window-settings")
        walk.on("window-settings")
        walk.press(key)
        walk.on(key)
        walk.press("window-back")
        walk.on("home-title")
    walk.press(walk.starting("(CNIL)"))
    walk.opened()
    walk.press("palette-title")
    walk.sees("palette-hint")
    walk.hand.keys(*"decision")
    others = walk.t["home-verify"]
    walk.window.wait(lambda: others not in walk.window.names("list item"), "the commands with this word alone")
    walk.step("palette")
    walk.hand.keys("Return")
    walk.on("decision-title")
    walk.choose("decision-refuse", "decision-kind")
    walk.sees("decision-obstacles")
    walk.step("obstacles")


def journey_1(walk):
    """From the first start to a letter that can be sent."""
    form = Form(walk.program, "fr-cnil-processor-reuse", walk.t)
    walk.press(walk.starting("(CNIL)"))
    for step in range(len(form.steps)):
        walk.on(form.titles[step])
        if step == 0:
            walk.write("section-name", "Support tickets")
        fill(walk.hand, form, step)
        walk.step("answered")
        walk.press("window-continue")
    walk.on("answers-title")
    walk.choose("answers-open", "answers-filter")
    walk.sees("answers-none-open")
    walk.press("window-continue")
    walk.on("result-title")
    walk.press("window-continue")
    walk.on("decision-title")
    walk.choose("common-tenor-for", "decision-tenor")
    walk.write("decision-opinion-reasons", "The safeguards are binding.")
    walk.choose("decision-authorize", "decision-kind")
    walk.write("decision-reasons", "The test is passed.")
    walk.write("decision-signatory", "Helene Verlaine")
    walk.sees("decision-ready")
    walk.step("decided")
    walk.press("window-save")
    walk.save("case.repurpose.ron")
    walk.press("window-continue")
    walk.on("document-title")
    walk.press("document-export")
    walk.save("letter.pdf")
    walk.press("document-to-sign")
    walk.on("signing-title")
    walk.sign("Helene Verlaine", "signed")
    walk.press("done-save-certificate")
    walk.save("certificate.pem")
    walk.press("done-verify")
    walk.on("verifying-title")
    walk.press("verifying-verify")
    walk.sees("verifying-verdict-valid")
    walk.step("verified")


def journey_3(walk):
    """What is incompatible is understood, tried otherwise, and refused."""
    walk.press("home-example-partner-marketing")
    walk.opened()
    walk.press("result-title")
    walk.on("result-title")
    walk.sees("result-outcome-incompatible")
    walk.press("result-try")
    walk.sees("result-tried")
    walk.step("tried")
    walk.press("result-try-back")
    walk.sees("result-outcome-incompatible")
    walk.press("window-continue")
    walk.on("decision-title")
    walk.choose("decision-refuse", "decision-kind")
    walk.choose("decision-ground-test-failed", "decision-ground")
    walk.write("decision-reasons", "Nobody expects these offers.")
    walk.write("decision-signatory", "A. Martin")
    walk.sees("decision-ready")
    walk.step("decided")
    walk.press("window-continue")
    walk.on("document-title")
    walk.sees("document-refusal")
    walk.press("document-export")
    walk.save("refusal.pdf")
    walk.press("document-to-sign")
    walk.on("signing-title")
    walk.sign("A. Martin", "signed")


def journey_5(walk):
    """The officer and the processor sign what the controller has signed."""
    document = signed(walk)
    for number, (name, role) in enumerate([("Claire Besson", "dpo"), ("Karim Ould", "processor")], 2):
        walk.press("home-verify")
        walk.on("verifying-title")
        walk.pick("verifying-document", document)
        walk.press("verifying-verify")
        walk.sees_text(f"{number - 1} of 3 prepared fields signed.")
        walk.step("verified")
        walk.press("verifying-open-inside")
        walk.opened()
        walk.press("signing-title")
        walk.on("signing-title")
        walk.pick("signing-document", document)
        walk.choose("signing-new", "signing-identity")
        walk.sign(name, f"signed-{number}", f"signing-role-{role}")
        document = walk.folder / f"signed-{number}.pdf"
        walk.home()
    walk.press("home-verify")
    walk.on("verifying-title")
    walk.pick("verifying-document", document)
    walk.press("verifying-verify")
    walk.sees_text("3 of 3 prepared fields signed.")
    walk.step("verified")


def journey_7(walk):
    """What comes back is examined: as it is, with trust, against the file, and changed."""
    document = signed(walk)
    made, changed = document.parent, walk.folder / "changed.pdf"
    content = bytearray(document.read_bytes())
    content[len(content) // 3] ^= 1
    changed.write_bytes(content)
    walk.press("home-verify")
    walk.on("verifying-title")
    walk.pick("verifying-document", document)
    walk.press("verifying-verify")
    walk.sees("verifying-verdict-valid-untrusted")
    walk.step("untrusted")
    trust = walk.t["verifying-trust"]
    walk.press(f"{walk.t['window-choose']} {trust}")
    walk.path(made / "certificate.pem")
    walk.sees_text(f"{walk.t['verifying-trust-another']} {trust}")
    walk.pick("verifying-against", made / "ai-training.repurpose.ron")
    walk.press("verifying-verify")
    walk.sees("verifying-verdict-valid")
    walk.sees("verify-file-matches")
    walk.step("valid")
    walk.pick("verifying-document", changed)
    walk.press("verifying-verify")
    walk.sees("verifying-verdict-invalid")
    walk.step("changed")
    walk.pick("verifying-document", document)
    walk.press("verifying-verify")
    walk.sees("verifying-verdict-valid")
    walk.press("verifying-open-inside")
    walk.opened()


def signed(walk):
    """A letter that the controller has signed."""
    made = walk.folder / "made"
    subprocess.run([walk.program, "demo", made], check=True, capture_output=True)
    return made / "letter-signed.pdf"


program, folder, which, *names = sys.argv[1:]
hand = {"keyboard": Keyboard, "access": Access}[which]
for name in names:
    walk = Walk(program, Path(folder) / f"{name.replace('_', '-')}-{which}", hand)
    globals()[name](walk)
    walk.end()
    print(f"{name} by {which}: {walk.steps} steps")
