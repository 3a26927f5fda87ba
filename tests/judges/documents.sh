#!/usr/bin/env bash
# Makes every kind of document in every language, unsigned and signed, once and three times, on plain
# paper and on a letterhead, and asks independent programs about them: page_validation (PDF/A-3a and
# PDF/UA-1), qpdf, mutool and pdftotext. Shows also that an export depends on neither time zone nor
# locale, that what is taken out of a document is what went in, and that a letter on a letterhead is
# verified without it. Fails when one of them disagrees.
#
#   documents.sh PROGRAM [FOLDER]
#
# Needs page-validation (pip), qpdf, mupdf-tools, poppler-utils. The documents stay in the folder.
set -euo pipefail

if [[ $# -lt 1 || $# -gt 2 ]]; then
    echo "usage: $0 PROGRAM [FOLDER]" >&2
    exit 2
fi
program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
examples=$here/../../assets/examples
folder=${2:-$(mktemp -d)}
mkdir -p "$folder"
cd "$folder"
date=2026-11-24T10:00:00Z

fail() {
    echo "DISAGREES $1" >&2
    exit 1
}

# A word with accents that the document of this kind has to show in this language.
words() {
    case $1-$2 in
        authorization-en) echo "hereby authorizes" ;;
        authorization-fr) echo "autorise par écrit" ;;
        authorization-de) echo "Verantwortlicher" ;;
        refusal-en) echo "remains prohibited" ;;
        refusal-fr) echo "interdite" ;;
        refusal-de) echo "Weiterverarbeitung" ;;
        withdrawal-en) echo "withdraws the written authorization" ;;
        withdrawal-fr) echo "retire l’autorisation écrite" ;;
        withdrawal-de) echo "widerruft die unten bezeichnete" ;;
        requests-en) echo "answer each of them in writing" ;;
        requests-fr) echo "répondre" ;;
        requests-de) echo "beantworten" ;;
        request-en) echo "asks The Shop" ;;
        request-fr) echo "demande à The Shop" ;;
        request-de) echo "ersucht The Shop" ;;
        fingerprint-en) echo "not who the signer is" ;;
        fingerprint-fr) echo "n’a pas été modifié" ;;
        fingerprint-de) echo "nicht aber, wer signiert hat" ;;
        blank-en) echo "Blank form" ;;
        blank-fr) echo "Formulaire vierge" ;;
        blank-de) echo "Leeres Formular" ;;
    esac
}

printf 'a long password\n' > password
[[ -e identity.p12 ]] || "$program" identity new --name "Claire Besson" --out identity.p12 --password-file password

sign() { # FILE [ROLE [FILE]]
    "$program" sign "$1.pdf" --force --p12 identity.p12 --password-file password --as "${2:-controller}" \
        --out "${3:-$1-signed}.pdf"
}

# The letterhead with a logo of this kind.
letterhead() { # ENDING LOGO
    cp "$here/../data/logo/$2" "logo.$1"
    cat > "stationery-$1.ron" << EOF
(
    name: "Żółta Łódź – Ναυτιλιακή Α.Ε.",
    address: ["ul. Świętojańska 1, 81-368 Gdynia", "+48 22 000 00 00"],
    colour: "7A1F2B",
    reference: "DPO-{year}-{number}",
    logo: "logo.$1",
)
EOF
}
letterhead png alpha.png
letterhead jpg baseline.jpg

