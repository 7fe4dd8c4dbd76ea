// A plan whose records hang together, as long as one likes.

import { fileOf } from "./pages.mjs";

/** The tables of a long thread from its beginning: what names a record, and the field that leads to an earlier table. */
const threaded = [
  { table: "research", name: "question" },
  { table: "pest", name: "text", field: "origin", to: "research", fixed: { box: "political" } },
  { table: "swot", name: "text", field: "origin", to: "pest", fixed: { quadrant: "threat" } },
  { table: "strategy", name: "text", field: "items", to: "swot", fixed: { cell: "st" } },
  { table: "persona", name: "name", field: "origin", to: "strategy" },
  { table: "strength", name: "feature", field: "origin", to: "strategy" },
  { table: "question", name: "text", field: "origin", to: "persona" },
  { table: "kpi", name: "name", field: "origin", to: "strength" },
  { table: "risk", name: "title", field: "origin", to: "kpi" },
  { table: "action", name: "title", field: "origin", to: "risk" },
];

/** A plan file whose records hang together: to one near in the order of its list, and to others anywhere in it. */
export function threadFile(items, links) {
  const length = items / threaded.length;
  const [each, more] = [Math.floor(links / (items - length)), links % (items - length)];
  const tables = {};
  for (const [at, { table, name, field, to, fixed }] of threaded.entries()) {
    tables[table] = Array.from({ length }, (_, number) => {
      const before = (at - 1) * length + number;
      // The odd links are spread over all that have any.
      const count = each + (Math.floor(((before + 1) * more) / (items - length)) - Math.floor((before * more) / (items - length)));
      const targets = Array.from({ length: field ? count : 0 }, (_, link) => `${to}:${to}-${(number + link * 37 * at) % length}`);
      const text = `Set up in one day, no project ${number} 一天上线`;
      return { id: `${table}-${number}`, [name]: text, ...fixed, ...(field && { [field]: targets }) };
    });
  }
  return fileOf(tables);
}
