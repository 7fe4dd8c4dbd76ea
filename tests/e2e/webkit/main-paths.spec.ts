import { writeFile } from "node:fs/promises";
import { Key } from "selenium-webdriver";
import { type App, expect, test } from "../support/webkit";

// The main paths in Safari's engine, in the language that the page chooses there: English.

/** Makes an empty plan and opens its SWOT canvas. */
async function startInSwot(app: App): Promise<void> {
  await app.open();
  await (await app.byId("new-plan")).click();
  await app.goTo("/swot");
}

test("items are added by Enter and by paste, edited, moved by their menu, and undone", async ({ app }) => {
  await startInSwot(app);
  await app.add("swot-strength", "Set up in one day");
  await app.expectCards("Strengths", ["Set up in one day"]);
  await app.paste(await app.byId("add-swot-opportunity"), "- 2,300 clinics\n• few digital\n");
  await app.expectCards("Opportunities", ["2,300 clinics", "few digital"]);
  const text = await app.find('[data-testid="item-swot"] textarea');
  await text.sendKeys(Key.END, ", no project");
  await app.expectCards("Strengths", ["Set up in one day, no project"]);
  await app.choose("swot", "2,300", "Move to Threats");
  await app.expectCards("Threats", ["2,300 clinics"]);
  await app.expectCards("Opportunities", ["few digital"]);
  await (await app.byId("undo")).click();
  await app.expectCards("Opportunities", ["2,300 clinics", "few digital"]);
  await (await app.byId("redo")).click();
  await app.expectCards("Threats", ["2,300 clinics"]);
});

test("a reload keeps all, also what was being typed", async ({ app }) => {
  await startInSwot(app);
  await app.add("swot-strength", "选了大系统，差价 5%");
  await app.waitSaved();
  await app.add("swot-weakness", "Two people");
  await (await app.byId("add-swot-threat")).sendKeys("Half a thought");
  await app.reload();
  await app.expectCards("Strengths", ["选了大系统，差价 5%"]);
  await app.expectCards("Weaknesses", ["Two people"]);
  await app.expectCards("Threats", ["Half a thought"]);
});

test("two windows on one plan follow each other", async ({ app }) => {
  await startInSwot(app);
  await app.add("swot-strength", "From the first");
  await app.waitSaved();
  const address = await app.driver.getCurrentUrl();
  const first = await app.driver.getWindowHandle();
  await app.driver.switchTo().newWindow("window");
  await app.driver.get(address);
  await app.expectCards("Strengths", ["From the first"]);
  await app.add("swot-strength", "From the second");
  await app.expectCards("Strengths", ["From the first", "From the second"]);
  const second = await app.driver.getWindowHandle();
  await app.driver.switchTo().window(first);
  await app.expectCards("Strengths", ["From the first", "From the second"]);
  await app.choose("swot", "From the first", "Delete");
  await app.driver.switchTo().window(second);
  await app.expectCards("Strengths", ["From the second"]);
});

test("what is exported comes back from its file", async ({ app }, testInfo) => {
  await startInSwot(app);
  await app.add("swot-strength", "Set up in one day");
  await app.waitSaved();
  const text = await app.download(await app.byId("export-json"));
  expect(JSON.parse(text).plan.tables.swot.map((item: { text: string }) => item.text)).toEqual(["Set up in one day"]);
  const path = testInfo.outputPath("plan.json");
  await writeFile(path, text);
  const exported = await app.planId();
  await app.open();
  await (await app.byId("import-file")).sendKeys(path);
  await (await app.byId("import-apply")).click();
  await app.until("the plan of the file is open", async () => !["", exported].includes((await app.driver.getCurrentUrl()).split("/plan/")[1] ?? ""));
  await app.goTo("/swot");
  await app.expectCards("Strengths", ["Set up in one day"]);
  expect(await app.planId()).not.toBe(exported);
});

test("the language switches both ways, and every page of the example plan is drawn in either", async ({ app }) => {
  await app.open();
  await (await app.byId("sample-plan")).click();
  const plan = await app.planId();
  await app.find("main h1");
  const modules = await app.run<string[]>(
    `const links = [...document.querySelectorAll("main a")].map((link) => /#\\/plan\\/[^/]+(\\/\\w+)$/.exec(link.hash)?.[1]);
     return [...new Set(links.filter(Boolean))]`,
  );
  expect(modules.length).toBeGreaterThan(16);
  for (const locale of ["zh-CN", "en"]) {
    await (await app.find(`[data-testid="locale"] option[value="${locale}"]`)).click();
    await app.until(`the page is in ${locale}`, () => app.run(`return document.documentElement.lang === "${locale}"`));
    for (const module of [...modules, "/coach", "/export", "/history"]) {
      await app.goTo(module);
      const drawn = await app.run<boolean>(
        `const main = document.querySelector("main");
         return main.querySelector("[role=alert]") === null
           && [...main.querySelectorAll("[data-testid^=item-], input, textarea, svg, [data-testid=paper], li")].some((part) => part.checkVisibility())`,
      );
      expect(drawn, `${module} in ${locale}`).toBe(true);
    }
  }
  expect(await app.planId()).toBe(plan);
});

test("a long paragraph is seen whole", async ({ app }) => {
  await app.open();
  await (await app.byId("new-plan")).click();
  await app.planId();
  const goal = await app.find('textarea[id$="/goal"]');
  await goal.sendKeys(Array.from({ length: 30 }, (_, sentence) => `Sentence ${sentence} of what we want.`).join(" "));
  const cut = () => app.run<number>("return arguments[0].scrollHeight - arguments[0].clientHeight", goal);
  await app.until("the field has grown", async () => (await cut()) <= 1);
  await app.waitSaved();
  await app.reload();
  await app.until("it is as long after a reload", async () => {
    const again = await app.find('textarea[id$="/goal"]');
    return app.run("return arguments[0].scrollHeight - arguments[0].clientHeight <= 1 && arguments[0].value.includes('Sentence 29')", again);
  });
});

test("the single file starts from a disk and keeps what is written in it", async ({ file }) => {
  await file.open();
  await (await file.byId("new-plan")).click();
  await file.goTo("/swot");
  await file.add("swot-strength", "Two days from order to delivery");
  await file.waitSaved();
  await file.reload();
  await file.expectCards("Strengths", ["Two days from order to delivery"]);
});
