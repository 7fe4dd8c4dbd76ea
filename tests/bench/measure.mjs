// What is measured, done to either page in the same way.

import { throughTheBrowser, throughTheProgram } from "./files.mjs";
import { cardSelector, drawn, planFile } from "./pages.mjs";
import { scriptTime, worked } from "./script-time.mjs";

/** Runs in the page before its own scripts: notes times and writes, changes nothing. */
export function instrument([selector, count]) {
  const bench = { opened: undefined, painted: undefined, writes: [] };
  window.bench = bench;

  // After a frame has been drawn: the task that follows its callbacks.
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(undefined);
    });

  const look = () => {
    if (document.querySelectorAll(selector).length >= count) afterPaint((now) => (bench.opened = now));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  // The time from the next key to the frame that shows what it did; in the capture phase, before any work.
  bench.timeNextKey = () => {
    bench.painted = undefined;
    const note = () => {
      const start = performance.now();
      afterPaint((now) => (bench.painted = now - start));
    };
    addEventListener("keydown", note, { capture: true, once: true });
  };

  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    bench.writes.push({ key, bytes: new TextEncoder().encode(key + value).length });
    setItem.call(this, key, value);
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Waits for a figure that the page notes, asking seldom enough not to be measured itself. */
async function noted(page, name) {
  const options = { polling: 50, timeout: 60_000 };
  const handle = await page.waitForFunction((key) => window.bench[key], name, options);
  return handle.jsonValue();
}

/** Loads the page and returns the milliseconds until the cards are painted. */
async function open(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
  return noted(page, "opened");
}

/** Presses a key and returns the milliseconds until what it did is painted. */
async function pressAndPaint(page, key) {
  await page.evaluate(() => window.bench.timeNextKey());
  await page.keyboard.press(key);
  return noted(page, "painted");
}

/** Presses a key and returns the milliseconds of script that it caused, timers within half a second included. */
function pressAndWork(page, spent, key) {
  return worked(spent, async () => {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  });
}

async function repeat(times, work) {
  const results = [];
  for (let turn = 0; turn < times; turn += 1) results.push(await work());
  return results;
}

/** Puts the cursor into the text of the first card. A card that shows its text plain is opened by Enter. */
async function editFirstCard(page) {
  const card = page.locator(cardSelector).first();
  const field = card.locator("textarea, input[type=text], input:not([type])").first();
  if (!(await field.count())) await card.press("Enter");
  await field.focus();
}

/** All writes since the last call, once there have been none for half a second. */
async function takeWrites(page) {
  for (let seen = -1; ; ) {
    const now = await page.evaluate(() => window.bench.writes.length);
    if (now === seen) return page.evaluate(() => window.bench.writes.splice(0));
    seen = now;
    await page.waitForTimeout(500);
  }
}

/** One turn of all measurements on one page, in a context of its own that begins with the given storage. */
export async function measure(browser, { name, address }, storageState, { cards, opens, strokes }) {
  const context = await browser.newContext({ storageState, serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
  await context.addInitScript(instrument, [cardSelector, drawn(cards)]);
  const page = await context.newPage();
  const opening = await repeat(opens, () => open(page, address));
  const elements = await page.locator(".board *").count();

  await editFirstCard(page);
  const typing = await repeat(strokes, () => pressAndPaint(page, "a"));
  await takeWrites(page);
  const spent = await scriptTime(page);
  // One at a time, or a page that gathers strokes before it writes would look thriftier than it is.
  const single = await repeat(5, async () => {
    const work = await pressAndWork(page, spent, "b");
    const writes = await takeWrites(page);
    return { work, keys: writes.length, bytes: writes.reduce((sum, { bytes }) => sum + bytes, 0) };
  });

  const field = page.getByTestId("add-swot-strength");
  const adding = await repeat(5, async () => {
    await field.fill("One more");
    return pressAndWork(page, spent, "Enter");
  });
  const card = page.locator(cardSelector).nth(2);
  const onCard = (key) => async () => {
    await card.focus();
    return pressAndWork(page, spent, key);
  };
  const moving = await repeat(5, onCard("Alt+ArrowDown"));
  const deleting = await repeat(5, onCard("Delete"));
  const { reading, writing } = await (name === "twin" ? throughTheBrowser : throughTheProgram)(page, planFile(cards), opens);
  await context.close();

  return {
    "elements of the board": [elements],
    "open, ms": opening,
    "keystroke to paint, ms": typing,
    "keystroke, own work, ms": single.map(({ work }) => work),
    "add, own work, ms": adding,
    "move, own work, ms": moving,
    "delete, own work, ms": deleting,
    "keys written per keystroke": single.map(({ keys }) => keys),
    "bytes written per keystroke": single.map(({ bytes }) => bytes),
    "read a file, own work, ms": reading,
    "write a file, own work, ms": writing,
  };
}
