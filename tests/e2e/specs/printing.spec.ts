import type { Locator, Page } from "@playwright/test";
import { inflateSync } from "node:zlib";
import {
  addField, addItem, card, exportJson, goTo, items, open, openModule, paperOf, paste, planId, startIn, startPlan,
  startSamplePlan, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

/** Papers: their size in points, and in pixels what the margins of style/print.css leave of it. Chromium rounds pages up. */
const papers = [
  { name: "A4", size: [595, 842], width: 680.31, height: 987 },
  { name: "Letter", size: [612, 792], width: 700.8, height: 916.8 },
];

/** Opens the page that hands on, as it is printed. */
async function openPaper(page: Page): Promise<Locator> {
  await open(page, `plan/${await planId(page)}/export`);
  const paper = paperOf(page);
  await expect(paper).toBeVisible();
  return paper;
}

async function choosePaper(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Paper" }).selectOption(name);
}

/** Prints to PDF, in which each page and its size are written out. */
async function print(page: Page): Promise<{ pages: number; size: number[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return { pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, size: box.slice(1).map((side) => Math.round(Number(side))) };
}

/** What a person wrote in any field of the open plan: codes, dates and links hold neither blank nor Chinese. */
async function written(page: Page): Promise<string[]> {
  const { plan } = await exportJson(page);
  const records = Object.values(plan.tables as Record<string, Record<string, unknown>[]>).flat();
  return records.flatMap((record) => Object.values(record)).filter((value) => typeof value === "string")
    .filter((text) => /[ \u4e00-\u9fff]/.test(text));
}

/**
 * Lays the sheet out in columns of a page's size, which the browser fills by the same rules as pages, and tells what
 * those rules were to prevent.
 */
async function paginate(paper: Locator, width: number, height: number): Promise<{ pages: number; faults: string[] }> {
  return paper.evaluate((paper: HTMLElement, [width, height]) => {
    const gap = 20;
    const style = { width: `${width}px`, height: `${height}px`, columns: `${width}px auto`, columnGap: `${gap}px`, columnFill: "auto" };
    Object.assign(paper.style, style);
    for (const part of paper.querySelectorAll<HTMLElement>(".paper-part")) {
      if (getComputedStyle(part).breakBefore === "page") part.style.breakBefore = "column";
    }
    const left = paper.getBoundingClientRect().left;
    const pages = (element: Element) =>
      new Set([...element.getClientRects()].map((box) => Math.floor((box.left - left) / (width + gap))));
    const faults: string[] = [];
    const length = (element: Element) => [...element.getClientRects()].reduce((sum, box) => sum + box.height, 0);
    for (const element of paper.querySelectorAll(".paper-record, .paper-record dl > div, .paper-picture, svg, tr")) {
      // A record that no page holds goes on, but none of its entries is cut.
      const longer = element.matches(".paper-record") && length(element) > height;
      if (pages(element).size !== 1 && !longer) faults.push(`cut: ${element.textContent}`);
    }
    for (const heading of paper.querySelectorAll("h3, h4, h5")) {
      const next = heading.nextElementSibling;
      const first = next && [...next.getClientRects()][0];
      const page = first && Math.floor((first.left - left) / (width + gap));
      if (![...pages(heading)].includes(page ?? -1)) faults.push(`alone: ${heading.textContent}`);
    }
    const last = Math.max(...[...paper.querySelectorAll("*")].flatMap((element) => [...pages(element)]));
    return { pages: last + 1, faults };
  }, [width, height]);
}

test("everything written in the sample is on the sheet, in either language", async ({ page }) => {
  await startSamplePlan(page);
  await waitSaved(page);
  const texts = await written(page);
  expect(texts.length).toBeGreaterThan(100);
  const paper = await openPaper(page);
  // Whoever has not allowed to be named is held back unless asked for.
  await page.getByTestId("export-private").check();
  await page.emulateMedia({ media: "print" });
  for (const language of ["en", "zh-CN"]) {
    await page.emulateMedia({ media: "screen" });
    await page.getByLabel("Headings and field names in").selectOption(language);
    await page.emulateMedia({ media: "print" });
    const printed = await paper.innerText();
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
  }
});

test("a sheet that is printed while it is still being drawn is printed whole", async ({ page }) => {
  await startSamplePlan(page);
  await waitSaved(page);
  const route = `#/plan/${await planId(page)}/export`;
  const drawn = await page.evaluate((route) => new Promise<number[]>((resolve) => {
    const parts = () => document.querySelectorAll(".paper-part").length;
    const pressed = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>("[data-testid=print]");
      if (!button || !parts()) return;
      pressed.disconnect();
      const before = parts();
      window.print = () => resolve([before, parts()]);
      button.click();
    });
    pressed.observe(document.body, { childList: true, subtree: true });
    location.hash = route;
  }), route);
  expect(drawn).toEqual([1, await paperOf(page).locator(".paper-part").count()]);
});

