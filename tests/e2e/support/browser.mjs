// Which browsers the tests and benchmarks drive, and how.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const chromiumNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const firefoxNames = ["firefox-esr", "firefox"];

function onPath(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const args = [
  // Chromium refuses to run its sandbox as root, and containers often run as root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  // The browser's own traffic must not be taken for the page's.
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Launch options for the machine's own Chromium; without one, Playwright looks for the browser it brought itself. */
export const launchOptions = { executablePath: chromiumNames.map(onPath).find(Boolean), args };

/** Launch options for Chromium without its window: the same engine, of the same version, which starts a page in half the time. */
export const windowOptions = { executablePath: onPath("chromium-headless-shell") ?? launchOptions.executablePath, args };

/** The same, with one process for all pages of a context: what it has compiled for one test is there for the next. */
export const shellOptions = { ...windowOptions, args: [...args, "--process-per-site"] };

const firefox = firefoxNames.map(onPath).find(Boolean);

/**
 * Use options for the machine's own Firefox, which is driven by WebDriver BiDi; without one, Playwright looks for the
 * Firefox it brought itself.
 */
export const firefoxOptions = firefox ? { channel: "moz-firefox", launchOptions: { executablePath: firefox } } : {};
