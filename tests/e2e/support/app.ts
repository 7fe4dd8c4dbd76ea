import { type BrowserContext, type Locator, type Page, expect } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { beginStored, rememberBegun } from "./contexts";

// What a person does, by the test ids that stay fixed. Specs name the thing, not the markup.

export const storagePrefix = "saleswright/";

/** The address of a part of the program that is loaded when it is first shown. */
export const partFile = /\/(?!saleswright-)[a-z_]+-[0-9a-f]+\.wasm$/;

/** Opens the page at a hash route and waits until the program runs. */
export async function open(page: Page, route = ""): Promise<void> {
  await page.goto(route === "" ? "./" : `./#/${route}`);
  await started(page);
}

export async function started(page: Page): Promise<void> {
  await expect(page.locator("#boot")).toHaveCount(0);
}

/** Makes an empty plan and opens its basics; returns its id. */
export async function startPlan(page: Page): Promise<string> {
  return start(page, "new-plan", "/basics");
}

/** The buttons of home that make an example plan, one for each story. */
export type SampleButton = "sample-plan" | "sample-tea";

/** Makes a copy of an example plan and opens its journey; returns its id. */
export async function startSamplePlan(page: Page, button: SampleButton = "sample-plan"): Promise<string> {
  return start(page, button, "");
}

/** Begins a plan as a button of home does, and opens a page of it. */
async function start(page: Page, button: "new-plan" | SampleButton, route: string): Promise<string> {
  const stored = await beginStored(page, button);
  if (stored !== undefined) {
    await open(page, `plan/${stored}${route}`);
    await drawn(page);
    return stored;
  }
  const isFirst = page.url() === "about:blank";
  await open(page);
  await page.getByTestId(button).click();
  const plan = await planId(page);
  await drawn(page);
  if (isFirst) await remember(page, button, plan);
  const [, , , ...made] = new URL(page.url()).hash.split("/");
  if (["", ...made].join("/") !== route) await goTo(page, route);
  return plan;
}

/** The id of the plan that the address names. */
export async function planId(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#\/plan\/[^/]+/);
  return new URL(page.url()).hash.split("/")[2];
}

/** Makes an empty plan and opens one of its modules. */
export async function startIn(page: Page, module: string): Promise<string> {
  const plan = await start(page, "new-plan", `/${module}`);
  await expect(page.getByTestId("module-title")).toBeVisible();
  return plan;
}

/** Goes to a module of the open plan. */
export async function openModule(page: Page, module: string): Promise<void> {
  await goTo(page, `/${module}`);
  await expect(page.getByTestId("module-title")).toBeVisible();
}

/** Goes to a page of the open plan, and waits until it is drawn whole. */
export async function goTo(page: Page, route: string): Promise<void> {
  const hash = `#/plan/${await planId(page)}${route}`;
  await page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        if (location.hash === hash) return resolve();
        // Who listened before has followed when this is told.
        addEventListener("hashchange", () => resolve(), { once: true });
        location.hash = hash;
      }),
    hash,
  );
  await drawn(page);
}

/** Waits until the page is drawn whole: its heading is there before its part has come, the beginning of a sheet before its end. */
async function drawn(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(main.getByTestId("awaited")).toHaveCount(0);
  await expect(main.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Goes from where the focus is to an element, by Tab or Shift+Tab as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 100 && !(await isThere()); steps += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Goes to a view of the open module by its link: `Canvas`, `List`, `Plot`, … */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
}

/** The field that adds to a list: `swot-strength`, `pest-political`, … */
export function addField(page: Page, place: string): Locator {
  return page.getByTestId(`add-${place}`);
}

/** The list of a place by its heading: `Strengths`, `Political`, `People`, … */
export function list(page: Page, name: string): Locator {
  return page.getByRole("list", { name, exact: true });
}

/** The card of an item, by its text of up to 40 characters. */
export function card(owner: Page | Locator, text: string): Locator {
  const page = "page" in owner ? owner.page() : owner;
  const literally = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const details = page.getByRole("button", { name: new RegExp(`^(Details of )?“${literally}”(的详情)?$`) });
  return owner.locator('[data-testid^="item-"]').filter({ has: details });
}

/** The field on a card that holds its text. */
export function textOf(card: Locator): Locator {
  return card.getByRole("textbox").first();
}

/** Waits until the cards of a list say this, in this order. */
export async function expectCards(list: Locator, texts: string[]): Promise<void> {
  const cards = list.locator('[data-testid^="item-"]');
  const said = () =>
    cards.evaluateAll((all) => all.map((card) => card.querySelector<HTMLTextAreaElement>("textarea, input")?.value));
  await expect.poll(said).toEqual(texts);
}

/** Chooses from the menu of a card, a row or a plan. */
export async function choose(owner: Locator, action: string, group?: string): Promise<void> {
  await owner.locator(".menu > [aria-haspopup=menu]").click();
  if (group) await owner.getByRole("menuitem", { name: group, exact: true }).click();
  await owner.getByRole("menuitem", { name: action, exact: true }).click();
}

/** Pastes a text into a field as from another program. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** A date in the form that a field takes, counted from the page's own day. */
export function dayFromNow(page: Page, days: number): Promise<string> {
  return page.evaluate((days) => {
    const day = new Date();
    day.setDate(day.getDate() + days);
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
  }, days);
}

/** What a screen reader was told last. */
export function live(page: Page): Locator {
  return page.getByTestId("live");
}

/** Undo as a notice offers it, beside what happened. */
export function noticeUndo(page: Page): Locator {
  return page.getByRole("button", { name: "Undo", exact: true });
}

/** The sheet that is printed, once all of it is drawn. */
export function paperOf(page: Page): Locator {
  return page.locator('[data-testid="paper"][aria-busy="false"]');
}

/** All items of a table: `swot`, `pest`, … */
export function items(page: Page, table: string): Locator {
  return page.getByTestId(`item-${table}`);
}

/** Adds one item as a person does, and waits until it is on the screen. */
export async function addItem(page: Page, place: string, text: string): Promise<void> {
  const [table] = place.split("-");
  const field = addField(page, place);
  await field.fill(text);
  const before = await items(page, table).count();
  await field.press("Enter");
  await expect(items(page, table)).toHaveCount(before + 1);
  await expect(field).toHaveValue("");
}

/** Waits until everything is saved. */
export async function waitSaved(page: Page): Promise<void> {
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
}

export async function undo(page: Page): Promise<void> {
  await page.getByTestId("undo").click();
}

export async function redo(page: Page): Promise<void> {
  await page.getByTestId("redo").click();
}

/** Everything the program has stored, raw, by key; but where the user has been, which is noted once its part has come. */
export async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate((prefix) => {
    // What comes in its own time, whatever is done: where somebody has been, and room that is kept free.
    const own = ["settings/trail", "settings/spare"].map((name) => prefix + name);
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && !own.includes(key));
    return Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? ""]));
  }, storagePrefix);
}

