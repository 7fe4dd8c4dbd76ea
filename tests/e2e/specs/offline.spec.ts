import type { Page } from "@playwright/test";
import { copyFile, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addField, addItem, chooseLocale, exportJson, expectCards, importFile, items, list, open, openModule, planId, startIn, started,
  stored, waitSaved,
} from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { dist } from "../support/global-setup";
import { copyOfRelease, discard, kept, otherRelease } from "../support/releases";
import { serve } from "../support/static-server.mjs";
import { test as base, expect } from "../support/test";

type Host = Awaited<ReturnType<typeof serve>>;

/** A host of its own under a sub-path, whose files a test changes, and folders that go with the test. */
const test = base.extend<{ keeps: boolean; host: Host; folder: (made: Promise<string>) => Promise<string> }>({
  /** Whether the host lets a browser keep files that are named by their content. */
  keeps: [false, { option: true }],
  // The folders stay as long as the host that serves them.
  host: async ({ folder, keeps }, use) => {
    void folder;
    const host = await serve(dist, { prefix: "/some/offline/", keeps });
    await use(host);
    await host.close();
  },
  folder: async ({}, use) => {
    const made: string[] = [];
    await use(async (folder) => {
      made.push(await folder);
      return folder;
    });
    await Promise.all(made.map(discard));
  },
  appUrl: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: "allow" });

const ready = "Ready to work offline.";
const available = "A new version is ready. It waits until you choose Update.";

/** The first visit, up to where the page says that it needs no network any more. */
async function visit(page: Page): Promise<void> {
  await open(page);
  await expect(page.locator(".notice").filter({ hasText: ready })).toBeVisible({ timeout: 20_000 });
}

/** The second release of the page under test, told apart by what the page says of itself. */
const second = "Second release.";

function description(page: Page): Promise<string | null> {
  return page.locator('meta[name="description"]').getAttribute("content");
}

/** Asks the host for a new version, as the browser does when a page is opened. */
async function lookForNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

function update(page: Page) {
  return page.getByTestId("update");
}

test("the list names every file that the page may ask for, and nothing else", async () => {
  const names = Object.keys(await kept(dist));
  const all = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replace(/^\//, ""));
  const apart = /^(service-worker\.js|retire-service-worker\.js|saleswright\.html|schema\/.*|icons\/.*|screenshots\/.*|parts\/.*)$/;
  expect(names.sort()).toEqual(all.filter((name) => !apart.test(name)).sort());
  expect(names).toContain("index.html");
  const programs = names.filter((name) => name.endsWith(".wasm")).map((name) => name.replace(/-.*/, ""));
  expect(programs).toEqual(["parts", "safety_copy", "saleswright", "shared"]);
});

/** The texts of a language: guidance and stories. */
const textsIn = (locale: string) => [`guidance-${locale}`, `story-clinic-${locale}`, `story-tea-${locale}`];
const allTexts = [...textsIn("en"), ...textsIn("zh-CN")].sort();

/** The texts that are kept. */
function keptTexts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().flatMap(({ url }) => /((?:guidance|story-[a-z]+)-[a-zA-Z-]+)-[0-9a-f]{16}/.exec(url)?.[1] ?? []).sort();
  });
}

test("a first visit keeps the texts of its language; others come once they are chosen, or with the next start", async ({ page, context, host }) => {
  await visit(page);
  expect(await keptTexts(page)).toEqual(textsIn("en"));
  await chooseLocale(page, "zh-CN");
  await expect.poll(() => keptTexts(page)).toEqual([...textsIn("en"), "guidance-zh-CN"].sort());
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  const next = await context.newPage();
  await open(next);
  await expect.poll(() => keptTexts(next)).toEqual(allTexts);
  expect(host.requests.filter((path) => path.includes("guidance-")).length).toBeGreaterThan(1);
});

