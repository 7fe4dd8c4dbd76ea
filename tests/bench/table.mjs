// What several pages took, side by side.

import { median } from "./measure.mjs";

/** Prints medians, each measure in a line: a column for each page, and what the first took of each other. */
export function print(lists, names, digits = 0) {
  const cell = (text) => String(text).padStart(12);
  const others = names.slice(1);
  const ratios = others.map((name) => cell(others.length > 1 ? `: ${name}` : "ratio"));
  console.log(`\n${"".padEnd(50)}${[...names.map(cell), ...ratios].join("")}`);
  for (const name of Object.keys(lists[0])) {
    const [first, ...rest] = lists.map((list) => median(list[name]));
    const cells = [first, ...rest].map((value) => cell(value.toFixed(digits)));
    console.log(`${name.padEnd(50)}${[...cells, ...rest.map((value) => cell((first / value).toFixed(2)))].join("")}`);
  }
}