test("pictures are printed as drawings with their words, in the language chosen", async ({ page }) => {
  await startSamplePlan(page);
  const paper = await openPaper(page);
  const plot = paper.getByRole("img", { name: "9 factors; 6 with a score of 12 or more" });
  const balance = paper.getByRole("img", { name: "Inside: strengths 47, weaknesses 32. Outside: opportunities 48, threats 40." });
  for (const [picture, width] of [[plot, 200], [balance, 300]] as const) {
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((element) => element instanceof SVGSVGElement)).toBe(true);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(width);
  }
  await expect(plot.locator("circle")).toHaveCount(9);
  await expect(balance.locator("text")).toHaveText([
    "Weaknesses 32", "Inside", "Strengths 47", "+15", "Threats 40", "Outside", "Opportunities 48", "+8",
  ]);
  const first = paper.locator(".paper-picture").filter({ has: page.getByRole("img", { name: /^9 factors/ }) }).getByRole("row").nth(1);
  await expect(first).toHaveText("1Patients book by phone screen, also at night5 × 5 = 25");
  await page.getByLabel("Headings and field names in").selectOption("zh-CN");
  await expect(paper.getByRole("img", { name: "共 9 条，其中 6 条达到 12 分" })).toBeVisible();
});

for (const { name, size, width, height } of papers) {
  test(`on ${name} no card, row or picture is cut and no heading stands alone`, async ({ page }) => {
    await startSamplePlan(page);
    const paper = await openPaper(page);
    await choosePaper(page, name);
    const printed = await print(page);
    expect(printed.size).toEqual(size);
    await page.emulateMedia({ media: "print" });
    const { pages, faults } = await paginate(paper, width, height);
    expect(faults).toEqual([]);
    // That the columns are as many as the pages shows that they are as good as pages.
    expect(printed.pages).toBe(pages);
    expect(pages).toBeGreaterThan(8);
  });
}

test("each module is printed alone: its heading, all that is written in it, nothing cut", async ({ page }) => {
  await startSamplePlan(page);
  await waitSaved(page);
  const missing = new Set(await written(page));
  const paper = await openPaper(page);
  await page.getByTestId("export-private").check();
  const boxes = await page.getByRole("group", { name: "Parts" }).getByRole("checkbox").all();
  expect(boxes.length).toBeGreaterThan(16);
  for (const box of boxes) await box.uncheck();
  const [{ width, height }] = papers;
  for (const box of boxes) {
    await box.check();
    const module = await box.evaluate((input: HTMLInputElement) => input.labels?.[0].textContent?.trim() ?? "");
    // What each deal has is a part of its own, under its name.
    const parts = /^(Negotiation|Contract|After-sales)$/.test(module) ? 3 : 1;
    await expect(paper.locator(".paper-part")).toHaveCount(parts);
    const heading = paper.locator(".paper-part").first().getByRole("heading").first();
    await expect(heading).toHaveText(parts > 1 ? new RegExp(`^${module}`) : module);
    await page.emulateMedia({ media: "print" });
    expect((await print(page)).pages, module).toBeGreaterThan(0);
    const printed = await paper.innerText();
    for (const text of missing) if (printed.includes(text)) missing.delete(text);
    expect((await paginate(paper, width, height)).faults, module).toEqual([]);
    await page.emulateMedia({ media: "screen" });
    await box.uncheck();
  }
  expect([...missing]).toEqual([]);
});

test("a picture that does not fit the rest of a page goes to the next as a whole", async ({ page }) => {
  await startSamplePlan(page);
  const paper = await openPaper(page);
  await page.emulateMedia({ media: "print" });
  await paper.locator(".paper-picture").first().evaluate((picture) => {
    const space = document.createElement("div");
    space.style.height = "700px";
    picture.before(space);
  });
  const [{ width, height }] = papers;
  expect((await paginate(paper, width, height)).faults).toEqual([]);
});

