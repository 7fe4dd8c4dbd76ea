import { defineConfig, devices } from "@playwright/test";
import { firefoxOptions, shellOptions, windowOptions } from "./support/browser.mjs";

const kill = "kill.spec.ts";
const windows = /(tabs|storage-trouble|safety-copy)\.spec\.ts$/;

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
  // One for each core, and one that mostly waits.
  workers: 3,
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
    // First, and one at a time beside the others: its browsers live for seconds before they are killed.
    { name: "kill", testMatch: kill, workers: 1, use: { ...devices["Desktop Chrome"], launchOptions: windowOptions } },
    // Each window a process of its own, for what that is about.
    { name: "windows", testMatch: windows, use: { ...devices["Desktop Chrome"], launchOptions: windowOptions } },
    { name: "chromium", testIgnore: [kill, windows], use: { ...devices["Desktop Chrome"], launchOptions: shellOptions } },
    // The main paths alone: most of what a screen does is ours, not the browser's.
    {
      name: "firefox",
      grep: /@main/,
      // For a screenshot its driver writes a style into the page, which the page's policy forbids.
      use: { ...devices["Desktop Firefox"], ...firefoxOptions, screenshot: "off" },
    },
    // Driven by another client: none of this runner's browsers is started.
    { name: "webkit", testDir: "webkit" },
  ],
});
