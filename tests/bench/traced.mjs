// What the thread of a page does until something is painted, by kind: in processor time, so that what else runs on the machine is
// not in it, and on the clock.

/** What a page is asked to note. */
const categories = ["-*", "devtools.timeline", "blink.user_timing"];
/** The browser's own work. All else that takes time is script. */
const layout = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit", "UpdateLayer", "HitTest"]);
const [begun, done] = ["bench begun", "bench painted"];

/**
 * Does something in a page and waits until what is wanted of it is painted. `act` runs in the page with `given`, or a `key` is
 * pressed; `wanted` is asked in each frame, with `given`. Answers milliseconds: of script and of layout until then, on the clock,
 * and of script after it.
 */
export async function traced(browser, page, { act, key, wanted, given, rest = 600 }) {
  await browser.startTracing(page, { categories });
  await page.evaluate(
    ([act, wanted, given, begun, done]) => {
      const [doIt, isThere] = [act, wanted].map((source) => source && Function(`return (${source})`)());
      const { promise, resolve } = Promise.withResolvers();
      const look = () => {
        if (!isThere(given)) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.mark(done));
        channel.port2.postMessage(undefined);
      };
      const begin = () => {
        performance.mark(begun);
        doIt?.(given);
        requestAnimationFrame(look);
      };
      window.painted = promise.then(() => undefined);
      if (doIt) begin();
      else addEventListener("keydown", begin, { capture: true, once: true });
    },
    [act && String(act), String(wanted), given, begun, done],
  );
  if (key) await page.keyboard.press(key);
  await page.evaluate(() => window.painted);
  await page.waitForTimeout(rest);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return told(traceEvents);
}

/** Adds up what was noted between the marks, each stretch of work as what it is and not as what asked for it. */
function told(events) {
  const [start, end] = [begun, done].map((name) => events.find((event) => event.name === name));
  // What a key asks for begins ahead of its handlers.
  const isOf = ({ ph, pid, tid, ts, dur }) => ph === "X" && pid === start.pid && tid === start.tid && ts + dur > start.ts;
  const work = events.filter((event) => event.tdur && isOf(event)).sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const sums = { script: 0, layout: 0, wall: (end.ts - start.ts) / 1000, after: 0 };
  const open = [];
  const add = (event, time) => {
    const isLate = event.ts >= end.ts;
    const kind = layout.has(event.name) ? "layout" : "script";
    if (!isLate || kind === "script") sums[isLate ? "after" : kind] += time / 1000;
  };
  for (const event of work) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    add(event, event.tdur);
    if (open.length) add(open.at(-1), -event.tdur);
    open.push(event);
  }
  return sums;
}
