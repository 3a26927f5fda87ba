#!/usr/bin/env bash
# The shipped example from its file to the verified document: every command has to say yes.
# Needs REPURPOSE (the program), EXAMPLES (the folder of the examples); works in the current folder.
set -euo pipefail

example=case.repurpose.ron
cp "$EXAMPLES/ai-training.repurpose.ron" "$example"
printf 'correct horse battery staple\n' > password

"$REPURPOSE" score "$example"
"$REPURPOSE" export "$example" --out letter.pdf --lang en --date 2026-11-24T10:00:00Z
"$REPURPOSE" identity new --name "Hélène Verlaine" --organization "Maison Verlaine SAS" --out identity.p12 --password-file password
"$REPURPOSE" identity show identity.p12 --password-file password --certificate certificate.pem
"$REPURPOSE" sign letter.pdf --p12 identity.p12 --password-file password --as controller --out signed.pdf
"$REPURPOSE" verify signed.pdf --trust certificate.pem --against "$example"
"$REPURPOSE" extract signed.pdf --out extracted.repurpose.ron
cmp extracted.repurpose.ron "$example"
