#!/usr/bin/env bash
# Evidence from the inbox to the folder of whoever receives the document, byte by byte.
# Needs REPURPOSE (the program), EXAMPLES (the folder of the examples); works in the current folder.
set -euo pipefail

cp "$EXAMPLES/ai-training.repurpose.ron" case.repurpose.ron
mkdir inbox received
printf 'Dear controller, may we?\n' > "inbox/The request.eml"
head -c 100000 /dev/urandom > inbox/scan.pdf

"$REPURPOSE" evidence list case.repurpose.ron
"$REPURPOSE" evidence add case.repurpose.ron "inbox/The request.eml" inbox/scan.pdf --for new_purpose --description "As it came in"
"$REPURPOSE" evidence list case.repurpose.ron --json > list.json
grep -q '"state": "present"' list.json
cmp inbox/scan.pdf case.evidence/scan.pdf

# A question that nobody asks, or a name that nobody recorded, changes nothing.
cp case.repurpose.ron before
if "$REPURPOSE" evidence add case.repurpose.ron inbox/scan.pdf --for no_such_question 2> error.txt; then exit 1; fi
if "$REPURPOSE" evidence remove case.repurpose.ron scan.pfd 2>> error.txt; then exit 1; fi
grep -q 'scan.pdf' error.txt
cmp case.repurpose.ron before

# Missing evidence is named, bars the letter and not the draft, and is found again.
mv case.evidence/scan.pdf inbox/renamed
if "$REPURPOSE" evidence list case.repurpose.ron; then exit 1; fi
if "$REPURPOSE" export case.repurpose.ron --out letter.pdf --lang en 2> error.txt; then exit 1; fi
grep -q 'scan.pdf' error.txt
"$REPURPOSE" export case.repurpose.ron --out draft.pdf --lang en --draft
"$REPURPOSE" evidence relink case.repurpose.ron inbox
"$REPURPOSE" evidence list case.repurpose.ron

"$REPURPOSE" export case.repurpose.ron --out letter.pdf --lang en --date 2026-11-24T10:00:00Z
"$REPURPOSE" verify letter.pdf --against case.repurpose.ron --json > report.json || test $? = 1
grep -q '"letter_matches_assessment": true' report.json

"$REPURPOSE" extract letter.pdf --out received/copy.repurpose.ron
cmp received/copy.repurpose.ron case.repurpose.ron
cmp received/copy.evidence/scan.pdf inbox/renamed
cmp "received/copy.evidence/The request.eml" "inbox/The request.eml"
if "$REPURPOSE" extract letter.pdf --out received/copy.repurpose.ron 2> error.txt; then exit 1; fi
printf 'not ours' > received/copy.evidence/scan.pdf
if "$REPURPOSE" extract letter.pdf --out received/again.repurpose.ron; then :; fi
test -e received/again.evidence/scan.pdf
mv received/copy.repurpose.ron received/moved.repurpose.ron
if "$REPURPOSE" extract letter.pdf --out received/copy.repurpose.ron 2> error.txt; then exit 1; fi
test ! -e received/copy.repurpose.ron

# What is taken out stays as a copy until it is cleaned away.
"$REPURPOSE" evidence remove case.repurpose.ron scan.pdf
"$REPURPOSE" evidence clean case.repurpose.ron --dry-run | grep -q 'scan.pdf'
test -e case.evidence/scan.pdf
"$REPURPOSE" evidence clean case.repurpose.ron
test ! -e case.evidence/scan.pdf
test -e "case.evidence/The request.eml"
