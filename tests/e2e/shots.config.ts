import base from "./playwright.config";
import { defineConfig } from "@playwright/test";

/** Screenshots for people to look at. Not part of the tests. */
export default defineConfig({
  ...base,
  testDir: "shots",
  testMatch: "*.shots.ts",
  outputDir: "results/shots",
  reporter: "list",
  timeout: 120_000,
});