test("modules with little in them share a page", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-political", "Subsidies end");
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "One day");
  await waitSaved(page);
  const paper = await openPaper(page);
  await expect(paper).toContainText("Subsidies end");
  await expect(paper).toContainText("One day");
  expect((await print(page)).pages).toBe(1);
});

test("only the sheet is printed, its title at the foot of each page, and no private field", async ({ page }) => {
  await startIn(page, "basics");
  await page.getByLabel("Plan title").first().fill("Our “\"first\"” plan");
  await addItem(page, "person", "Lin Yue");
  await card(page, "Lin Yue").getByRole("button", { name: /^Details of/ }).click();
  await card(page, "Lin Yue").getByLabel("E-mail", { exact: false }).fill("lin@example.com");
  await waitSaved(page);
  await openPaper(page);
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator("body").innerText();
  expect(printed).toContain("Lin Yue");
  for (const text of ["lin@example.com", "Export", "Download Markdown"]) expect(printed).not.toContain(text);
  const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--page-foot"));
  expect(await foot()).toMatch(/^"Our “\\"first\\"” plan · .+"$/);
  await page.emulateMedia({ media: "screen" });
  await openModule(page, "basics");
  expect(await foot()).toBe("");
});

/** How many curves a PDF fills with a colour, without what the browser leaves out of backgrounds, or with it. */
async function drawnIn(page: Page, colour: [number, number, number], printBackground: boolean): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground });
  const streams: string[] = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
    if (pdf.subarray(at - 3, at).toString() === "end") continue;
    try {
      streams.push(inflateSync(pdf.subarray(at + 7, pdf.indexOf("endstream", at))).toString("latin1"));
    } catch {
      // Fonts and pictures are packed in other ways.
    }
  }
  const shade = colour.map((part) => (part / 255).toFixed(4).replace(/^0/, "")).join(" ");
  // A colour stands before all that is drawn with it; circles are what the browser draws in curves.
  let [inColour, curves] = [false, 0];
  for (const line of streams.join("\n").split("\n")) {
    if (line.endsWith(" rg")) inColour = line.endsWith(` ${shade} rg`);
    if (inColour && line.endsWith(" c")) curves += 1;
  }
  return curves;
}

test("scores are printed also without background graphics", async ({ page }) => {
  await startSamplePlan(page);
  for (const [route, colour] of [["/swot", [29, 95, 168]], ["/risk?view=list", [79, 91, 15]]] as const) {
    await goTo(page, route);
    await page.getByRole("main").evaluate((main) => {
      main.style.visibility = "hidden";
      for (const score of main.querySelectorAll<HTMLElement>(".score")) score.style.visibility = "visible";
    });
    const all = await drawnIn(page, [...colour], true);
    expect(all, route).toBeGreaterThan(10);
    expect(await drawnIn(page, [...colour], false), route).toBe(all);
  }
});

test("a list too long to be drawn whole is printed whole, and is on the screen afterwards as it was", async ({ page }) => {
  await startIn(page, "swot");
  const facts = (count: number) => Array.from({ length: count }, (_, number) => `Fact ${number}`).join("\n");
  await paste(addField(page, "swot-strength"), facts(130));
  await expect(items(page, "swot")).toHaveCount(130);
  const some = await print(page);
  await paste(addField(page, "swot-strength"), facts(900));
  await page.reload();
  await expect(items(page, "swot")).toHaveCount(100);
  const all = await print(page);
  expect(all.pages).toBeGreaterThan(6 * some.pages);
  await expect(items(page, "swot")).toHaveCount(100);
});

test("a table is printed on its side, with all its columns", async ({ page }) => {
  await startSamplePlan(page);
  for (const route of ["/risk?view=list", "/metrics?view=list", "/tools?view=scores"]) {
    await goTo(page, route);
    const { size } = await print(page);
    expect(size[0], route).toBeGreaterThan(size[1]);
    await page.emulateMedia({ media: "print" });
    const cut = await page.getByRole("main").locator(".table-scroll").evaluateAll((boxes) => boxes.filter((box) => getComputedStyle(box).overflowX !== "visible").length);
    expect(cut, route).toBe(0);
    await page.emulateMedia({ media: null });
  }
});

test("a plan without factors and weights has a sheet without pictures", async ({ page }) => {
  await startPlan(page);
  await openModule(page, "swot");
  await addItem(page, "swot-threat", "Suites bundle booking");
  await waitSaved(page);
  const paper = await openPaper(page);
  await expect(paper).toContainText("Suites bundle booking");
  await expect(paper.getByRole("img")).toHaveCount(0);
});
