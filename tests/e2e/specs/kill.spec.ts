import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "@playwright/test";
import { planId } from "../support/app";
import { windowOptions } from "../support/browser.mjs";
import { type Watch, expect, reportViolations, test } from "../support/test";

// The browser dies while somebody types: a crash, an empty battery. What a browser writes to disk late is lost then.

/** How many times the browser is killed. */
const kills = Number(process.env.SALESWRIGHT_KILLS ?? 20);
/** Chooses the moments; printed, so that a failing one can be had again. */
const seed = Number(process.env.SALESWRIGHT_KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** How long somebody has been typing when the browser is killed, in milliseconds. */
const [soonest, latest] = [500, 8_000];
/** What is older than this at the kill must be there afterwards, in milliseconds. */
const mayBeLost = 1_000;
/** Between two words, in milliseconds: a fast typist. */
const pause = 40;

/** A word that was typed, and when it had been. */
interface Edit {
  word: string;
  at: number;
}

/** The moment of a kill, spread over the span and random within its share of it. */
function momentOf(kill: number): number {
  let state = (seed + kill * 0x9e3779b9) >>> 0;
  // A step of mulberry32: neighbouring seeds give numbers that have nothing to do with each other.
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  const share = ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
  return soonest + ((kill + share) * (latest - soonest)) / kills;
}

/** A browser of its own process, as a person has one: with a profile that outlives it. */
class OwnBrowser {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(profile: string, watch: Watch, origin: string): Promise<OwnBrowser> {
    const { executablePath, args } = windowOptions;
    const options = ["--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
    const portFile = join(profile, "DevToolsActivePort");
    // That of the browser before would lead to nobody.
    await rm(portFile, { force: true });
    // A group of its own, so that the kill meets all its processes at once, as an empty battery does.
    const command = executablePath ?? chromium.executablePath();
    const process = spawn(command, [...args, ...options, "about:blank"], { detached: true, stdio: "ignore" });
    let port = "";
    await expect(async () => {
      [port] = (await readFile(portFile, "utf8")).split("\n");
      expect(port).toMatch(/^\d+$/);
    }).toPass({ timeout: 20_000, intervals: [50] });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    await reportViolations(context);
    watch.attach(context, origin);
    return new OwnBrowser(process, browser, context.pages()[0] ?? (await context.newPage()));
  }

  /** Nothing is flushed, nobody is asked. */
  async kill(): Promise<void> {
    const { process: child } = this;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    process.kill(-child.pid, "SIGKILL");
    await gone;
    await this.browser.close().catch(() => undefined);
  }
}

/** Types words into a text, and every so often adds a person, until the browser dies. */
async function typeUntilKilled(page: Page, edits: Edit[]): Promise<void> {
  const text = page.getByLabel("Business goal", { exact: true });
  const person = page.getByTestId("add-person");
  try {
    for (let number = 0; ; number += 1) {
      const word = `word${number}.`;
      if (number % 8 === 7) {
        await person.focus();
        await page.keyboard.insertText(word);
        await page.keyboard.press("Enter");
        await text.focus();
        await page.keyboard.press("ControlOrMeta+End");
      } else {
        if (number === 0) await text.focus();
        await page.keyboard.insertText(`${word} `);
      }
      edits.push({ word, at: Date.now() });
      await page.waitForTimeout(pause);
    }
  } catch {
    // The browser is gone; what was being typed is no edit.
  }
}

/** Makes a plan and gives it the time after which nothing may be lost. */
async function startPlan(page: Page): Promise<string> {
  await page.getByTestId("new-plan").click();
  const plan = await planId(page);
  await expect(page.getByTestId("add-person")).toBeVisible();
  await page.waitForTimeout(mayBeLost);
  return plan;
}

/** Everything that the plan says now; nothing where there is no plan. */
async function said(page: Page): Promise<string> {
  const gone = page.getByText("This plan is not in this browser.");
  await expect(page.getByTestId("add-person").or(gone)).toBeVisible();
  if (await gone.isVisible()) return "";
  const people = await page.getByTestId("item-person").locator("input, textarea").evaluateAll((fields) =>
    fields.map((field) => (field as HTMLInputElement).value).join(" "),
  );
  return `${await page.getByLabel("Business goal", { exact: true }).inputValue()} ${people}`;
}

for (let kill = 0; kill < kills; kill += 1) {
  test(`what is older than a second outlives a browser that is killed: ${kill + 1} of ${kills}`, async ({ appUrl, watch }) => {
    const moment = momentOf(kill);
    console.log(`kill ${kill + 1}: after ${Math.round(moment)} ms; SALESWRIGHT_KILL_SEED=${seed}`);
    const profile = await mkdtemp(join(tmpdir(), "saleswright-kill-"));
    const origin = new URL(appUrl).origin;
    const browsers: OwnBrowser[] = [];
    try {
      const first = await OwnBrowser.start(profile, watch, origin);
      browsers.push(first);
      await first.page.goto(appUrl);
      const plan = await startPlan(first.page);
      const edits: Edit[] = [];
      const typing = typeUntilKilled(first.page, edits);
      // However slow the machine, somebody is in the middle of typing.
      await expect.poll(() => edits.length, { intervals: [10] }).toBeGreaterThan(2);
      await new Promise((resolve) => setTimeout(resolve, moment));
      const killedAt = Date.now();
      await first.kill();
      await typing;

      const second = await OwnBrowser.start(profile, watch, origin);
      browsers.push(second);
      await second.page.goto(`${appUrl}#/plan/${plan}/basics`);
      let there = "";
      const lost = () => edits.filter(({ word }) => !there.includes(word));
      const tooOld = () => lost().filter(({ at }) => killedAt - at > mayBeLost).map(({ word, at }) => `${word} ${killedAt - at} ms`);
      // What the store has lost comes from the copy, a moment after the page is there.
      await expect
        .poll(
          async () => {
            there = await said(second.page);
            return tooOld();
          },
          { message: "edits that were lost, with their age at the kill" },
        )
        .toEqual([]);
      const oldest = Math.max(0, ...lost().map(({ at }) => killedAt - at));
      console.log(`kill ${kill + 1}: ${edits.length} edits, ${lost().length} lost, the oldest ${oldest} ms old`);
    } finally {
      for (const browser of browsers) await browser.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