for lang in en fr de; do
    cp "$examples/ai-training.repurpose.ron" granted.repurpose.ron
    cp "$examples/ai-training.repurpose.ron" open.repurpose.ron
    cp "$examples/partner-marketing.repurpose.ron" refused.repurpose.ron
    "$program" export granted.repurpose.ron --out "authorization-$lang.pdf" --lang "$lang" --date "$date" --force
    sign "authorization-$lang"
    "$program" export refused.repurpose.ron --out "refusal-$lang.pdf" --lang "$lang" --date "$date" --force
    sign "refusal-$lang"
    "$program" withdraw granted.repurpose.ron --original "authorization-$lang-signed.pdf" \
        --signatory "Claire Besson" --reasons "The promised notice was never sent." --date 2027-01-04
    "$program" export granted.repurpose.ron --out "withdrawal-$lang.pdf" --lang "$lang" --date "$date" --force
    sign "withdrawal-$lang"
    # On a letterhead of its own, signed by everybody.
    for kind in png jpg; do
        cp "$examples/ai-training.repurpose.ron" headed.repurpose.ron
        "$program" export headed.repurpose.ron --out "authorization-$kind-$lang.pdf" --lang "$lang" --date "$date" --force \
            --stationery "stationery-$kind.ron"
    done
    sign "authorization-png-$lang" controller once
    sign once dpo twice
    sign twice processor "authorization-png-$lang-signed"
    rm once.pdf twice.pdf
    "$program" set open.repurpose.ron retention=unknown security=unknown
    "$program" export open.repurpose.ron --kind requests --out "requests-$lang.pdf" --lang "$lang" --date "$date" --force
    rm -f request.repurpose.ron
    "$program" new --request --questionnaire fr-cnil-processor-reuse --out request.repurpose.ron
    "$program" set request.repurpose.ron 'controller=The Shop | 1 Example Street' 'recipient=Żółta Łódź | ul. Świętojańska 1' \
        new_purpose='To fine-tune the model that suggests replies' trains_model=yes retention=unknown sensitive_data=
    "$program" export request.repurpose.ron --out "request-$lang.pdf" --lang "$lang" --date "$date" --force
    sign "request-$lang" processor
    "$program" identity show identity.p12 --password-file password --page "fingerprint-$lang.pdf" --lang "$lang" > said.txt
    "$program" questionnaire print fr-cnil-processor-reuse --out "blank-$lang.pdf" --lang "$lang" --date "$date"
done

echo "== page_validation"
python3 "$here/documents.py" ./*.pdf

echo "== qpdf, mutool, pdftotext"
for pdf in *.pdf; do
    qpdf --check "$pdf" > qpdf.log 2>&1 || { cat qpdf.log; fail "qpdf: $pdf"; }
    mutool info "$pdf" > mutool.log 2>&1 || { cat mutool.log; fail "mutool: $pdf"; }
    ! grep -iE '^(warning|error)' mutool.log || fail "mutool: $pdf"
    stem=${pdf%.pdf}
    stem=${stem%-signed}
    # Lines are broken where the page is; a hyphen at the end of one is no part of the word.
    pdftotext -q "$pdf" - | sed -z 's/\xc2\xad\n//g; s/\xc2\xad//g; s/\xc2\xa0/ /g; s/\n/ /g' > text
    grep -qF "$(words "${stem%%-*}" "${stem##*-}")" text || fail "pdftotext: $pdf lacks its words"
    ! grep -q $'\xef\xbf\xbd' text || fail "pdftotext: $pdf shows a character that is none"
done

echo "== the same bytes elsewhere"
for place in "UTC C" "Asia/Kathmandu de_DE.UTF-8" "Pacific/Chatham fr_FR.UTF-8"; do
    read -r zone locale <<< "$place"
    cp "$examples/ai-training.repurpose.ron" elsewhere.repurpose.ron
    TZ=$zone LANG=$locale LC_ALL=$locale "$program" export elsewhere.repurpose.ron \
        --out elsewhere.pdf --lang de --date "$date" --force
    cmp elsewhere.pdf authorization-de.pdf || fail "the bytes depend on $place"
done
rm elsewhere.pdf elsewhere.repurpose.ron

echo "== a letterhead is verified by those who don't have it"
"$program" verify authorization-png-de-signed.pdf --json > verified.json || true
grep -q '"letter_matches_assessment": *true' verified.json || fail "the letter on a letterhead"

echo "== what went in comes out"
"$program" extract authorization-en-signed.pdf --out taken-out.repurpose.ron
"$program" diff taken-out.repurpose.ron "$examples/ai-training.repurpose.ron" || fail "extract"

echo "$(ls ./*.pdf | wc -l) documents, and no judge disagrees"
