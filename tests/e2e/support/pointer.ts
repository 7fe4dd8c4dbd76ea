import type { Locator, Page } from "@playwright/test";

/** Drags a card by its grip with the mouse, as a person does: in steps, and holding still before letting go. */
export async function drag(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  await from.hover();
  await from.getByRole("button", { name: /^Drag/ }).hover();
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.move(to.x + 1, to.y + 1);
  await page.mouse.up();
}

/** The middle of what is on the screen. */
export async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
