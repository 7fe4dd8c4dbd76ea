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
  timeout: 30_000,
  expect: { timeout: 5_000 },
  workers: 2,
  use: {
    actionTimeout: 5_000,
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
      // Its driver is slower; for a screenshot it writes a style into the page, which the page's policy forbids.
      timeout: 60_000,
      use: { ...devices["Desktop Firefox"], ...firefoxOptions, screenshot: "off" },
    },
  ],
});
