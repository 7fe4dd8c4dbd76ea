// The board written by hand, without any library: what the program is measured against.

import { card, name, places, section } from "./card.js";
import { load, remove, save } from "./storage.js";

/** How many cards of a place are drawn, as in the program. */
const most = 100;

const records = new Map();
const rows = new Map(places.map(({ code }) => [code, []]));
for (const record of load()) {
  records.set(record.id, record);
  rows.get(record.quadrant).push(record);
}

const board = document.getElementById("board");
const sections = new Map(places.map((place) => [place.code, section(place)]));
const list = (place) => sections.get(place).querySelector("ul");

function count(place) {
  const { length } = rows.get(place);
  sections.get(place).querySelector(".count").textContent = length.toLocaleString("en");
  sections.get(place).querySelector(".visually-hidden").textContent = `${length.toLocaleString("en")} items`;
  const more = sections.get(place).querySelector(".more");
  more.hidden = length <= most;
  more.textContent = `Show ${Math.min(most, length - most)} more`;
}

for (const { code } of places) {
  list(code).append(...rows.get(code).slice(0, most).map(card));
  if (list(code).firstElementChild) list(code).firstElementChild.tabIndex = 0;
  count(code);
}
board.append(...sections.values());

let added = 0;
const waiting = new Set();
let timer;

/** Writes a moment later, together with what follows at once, as the program does. */
function saveSoon(record) {
  waiting.add(record);
  clearTimeout(timer);
  timer = setTimeout(() => {
    waiting.forEach(save);
    waiting.clear();
  }, 120);
}

function add(place, text) {
  added += 1;
  const order = `${rows.get(place).at(-1)?.order ?? "a"}V`;
  const record = { id: `tw1n00-${added}`, impact: 3, order, quadrant: place, text };
  records.set(record.id, record);
  rows.get(place).push(record);
  saveSoon(record);
  if (rows.get(place).length <= most) list(place).append(card(record));
  count(place);
}

function drop(item) {
  const record = records.get(item.dataset.id);
  const row = rows.get(record.quadrant);
  (item.nextElementSibling ?? item.previousElementSibling)?.focus();
  row.splice(row.indexOf(record), 1);
  records.delete(record.id);
  remove(record.id);
  item.remove();
  if (row.length >= most) list(record.quadrant).append(card(row[most - 1]));
  count(record.quadrant);
}

function moveDown(item) {
  const record = records.get(item.dataset.id);
  const row = rows.get(record.quadrant);
  const at = row.indexOf(record);
  const next = row[at + 1];
  if (!next) return;
  record.order = `${next.order}V`;
  [row[at], row[at + 1]] = [next, record];
  saveSoon(record);
  item.nextElementSibling?.after(item);
  item.focus();
}

board.addEventListener("input", (event) => {
  const item = event.target.closest("li");
  const record = records.get(item?.dataset.id);
  if (!record) return;
  record.text = event.target.value;
  name(item, record.text);
  saveSoon(record);
});

board.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (target.matches("li") && key === "Delete") drop(target);
  else if (target.matches("li") && event.altKey && key === "ArrowDown") moveDown(target);
  else if (target.matches("input") && key === "Enter" && target.value) {
    add(target.dataset.testid.replace("add-swot-", ""), target.value);
    target.value = "";
  }
});