test("everything works without the host: modules, both languages, both examples, export and import", async ({ page, host }) => {
  await visit(page);
  await page.reload();
  await expect.poll(() => keptTexts(page)).toEqual(allTexts);
  await host.close();
  await page.reload();
  await started(page);
  await page.getByTestId("sample-plan").click();
  await planId(page);
  await open(page);
  await page.getByTestId("sample-tea").click();
  await planId(page);
  const board = page.locator(".journey-stages");
  await expect(board).toBeVisible();
  const stages = await board.getByRole("link").evaluateAll((links) =>
    links.map((link) => /#\/plan\/[^/]+\/(\w+)$/.exec((link as HTMLAnchorElement).hash)?.[1] ?? ""),
  );
  const modules = [...new Set(stages.filter((name) => name !== ""))];
  expect(modules.length).toBeGreaterThan(15);
  for (const module of modules) {
    await openModule(page, module);
    await expect(page.getByText("Loading…")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  }
  await openModule(page, "swot");
  await chooseLocale(page, "zh-CN");
  await expect(page.getByRole("complementary").getByText("先写目标。").first()).toBeVisible();
  await expect(list(page, "优势").getByRole("textbox").first()).toHaveValue("每一袋都和封样对过味道");
  await chooseLocale(page, "en");
  const file = JSON.stringify(await exportJson(page));
  await open(page);
  await importFile(page, "plan.json", file);
  await expect(page).toHaveURL(/#\/plan\//);
});

test("it is told once that the page is ready, in the language of the page", async ({ page }) => {
  await visit(page);
  await chooseLocale(page, "zh-CN");
  await expect(page.locator(".notice")).toContainText("已可离线使用。");
  await expectAccessible(page);
  await page.reload();
  await started(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("a chip tells that there is no network, and goes when it is back", async ({ page, context }) => {
  await visit(page);
  await startIn(page, "swot");
  const chip = page.getByTestId("offline-chip");
  await expect(chip).toHaveCount(0);
  await context.setOffline(true);
  await expect(chip).toHaveText("Offline: all still works");
  await expect(page.getByTestId("live")).toHaveText("Offline: all still works");
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(chip).toHaveCount(0);
});

const faults: Record<string, (folder: string, name: string) => Promise<void>> = {
  "a file that is not there": (folder, name) => rm(join(folder, name)),
  "a file of other content": (folder, name) => writeFile(join(folder, name), "<!doctype html><title>Home</title>"),
};

for (const keeps of [false, true]) {
  test.describe(keeps ? "where the browser keeps what it was sent" : "where nothing is kept by the browser", () => {
    test.use({ keeps });

    for (const [fault, cause] of Object.entries(faults)) {
      test(`with ${fault} nothing is taken for ready, and the next visit heals it`, async ({ page, host, folder, watch }) => {
        watch.allow(/404|wasm|WebAssembly/);
        const broken = await folder(copyOfRelease());
        const part = Object.keys(await kept(broken)).find((name) => name.startsWith("parts-")) ?? "";
        await cause(broken, part);
        host.show(broken);
        await open(page);
        // The worker has failed when the browser has let go of it.
        await expect.poll(() => host.requests.some((path) => path.endsWith("/service-worker.js"))).toBe(true);
        await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
        await expect(page.getByText(ready)).toHaveCount(0);

        host.show(dist);
        const before = host.requests.length;
        await visit(page);
        // What had come was not asked for again by the worker.
        const css = host.requests.slice(before).filter((path) => path.endsWith(".css"));
        expect(css.length).toBeLessThanOrEqual(1);
        await host.close();
        await page.reload();
        await started(page);
        await startIn(page, "pest");
        await expect(addField(page, "pest-political")).toBeVisible();
      });
    }
  });
}

test.describe("where the browser keeps what it was sent", () => {
  test.use({ keeps: true });

  test("a first visit loads no file twice, and no picture that only an installation needs", async ({ page, host }) => {
    await visit(page);
    const asked = host.requests.filter((path) => /-[0-9a-f]{16}/.test(path));
    const named = Object.keys(await kept(dist)).filter((name) => /-[0-9a-f]{16}/.test(name) && !/^(?:guidance|story-[a-z]+)-zh/.test(name));
    expect(asked.map((path) => path.slice("/some/offline/".length)).sort()).toEqual(named.sort());
    expect(host.requests.filter((path) => /icons|screenshots/.test(path))).toEqual([]);
    await host.close();
    await page.reload();
    await started(page);
    await startIn(page, "pest");
    await expect(addField(page, "pest-political")).toBeVisible();
  });
});

test("an update that lacks a file changes nothing", async ({ page, host, folder }) => {
  await visit(page);
  const broken = await folder(otherRelease(second));
  const part = Object.keys(await kept(broken)).find((name) => name.startsWith("parts-")) ?? "";
  await rm(join(broken, part));
  host.show(broken);
  await lookForNewVersion(page);
  await expect
    .poll(() => page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing, registration?.waiting].filter(Boolean).length;
    }))
    .toBe(0);
  expect(host.requests.some((path) => path.endsWith(part))).toBe(true);
  await page.reload();
  await started(page);
  await expect(update(page)).toHaveCount(0);
  expect(await description(page)).not.toContain(second);
  await startIn(page, "swot");
  await expect(addField(page, "swot-strength")).toBeVisible();
});

test("a new version waits, and is taken after what was typed is saved", async ({ page, host, folder }) => {
  await visit(page);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  host.show(await folder(otherRelease(second)));
  await lookForNewVersion(page);
  await expect(update(page)).toContainText(available);
  await expect(page.getByTestId("live")).toHaveText(available);
  await expectAccessible(page);

  // Opened again, the page is still the one before.
  await page.reload();
  await started(page);
  expect(await description(page)).not.toContain(second);
  await expect(update(page)).toContainText(available);
  await chooseLocale(page, "zh-CN");
  await expect(update(page)).toContainText("新版本已就绪，点“更新”后才会启用。");
  await chooseLocale(page, "en");

  await addField(page, "swot-strength").focus();
  await page.keyboard.type("Half a thought");
  await update(page).getByRole("button", { name: "Update", exact: true }).click();
  await expect(page.getByText("Updated to version 0.1.0.").first()).toBeVisible();
  expect(await description(page)).toContain(second);
  await expectCards(list(page, "Strengths"), ["Two days from order to delivery", "Half a thought"]);
  await expect(update(page)).toHaveCount(0);
  // Nothing of the version before is left, and the new one needs no host.
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await host.close();
  await page.reload();
  await started(page);
  expect(await description(page)).toContain(second);
  await expect(page.getByText("Updated to version")).toHaveCount(0);
});

test("another tab keeps its own files, is told, and goes over when it is asked", async ({ page, context, host, folder }) => {
  await visit(page);
  const other = await context.newPage();
  await startIn(other, "swot");
  await addField(other, "swot-strength").focus();
  await other.keyboard.type("Not added yet");
  await expect.poll(() => keptTexts(other)).toEqual(allTexts);

  host.show(await folder(otherRelease(second)));
  await lookForNewVersion(page);
  await update(page).getByRole("button", { name: "Update", exact: true }).click();
  await expect(page.getByText("Updated to version").first()).toBeVisible();
  expect(await description(page)).toContain(second);

  await expect(update(other)).toContainText(available);
  await expect(addField(other, "swot-strength"), "no tab is loaded again by itself").toHaveValue("Not added yet");
  expect(await description(other)).not.toContain(second);
  // The host has none of these files any more: parts are here, guidance comes from what was kept.
  await openModule(other, "persona");
  await expect(other.getByText("Loading…")).toHaveCount(0);
  await expect(other.getByRole("main").getByRole("alert")).toHaveCount(0);
  await chooseLocale(other, "zh-CN");
  await expect(other.getByRole("complementary").getByRole("heading", { name: "怎么做" })).toBeVisible();
  await chooseLocale(other, "en");

  await update(other).getByRole("button", { name: "Update", exact: true }).click();
  await expect(other.getByText("Updated to version").first()).toBeVisible();
  expect(await description(other)).toContain(second);
  await openModule(other, "swot");
  await expectCards(list(other, "Strengths"), ["Not added yet"]);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test("while saving fails nothing is updated and nothing is loaded again", async ({ page, host, folder }) => {
  await visit(page);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Saved before");
  await waitSaved(page);
  host.show(await folder(otherRelease(second)));
  await lookForNewVersion(page);
  await expect(update(page)).toBeVisible();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, value: string) {
      if ("storageIsFull" in window) throw new DOMException("full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
    Object.assign(window, { storageIsFull: true });
  });
  await addField(page, "swot-strength").focus();
  await page.keyboard.type("Typed while full");
  const go = update(page).getByRole("button", { name: "Update", exact: true });
  await go.click();
  const blocked = "Not updated: your latest changes are not saved yet and would be lost.";
  await expect(page.locator(".notice").filter({ hasText: blocked })).toBeVisible();
  expect(await description(page)).not.toContain(second);
  await expectCards(list(page, "Strengths"), ["Saved before", "Typed while full"]);
  expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(true);
  expect(Object.values(await stored(page)).join("")).not.toContain("Typed while full");

  await page.evaluate(() => Reflect.deleteProperty(window, "storageIsFull"));
  await go.click();
  await expect(page.getByText("Updated to version").first()).toBeVisible();
  await expectCards(list(page, "Strengths"), ["Saved before", "Typed while full"]);
});

test("the offline app is taken back by one file, and plans stay", async ({ page, host, folder }) => {
  await visit(page);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  await waitSaved(page);
  const retired = await folder(copyOfRelease());
  await copyFile(join(retired, "retire-service-worker.js"), join(retired, "service-worker.js"));
  host.show(retired);
  await lookForNewVersion(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expectCards(list(page, "Strengths"), ["Two days from order to delivery"]);
  const before = host.requests.length;
  await page.reload();
  await started(page);
  expect(host.requests.slice(before).some((path) => path.endsWith("/offline/"))).toBe(true);
  await expectCards(list(page, "Strengths"), ["Two days from order to delivery"]);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test("nothing but the page is answered or deleted: other files, other folders, other caches", async ({ page, context, host, folder, watch }) => {
  watch.allow(/404/);
  await visit(page);
  await page.evaluate(async () => {
    for (const name of ["theirs", "saleswright-theirs /other/", "saleswright"]) {
      const cache = await caches.open(name);
      await cache.put("/theirs", new Response("theirs"));
    }
  });
  host.show(await folder(otherRelease(second)));
  await lookForNewVersion(page);
  await update(page).getByRole("button", { name: "Update", exact: true }).click();
  await expect(page.getByText("Updated to version").first()).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(4);
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(["theirs", "saleswright-theirs /other/", "saleswright"]));

  const answered = await page.evaluate(async () => {
    const status = async (path: string, method = "GET") => (await fetch(path, { method })).status;
    return [await status("./nothing-here.js"), await status("/other/index.html"), await status("./index.html", "HEAD")];
  });
  expect(answered).toEqual([404, 404, 200]);
  const tab = await context.newPage();
  const missing = await tab.goto(`${host.url}nothing-here`);
  expect(missing?.status(), "a missing page is missing").toBe(404);
  await tab.goto(`${host.url}schema/saleswright-plan-1.schema.json`);
  expect(await tab.textContent("body")).toContain("$schema");
});

test("a page opened with words behind its address starts without the host as well", async ({ page, host }) => {
  await visit(page);
  await host.close();
  await page.goto(`${host.url}?from=somewhere#/`);
  await started(page);
  await expect(page.getByTestId("new-plan")).toBeVisible();
  await page.goto(`${host.url}index.html`);
  await started(page);
});

test("the browser’s offer to install is a button, and goes when it was taken", async ({ page }) => {
  await open(page);
  await expect(page.getByTestId("install")).toHaveCount(0);
  const offer = () =>
    page.evaluate(() => {
      const prompt = () => {
        document.documentElement.dataset.asked = "yes";
        return Promise.resolve({ outcome: "accepted" });
      };
      dispatchEvent(Object.assign(new Event("beforeinstallprompt"), { prompt }));
    });
  await offer();
  await expect(page.getByRole("button", { name: "Install as an app", exact: true })).toBeVisible();
  await chooseLocale(page, "zh-CN");
  await expectAccessible(page);
  await page.getByRole("button", { name: "安装为应用", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-asked", "yes");
  await expect(page.getByTestId("install")).toHaveCount(0);
  await offer();
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await expect(page.getByTestId("install")).toHaveCount(0);
});

test("the manifest is relative, and what it names is there in the size it says", async ({ page, host }) => {
  await open(page);
  const manifest = JSON.parse(await readFile(join(dist, "manifest.webmanifest"), "utf8"));
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone", lang: "en", name: "Saleswright" });
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "./manifest.webmanifest");
  const images = [...manifest.icons, ...manifest.screenshots];
  expect(images.filter(({ src }) => !src.startsWith("./"))).toEqual([]);
  for (const { src, sizes } of images) {
    const size = await page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, host.url).href);
    if (sizes !== "any") expect(size, src).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
});
