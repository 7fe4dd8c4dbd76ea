import type { Locator, Page } from "@playwright/test";

/**
 * Types through an input method, as Chinese is typed: each step replaces the text being composed, the last commits.
 * For instance `compose(page, field, ["n", "ni", "你"], "你好")`.
 */
export async function compose(page: Page, field: Locator, steps: string[], committed: string): Promise<void> {
  await field.focus();
  const protocol = await page.context().newCDPSession(page);
  for (const text of steps) {
    await protocol.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await protocol.send("Input.insertText", { text: committed });
  await protocol.detach();
}

/** Presses Enter while composing, as a person does to take the letters as they are. It must not count as Enter. */
export async function composeAndPressEnter(page: Page, field: Locator, letters: string): Promise<void> {
  await field.focus();
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Input.imeSetComposition", {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });
  // 229 is the key code that browsers give to every key which an input method has taken.
  const key = { key: "Process", code: "Enter", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await protocol.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await protocol.send("Input.insertText", { text: letters });
  await protocol.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  await protocol.detach();
}

/** Begins a composition and leaves it open; the answer ends it. */
export async function composing(page: Page, field: Locator, letters: string) {
  await field.focus();
  const protocol = await page.context().newCDPSession(page);
  const selection = { selectionStart: letters.length, selectionEnd: letters.length };
  await protocol.send("Input.imeSetComposition", { text: letters, ...selection });
  return {
    async commit(text: string): Promise<void> {
      await protocol.send("Input.insertText", { text });
      await protocol.detach();
    },
  };
}
