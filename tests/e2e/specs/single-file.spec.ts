import { type BrowserContext, type Page, expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  addField, addItem, chooseLocale, expectCards, exportJson, importFile, list, openModule, planId, started, waitSaved,
} from "../support/app";
import { dist } from "../support/global-setup";

// Without the fixtures of the other tests: here is no host, and no address of one.
const file = join(dist, "saleswright.html");
const address = pathToFileURL(file).href;

/** What the page has asked for beside itself, and what it was refused or has failed in. */
async function watch(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  context.on("weberror", (fault) => faults.push(String(fault.error())));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && !url.startsWith("blob:") && url.split("#")[0] !== address) faults.push(`request: ${url}`);
  });
  return faults;
}

async function openFile(page: Page): Promise<void> {
  await page.goto(address);
  await started(page);
}

/** The modules that the journey leads to. */
async function modules(page: Page): Promise<string[]> {
  const stages = page.locator(".journey-stages");
  await expect(stages).toBeVisible();
  const names = await stages.getByRole("link").evaluateAll((links) =>
    links.map((link) => /#\/plan\/[^/]+\/(\w+)$/.exec((link as HTMLAnchorElement).hash)?.[1] ?? ""),
  );
  return [...new Set(names.filter((name) => name !== ""))];
}

let faults: string[] = [];
test.beforeEach(async ({ context }) => {
  faults = await watch(context);
});
test.afterEach(() => {
  expect(faults, "requests, violations of the policy and errors").toEqual([]);
});

test("a plan that is written in the file opened from a disk is there after a reload", { tag: "@main" }, async ({ page }) => {
  await openFile(page);
  await page.getByTestId("new-plan").click();
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  await addField(page, "swot-strength").focus();
  await page.keyboard.type("Half a thought");
  await page.reload();
  await started(page);
  await expectCards(list(page, "Strengths"), ["Two days from order to delivery", "Half a thought"]);
  await openFile(page);
  await expect(page.getByTestId("plan-row")).toHaveCount(1);
});

test("every module opens, with the guidance of both languages", async ({ page }) => {
  await openFile(page);
  await page.getByTestId("sample-plan").click();
  await planId(page);
  await openFile(page);
  await page.getByTestId("sample-tea").click();
  await planId(page);
  const all = await modules(page);
  expect(all.length).toBeGreaterThan(15);
  for (const module of all) {
    await openModule(page, module);
    await expect(page.getByText("Loading…")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("complementary").getByRole("heading", { name: "How to" })).toBeVisible();
  }
  await openModule(page, "swot");
  await chooseLocale(page, "zh-CN");
  await expect(page.getByRole("complementary").getByText("先写目标。").first()).toBeVisible();
});

test("a plan leaves as a file and comes back", async ({ page }) => {
  await openFile(page);
  await page.getByTestId("new-plan").click();
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  await waitSaved(page);
  const exported = await exportJson(page);
  expect(exported.plan.tables.swot[0].text).toBe("Two days from order to delivery");
  await openFile(page);
  await importFile(page, "plan.json", JSON.stringify(exported));
  await expect(page).toHaveURL(/#\/plan\//);
  await openFile(page);
  await expect(page.getByTestId("plan-row")).toHaveCount(2);
});

test("it starts without a network and registers no worker", async ({ page, context }) => {
  await context.setOffline(true);
  await openFile(page);
  await page.getByTestId("new-plan").click();
  await openModule(page, "persona");
  await expect(page.getByText("Loading…")).toHaveCount(0);
  await expect(page.getByTestId("offline-chip")).toBeVisible();
  await expect(page.locator('meta[name="service-worker"]')).toHaveAttribute("content", "none");
});

test("nothing in the file leads out of it, and its policy allows no request", async () => {
  const page = await readFile(file, "utf8");
  const policy = /content="(default-src [^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'wasm-unsafe-eval'( 'sha256-[\w+/]{43}=')+; style-src 'sha256-[\w+/]{43}='; img-src data: blob:; /,
  );
  expect(policy).not.toMatch(/'self'|connect-src|unsafe-inline|'unsafe-eval'|https?:|\*/);
  const markup = page.replace(/<script.*?<\/script>/gs, "").replace(/<style>.*?<\/style>/gs, "");
  const leading = [...markup.matchAll(/ (?:src|href)=["']?([^"'\s>]+)/g)].map(([, address]) => address);
  expect(leading.filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
  expect(page).not.toMatch(/<script[^>]* src=/);
});
