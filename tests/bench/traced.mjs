// What the thread of a page does until something is painted, by kind: in processor time, so that what else runs on the machine is
// not in it, and on the clock.

/** What a page is asked to note. */
const categories = ["-*", "devtools.timeline", "blink.user_timing"];
/** The browser's own work. All else that takes time is script. */
const layout = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit", "UpdateLayer", "HitTest"]);
const [begun, done] = ["bench begun", "bench painted"];

/**
 * Does something in a page and waits until what is wanted of it is painted. `act` and `wanted` run in the page with `given`;
 * `wanted` is asked in each frame. Answers milliseconds: of script and of layout until then, on the clock, and of script after it.
 */
export async function traced(browser, page, { act, wanted, given, rest = 600 }) {
  await browser.startTracing(page, { categories });
  await page.evaluate(
    ([act, wanted, given, begun, done]) =>
      new Promise((resolve) => {
        const [doIt, isThere] = [act, wanted].map((source) => Function(`return (${source})`)());
        performance.mark(begun);
        doIt(given);
        const look = () => {
          if (!isThere(given)) return requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.mark(done));
          channel.port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      }).then(() => undefined),
    [String(act), String(wanted), given, begun, done],
  );
  await page.waitForTimeout(rest);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return told(traceEvents);
}

/** Adds up what was noted between the marks, each stretch of work as what it is and not as what asked for it. */
function told(events) {
  const [start, end] = [begun, done].map((name) => events.find((event) => event.name === name));
  const isWork = ({ ph, pid, tid, ts, tdur }) => ph === "X" && tdur && pid === start.pid && tid === start.tid && ts >= start.ts - 100;
  const work = events.filter(isWork).sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const sums = { script: 0, layout: 0, wall: (end.ts - start.ts) / 1000, after: 0 };
  const open = [];
  for (const event of work) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const kind = layout.has(event.name) ? "layout" : "script";
    const asked = open.at(-1);
    const add = (sum, time) => (sums[sum] += time / 1000);
    const sumOf = (one) => (one.ts < end.ts ? one.kind : one.kind === "script" ? "after" : undefined);
    event.kind = kind;
    if (sumOf(event)) add(sumOf(event), event.tdur);
    if (asked && sumOf(asked)) add(sumOf(asked), -event.tdur);
    open.push(event);
  }
  return sums;
}
