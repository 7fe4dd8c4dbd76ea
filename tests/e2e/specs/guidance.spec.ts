import type { Locator, Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { addItem, chooseLocale, items, open, planId, startIn, startPlan, textOf, waitSaved } from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { dist } from "../support/global-setup";
import { expect, test } from "../support/test";

const files = /\/(?:guidance|story-[a-z]+)-[\w-]+\.json$/;
const refused = /Failed to load resource/;
const failed = "The guidance and the example did not load.";

/** The files of guidance, by their language, and of stories, by their name, that the page asks for, as it asks. */
function asked(page: Page): string[] {
  const all: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/(?:guidance-)?([\w-]+)-[0-9a-f]{16}\.json$/.exec(request.url()) ?? [];
    if (files.test(request.url())) all.push(name);
  });
  return all;
}

/** Lets no guidance arrive until the answer is called. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: /Help and checks|帮助与检查/ });
}

/** How many plans home lists. */
async function plans(page: Page, count: number): Promise<void> {
  await open(page);
  await expect(page.getByTestId("plan-row")).toHaveCount(count);
}

test("the guide speaks each language, and loads each once", async ({ page }) => {
  const requests = asked(page);
  await startIn(page, "swot");
  await expect(panel(page).getByText("Write the objective first.")).toBeVisible();
  await expect(panel(page).getByText("What breaks if one person is ill for a month?")).toBeVisible();
  await expect(panel(page).getByText("A weakness has cost us a deal, or will.")).toBeVisible();
  await expect(panel(page).getByText("Not: Improve our competitiveness.")).toBeVisible();
  expect(requests).toEqual(["en"]);
  await chooseLocale(page, "zh-CN");
  await expect(panel(page).getByText("先写目标。")).toBeVisible();
  await expect(panel(page).getByText("不要写：提升竞争力。")).toBeVisible();
  await expect(panel(page).getByText("Write the objective first.")).toHaveCount(0);
  await chooseLocale(page, "en");
  await expect(panel(page).getByText("Write the objective first.")).toBeVisible();
  expect(requests).toEqual(["en", "zh-CN"]);
});

test("the guide tells in each language all that a module asks for", async ({ page }) => {
  await startIn(page, "tools");
  const goals = panel(page).getByRole("heading", { name: /^(Done when|做完的标准)$/ }).locator("+ ul").getByRole("listitem");
  await expect(goals).toContainText(["Two kinds or more have a need", "Each need has a weight and a test", "Each kind with a need has a candidate and a decision with reason", "Each chosen tool has scores on all musts, cost and a way out"]);
  await chooseLocale(page, "zh-CN");
  await expect(goals).toContainText(["至少两类有需求", "每条需求都写了权重和怎么试", "有需求的类别都有候选、决定和理由", "选中的工具，必须项都已打分，费用和退出办法已写明"]);
});

test("the page is there before its guidance, and asks for it without a click", async ({ page }) => {
  const requests = asked(page);
  const release = await hold(page);
  await open(page);
  await expect(page.getByTestId("new-plan")).toBeVisible();
  await expect.poll(() => requests).toEqual(["en"]);
  await page.getByTestId("new-plan").click();
  await expect(page.getByTestId("module-title")).toBeVisible();
  await expect(panel(page).getByRole("heading", { name: "Done when" })).toBeVisible();
  await expect(panel(page).getByRole("heading", { name: "How to" })).toHaveCount(0);
  release();
  await expect(panel(page).getByText("Write the offer in one sentence")).toBeVisible();
});

test("the example plan waits for the guidance, says so, and is made once", async ({ page }) => {
  const release = await hold(page);
  await open(page);
  const door = page.getByTestId("sample-plan");
  await door.click();
  await door.click();
  await expect(page.locator(".notice")).toHaveText("Loading the guidance and the example…");
  await expect(page.getByTestId("live")).toHaveText("Loading the guidance and the example…");
  await expectAccessible(page);
  release();
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
  await expect(page.getByText("Company and people are fictional")).toBeVisible();
  await expect(page.locator(".notice")).toHaveCount(0);
  await plans(page, 1);
});

test("who has gone on meanwhile stays there", async ({ page }) => {
  const release = await hold(page);
  await open(page);
  await page.getByTestId("sample-plan").click();
  await page.getByTestId("new-plan").click();
  await expect(page).toHaveURL(/\/basics$/);
  const own = await planId(page);
  release();
  await expect(panel(page).getByText("Write the offer in one sentence")).toBeVisible();
  expect(await planId(page)).toBe(own);
  await waitSaved(page);
  await plans(page, 1);
});

test("prompts and example items wait for the guidance too", async ({ page }) => {
  const release = await hold(page);
  await startIn(page, "swot");
  await panel(page).getByRole("button", { name: "Insert starting items" }).click();
  await panel(page).getByRole("button", { name: "Insert the example items" }).click();
  await expect(items(page, "swot")).toHaveCount(0);
  release();
  await expect(panel(page).getByRole("button", { name: /^Remove \d+ example items$/ })).toBeVisible();
  const said = await items(page, "swot").evaluateAll((all) => all.map((item) => item.querySelector("textarea")?.value));
  expect(said).toContain("What stops when one person is away: …");
  expect(said).toContain("Only one full-time seller");
});

