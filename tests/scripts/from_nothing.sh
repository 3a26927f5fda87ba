#!/usr/bin/env bash
# The same case from nothing: an empty assessment, its answers one by one, the decision, the document.
# Needs REPURPOSE (the program), ANSWERS (a line QUESTION=VALUE each); works in the current folder.
set -euo pipefail

printf 'correct horse battery staple\n' > password
mapfile -t answers < "$ANSWERS"

"$REPURPOSE" new --questionnaire fr-cnil-processor-reuse --title "Support tickets" --out case.repurpose.ron

# Nothing is answered yet: no document, but a draft that shows what is open.
if "$REPURPOSE" export case.repurpose.ron --out too-early.pdf --lang en 2> open.txt; then exit 1; fi
test ! -e too-early.pdf
"$REPURPOSE" export case.repurpose.ron --out draft.pdf --lang en --draft

"$REPURPOSE" set case.repurpose.ron "${answers[@]}"
"$REPURPOSE" set case.repurpose.ron opinion=for opinion.date=2026-11-16 "opinion.reasons=The safeguards are binding."
"$REPURPOSE" set case.repurpose.ron decision=authorize decision.date=2026-11-24 "decision.signatory=Hélène Verlaine"

"$REPURPOSE" score case.repurpose.ron --what-if
"$REPURPOSE" export case.repurpose.ron --out letter.pdf --lang fr --date 2026-11-24T10:00:00Z
"$REPURPOSE" identity new --name "Hélène Verlaine" --out identity.p12 --password-file password
"$REPURPOSE" identity show identity.p12 --password-file password --certificate certificate.pem
"$REPURPOSE" sign letter.pdf --p12 identity.p12 --password-file password --as controller --out signed.pdf
"$REPURPOSE" verify signed.pdf --trust certificate.pem --against case.repurpose.ron
"$REPURPOSE" extract signed.pdf --out extracted.repurpose.ron
