// The markup of the board. It must stay the same as the program's (src/ui/widgets: board, card, card_list, score_field,
// add_field), element by element, or the comparison means nothing. `run.mjs` says how many elements each page has.

export const places = [
  { code: "strength", name: "Strengths", note: "inside · helpful", class: "helpful" },
  { code: "weakness", name: "Weaknesses", note: "inside · harmful", class: "harmful" },
  { code: "opportunity", name: "Opportunities", note: "outside · helpful", class: "helpful" },
  { code: "threat", name: "Threats", note: "outside · harmful", class: "harmful" },
];

const icon = (path) =>
  `<svg class="icon-image" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}"></path></svg>`;

const score = (label, value) =>
  `<span class="score" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="5" aria-valuenow="${value}" aria-valuetext="${label}: ${value} of 5" aria-label="${label}" title="${label}">${[1, 2, 3, 4, 5].map((level) => `<span class="dot${level <= value ? " full" : ""}" aria-hidden="true"></span>`).join("")}</span>`;

/** One place, with its list and its add field. */
export function section({ code, name, note, class: tone }) {
  const element = document.createElement("section");
  element.className = `place ${tone}`;
  element.setAttribute("aria-labelledby", `place-swot-${code}`);
  element.innerHTML = `<header><h2 id="place-swot-${code}">${name}</h2><small>${note}</small><span class="count" aria-hidden="true"></span><span class="visually-hidden"></span></header><div class="card-list" data-place="${code}"><ul aria-label="${name}"></ul><button type="button" class="quiet more"></button><div class="add">${icon("M12 5v14M5 12h14")}<input id="add-swot-${code}" data-testid="add-swot-${code}" autocomplete="off" aria-label="Add to ${name}" placeholder="Add, Enter" title="Paste several lines to add several items."></div></div>`;
  return element;
}

const template = document.createElement("template");
template.innerHTML = `<li class="card" data-testid="item-swot" tabindex="-1"><div class="card-line"><button class="grip" type="button" tabindex="-1">${icon("M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01")}</button><div class="card-text"><textarea class="input text-area" rows="1" aria-label="Fact" placeholder="No text yet"></textarea></div><button class="icon-button details-button" type="button" aria-expanded="false">${icon("m6 9 6 6 6-6")}</button><div class="menu"><button class="icon-button" type="button" aria-haspopup="menu" aria-expanded="false">${icon("M5 12h.01M12 12h.01M19 12h.01")}</button></div></div><div class="card-face"><span class="pair-of-scores">${score("Impact", 3)}<span aria-hidden="true">×</span>${score("Certainty", 0)}</span></div><div></div></li>`;

/** The names of a card's buttons, which hold its text. */
export function name(item, text) {
  const [grip, details, menu] = item.querySelectorAll("button");
  grip.setAttribute("aria-label", `Drag “${text}”, or press Alt with an arrow key`);
  details.setAttribute("aria-label", `Details of “${text}”`);
  menu.setAttribute("aria-label", `Actions for “${text}”`);
}

/** One card. Every card of the benchmark has impact 3 and no certainty. */
export function card(record) {
  const item = template.content.firstElementChild.cloneNode(true);
  item.id = `swot:${record.id}`;
  item.dataset.id = record.id;
  item.dataset.card = item.id;
  const text = item.querySelector("textarea");
  text.id = `${item.id}/text`;
  text.value = record.text;
  name(item, record.text);
  item.querySelector(".details-button").setAttribute("aria-controls", `${item.id}-details`);
  item.lastElementChild.id = `${item.id}-details`;
  return item;
}