test.describe("where the guidance does not load", () => {
  test.beforeEach(async ({ page, watch }) => {
    watch.allow(refused);
    await page.route(files, (route) => route.abort());
  });

  test("the rest works, and the coach finds the same", async ({ page }) => {
    await startIn(page, "swot");
    await expect(panel(page).getByRole("alert")).toContainText(failed);
    await expectAccessible(page);
    await addItem(page, "swot-strength", "Good team");
    await addItem(page, "swot-threat", "谁先动手：…");
    await panel(page).getByRole("button", { name: /^Coach/ }).click();
    await expect(panel(page).getByText("“good team” could stand on any company’s list.")).toBeVisible();
    const hint = panel(page).getByText("Still a prompt: write on where the … stands.");
    await expect(hint).toBeVisible();
    // In the middle of a text it is a prompt's only behind the words of the prompt, in either language.
    await textOf(items(page, "swot").nth(1)).fill("谁…先动手");
    await expect(hint).toHaveCount(0);
    await textOf(items(page, "swot").nth(1)).fill("可能把我们挡在门外的规定或平台：…，明年生效");
    await expect(hint).toBeVisible();
    await expect(panel(page).getByText("Why:")).toHaveCount(0);
    await waitSaved(page);
    await page.reload();
    await expect(items(page, "swot")).toHaveCount(2);
  });

  test("the guide tries again, and comes", async ({ page }) => {
    await startIn(page, "swot");
    const again = panel(page).getByRole("button", { name: "Try again" });
    await again.focus();
    await again.press("Enter");
    await expect(panel(page).getByRole("alert")).toContainText(failed);
    await page.unroute(files);
    await again.focus();
    await again.press("Enter");
    await expect(panel(page).getByText("Write the objective first.")).toBeVisible();
    await expect(page.locator("#guide")).toBeFocused();
  });

  for (const { locale, notice, button } of [
    { locale: "en", notice: failed, button: "Try again" },
    { locale: "zh-CN", notice: "指引和示例没有加载成功。你的计划没有变动。", button: "重试" },
  ] as const) {
    test(`the example plan says so and is made at the next try, in ${locale}`, async ({ page }) => {
      await startPlan(page);
      await page.getByLabel("Plan title", { exact: true }).fill("Clinics");
      await waitSaved(page);
      await open(page);
      await chooseLocale(page, locale);
      await page.getByTestId("sample-plan").click();
      await expect(page.locator(".notice")).toContainText(notice);
      await expect(page.getByTestId("plan-row")).toHaveText(/Clinics/);
      await expectAccessible(page);
      await page.unroute(files);
      await page.locator(".notice").getByRole("button", { name: button }).click();
      await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
      await plans(page, 2);
    });
  }

  test("it comes by itself when the browser is on line again", async ({ page }) => {
    await startIn(page, "swot");
    await expect(panel(page).getByRole("alert")).toContainText(failed);
    await page.unroute(files);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(panel(page).getByText("Write the objective first.")).toBeVisible();
  });
});

test("a host that answers with a page in its place is no guidance", async ({ page }) => {
  await page.route(files, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" }));
  await startIn(page, "swot");
  await expect(panel(page).getByRole("alert")).toContainText(failed);
});

test("a page that holds the guidance in itself asks for no file", async ({ page }) => {
  const requests = asked(page);
  const name = (await readdir(dist)).find((name) => name.startsWith("guidance-en-")) ?? "";
  const text = (await readFile(join(dist, name), "utf8")).replaceAll("<", "\\u003c");
  const held = `<script type="application/json" id="guidance-en">${text}</script></body>`;
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("</body>", () => held) });
  });
  await startIn(page, "swot");
  await expect(panel(page).getByText("Write the objective first.")).toBeVisible();
  expect(requests).toEqual([]);
});

test("the program holds no line of guidance or stories, and the page names their files by what is in them", async ({ page }) => {
  const names = await readdir(dist);
  const program = await readFile(join(dist, names.find((name) => name.endsWith(".wasm")) ?? ""));
  const guidance = names.filter((name) => files.test(`/${name}`));
  expect(guidance).toHaveLength(6);
  await open(page);
  for (const name of guidance) {
    const text = await readFile(join(dist, name));
    const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const [, meta] = /^(.+)-\w{16}\.json$/.exec(name) ?? [];
    expect(name).toBe(`${meta}-${digest}.json`);
    await expect(page.locator(`meta[name="${meta}"]`)).toHaveAttribute("content", `./${name}`);
    const { modules, coach = {} } = JSON.parse(text.toString("utf8"));
    const lines = Object.values<any>(modules).flatMap(({ how = [], questions = [], pairs = [], notes = [] }) => [how, questions, pairs, notes]);
    const example = Object.values<any>(modules).flatMap(({ examples = [] }) => examples.map(([, , values]: any[]) => values.text));
    // A short line may be a word that the program has for itself.
    const words = [...lines, ...Object.values<any>(coach), ...example].flat(2).filter((line) => line?.length > 12);
    expect(words.length, name).toBeGreaterThan(50);
    expect(words.filter((line) => program.includes(line))).toEqual([]);
  }
});