/** From now on, while `full` is set, the browser refuses to store anything of a plan, as it does when there is no room. */
export async function canBeFull(page: Page): Promise<(full: boolean) => Promise<void>> {
  await page.addInitScript((prefix) => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, value: string) {
      const ofPlan = key.startsWith(prefix) && !key.startsWith(`${prefix}settings/`);
      if (ofPlan && "storageIsFull" in window) throw new DOMException("full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  }, storagePrefix);
  return (full) =>
    page.evaluate((full) => {
      if (full) Object.assign(window, { storageIsFull: true });
      else Reflect.deleteProperty(window, "storageIsFull");
    }, full);
}

async function remember(page: Page, button: string, plan: string): Promise<void> {
  await waitSaved(page);
  const entries = Object.entries(await stored(page)).filter(([key]) => key.startsWith(`${storagePrefix}${plan}/`));
  rememberBegun(page, button, { plan, stored: Object.fromEntries(entries) });
}

/** What is stored of the open plan, by the part of the key after the plan's id. */
export async function storedPlan(page: Page): Promise<Record<string, string>> {
  await waitSaved(page);
  const prefix = `${storagePrefix}${await planId(page)}/`;
  const entries = Object.entries(await stored(page)).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(prefix.length), value]));
}

/** A browser that keeps no second copy of what is stored. To be called before a page is opened. */
export async function withoutCopy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
}

/** Everything in the safety copy, raw, by key. The page that asks must have opened the program before. */
export async function copied(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("saleswright", 1));
    const store = database.transaction("copies").objectStore("copies");
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, at) => [String(key), String(values[at])]));
  });
}

/** Clicks what starts a download and returns its name and text. */
export async function download(page: Page, trigger: Locator): Promise<{ name: string; text: string }> {
  if (isFirefox(page)) return handedOver(page, trigger);
  const [file] = await Promise.all([page.waitForEvent("download"), trigger.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Whether the page is one of Firefox, whose driver does not do all that Chromium's does. */
export function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === "firefox";
}

declare global {
  interface Window {
    handedOver?: Promise<{ name: string; text: string }>;
  }
}

/** What the page hands to the browser for download: the driver of Firefox does not tell of downloads. */
async function handedOver(page: Page, trigger: Locator): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    window.handedOver = new Promise((resolve) => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      let text = Promise.resolve("");
      URL.createObjectURL = (blob: Blob) => {
        text = blob.text();
        return createObjectURL.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(URL, { createObjectURL });
        Object.assign(HTMLAnchorElement.prototype, { click });
        void text.then((text) => resolve({ name: this.download, text }));
      };
    });
  });
  await trigger.click();
  const file = await page.evaluate(() => window.handedOver);
  if (!file) throw new Error("nothing was handed over");
  return file;
}

/** Exports the open plan and returns what is in the file. */
export async function exportJson(page: Page): Promise<any> {
  return JSON.parse((await download(page, page.getByTestId("export-json"))).text);
}

/** Chooses a file to import; its preview is then open. */
export async function chooseImport(page: Page, name: string, content: string | Buffer): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(content) };
  await page.getByTestId("import-file").setInputFiles(file);
}

/** Imports a file and accepts the preview. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await chooseImport(page, name, text);
  await page.getByTestId("import-apply").click();
}

export type Locale = "en" | "zh-CN";
export type Theme = "light" | "dark";

/** Chooses the language as a person does. */
export async function chooseLocale(page: Page, locale: Locale): Promise<void> {
  const control = page.getByTestId("locale");
  if (await control.evaluate((element) => element instanceof HTMLSelectElement)) await control.selectOption(locale);
  else await control.locator(`input[value="${locale}"]`).check();
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
}
