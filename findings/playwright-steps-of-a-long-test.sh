#!/usr/bin/env bash
# Package:   @playwright/test 1.64.1 (npm), Node.js 20; no browser is started.
# Expected:  an assertion costs the same at the beginning of a long test and at its end.
# Behaviour: each step looks through all steps that the test has had, so its cost grows with their number: a test of n
#            steps takes time that grows with n². Walks through many screens pay for it; cut into several tests they do not.
# Seen:      2026-11-29: "the last 500 of 8000 assertions took 15 times as long as 500 after the start"
# Fails if that is so no more (then long walks need not be cut).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund @playwright/test@1.64.1
cat >long.spec.js <<'TEST'
const { expect, test } = require("@playwright/test");

test("many assertions", async () => {
  test.setTimeout(300_000);
  const took = [];
  for (let block = 0; block < 16; block += 1) {
    const start = performance.now();
    for (let step = 0; step < 500; step += 1) expect(step).toBe(step);
    took.push(performance.now() - start);
  }
  // The first block also pays for what is compiled on the way.
  const ratio = took[15] / took[1];
  console.log(`the last 500 of 8000 assertions took ${ratio.toFixed(0)} times as long as 500 after the start`);
  if (ratio < 3) throw new Error("the cost of a step does not grow any more");
});
TEST
npx playwright test --reporter=line --workers=1
