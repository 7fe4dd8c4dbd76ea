import { defineConfig, devices } from "@playwright/test";
import { firefoxOptions, launchOptions } from "./support/browser.mjs";

export default defineConfig({
  testDir: "specs",
  outputDir: "results/files",
  globalSetup: "./support/global-setup.ts",
  reporter: [["list"], ["json", { outputFile: "results/report.json" }]],
  forbidOnly: true,
  fullyParallel: true,
  // A test that passes only at the second attempt has found something.
  retries: 0,
  // Speed is measured by the benchmark. These limits are for what hangs: a shared machine may stand still for seconds.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  use: {
    actionTimeout: 15_000,
    locale: "en-US",
    // What a worker answers no test can hold back or change. What is about the worker allows it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    // Keeping one of every test takes a quarter of the run, of long walks two fifths. `--trace on` has it.
    trace: "off",
  },
  projects: [
    { name: "chromium", use: { ...devices["Desktop Chrome"], launchOptions } },
    // The main paths alone: most of what a screen does is ours, not the browser's.
    {
      name: "firefox",
      grep: /@main/,
      // For a screenshot its driver writes a style into the page, which the page's policy forbids.
      use: { ...devices["Desktop Firefox"], ...firefoxOptions, screenshot: "off" },
    },
  ],
});
