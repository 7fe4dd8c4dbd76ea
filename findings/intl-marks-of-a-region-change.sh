#!/usr/bin/env bash
# Package:   node 18.20.8 (ICU 74.2) and node 24.11.1 (ICU 77.1), both from npm.
# Expected:  a region's decimal mark is a fact that a table can hold: what was copied out of one version is read by the next.
# Behaviour: the marks of English in several regions were exchanged between the two: where a comma stood between groups, it
#            stands before decimals now. "1,234" as written by the one is a thousandth of itself to a reader that goes by the
#            marks of the other. So marks are asked of the running browser, numbers leave as numbers, and
#            a single mark before three digits that the region does not write between groups is asked about.
# Seen:      2026-11-30: "18.20.8: en-ES 1,234.5 en-FR 1,234.5 en-NO 1,234.5 en-PL 1,234.5 en-ZA 1,234.5"
#            "24.11.1: en-ES 1.234,5 en-FR 1 234,5 en-NO 1 234,5 en-PL 1.234,5 en-ZA 1 234,5" (its blanks are U+00A0 and U+202F)
# Fails if the two agree, or if either writes otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
said=()
for version in 18.20.8 24.11.1; do
    mkdir "$folder/$version"
    cd "$folder/$version"
    npm init --yes >/dev/null
    npm install --silent --no-audit --no-fund "node@$version"
    said+=("$(node_modules/node/bin/node -e '
        const write = (tag) => new Intl.NumberFormat(tag).format(1234.5).replace(/[\u00a0\u202f]/g, " ");
        console.log(["en-ES", "en-FR", "en-NO", "en-PL", "en-ZA"].map((tag) => `${tag} ${write(tag)}`).join(" "));
    ')")
done
printf '18.20.8: %s\n24.11.1: %s\n' "${said[@]}"
[[ ${said[0]} == "en-ES 1,234.5 en-FR 1,234.5 en-NO 1,234.5 en-PL 1,234.5 en-ZA 1,234.5" ]]
[[ ${said[1]} == "en-ES 1.234,5 en-FR 1 234,5 en-NO 1 234,5 en-PL 1.234,5 en-ZA 1 234,5" ]]
