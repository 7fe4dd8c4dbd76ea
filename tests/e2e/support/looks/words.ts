import type { Page } from "@playwright/test";

// What a page says in a language that is not its own.

/** Words that stay as they are in Chinese: names of methods, currencies, formats, units, keys, the number of the example’s contract, and the language’s own name. */
const names = [
  "Saleswright", "Markdown", "PDF", "Letter", "PEST", "PESTEL", "SWOT", "TOWS", "ZOPA", "BATNA", "SPIN", "BANT", "FAB", "FABE", "PDCA", "RACI", "SaaS", "JSON", "HTML", "json", "html", "CRM", "CSV", "SVG", "PNG", "IT", "ICP", "QH", "SO", "WO", "ST", "WT",
  "English", "CNY", "USD", "EUR", "GBP", "HKD", "TWD", "JPY", "KRW", "SGD", "AUD", "CAD", "CHF", "INR", "kB", "MB", "Alt", "Ctrl", "Shift", "Esc",
];

/** Everything a Chinese reader sees or hears on the page that has a Latin word in it which is not such a name. */
export async function leftoversOfEnglish(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const heard = ["aria-label", "title", "placeholder", "aria-valuetext", "alt"];
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest("script, style, dialog:not([open]), [lang=en], kbd, [hidden]")) continue;
      if (node instanceof Element) texts.push(...heard.map((name) => node.getAttribute(name) ?? ""));
      else texts.push(node.nodeValue ?? "");
    }
    const foreign = (text: string) => text.match(/[A-Za-z]{2,}/g)?.some((word) => !names.includes(word));
    return [...new Set(texts.filter(foreign))];
  }, names);
}

/** Chinese characters on an English page, but in names. */
export async function leftoversOfChinese(page: Page): Promise<string[]> {
  // A language is offered under its own name.
  const seen = (await page.getByRole("main").innerText()).replaceAll("简体中文", "");
  return seen.match(/[\u3400-\u9fff，。：；？！（）]+/g) ?? [];
}
