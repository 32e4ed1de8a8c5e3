import type { Browser, Locator, Page } from 'playwright-core';

const TALLEST = 6000;
const ANSWER_DEADLINE_MS = 30_000;
const MARGIN = 12;

/** Only the conversation, as wide as the window; in a narrow one the card takes the room that a phone gives it. */
const CONVERSATION_ALONE = `
  div:has([role=region]):not(:has([role=textbox])), div:has([role=toolbar]):not(:has([role=textbox])) { display: none !important; }
  div:has([role=textbox]) { min-width: 0 !important; }
  div:has(> * .ac-adaptiveCard), div:has(> .ac-adaptiveCard), .ac-adaptiveCard { min-width: 0 !important; max-width: 100% !important; }
  @media (max-width: 500px) {
    div:has(.ac-adaptiveCard) { margin-left: 0 !important; margin-right: 0 !important; }
    .fai-OutputCard { padding: 8px !important; flex: 1; max-width: calc(100vw - 32px) !important; }
    .fui-Avatar { display: none !important; }
  }
`;

/** The emulator's page, showing the personal chat alone, `width` pixels wide and tall enough to scroll nowhere. */
export async function conversationPage(browser: Browser, address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, deviceScaleFactor: 2 });
  await page.goto(address);
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  await page.addStyleTag({ content: CONVERSATION_ALONE });
  await page.setViewportSize({ width, height: TALLEST });
  return page;
}

/** Types the question, sends it and waits until its answer stands still. */
export async function askInPage(page: Page, question: string): Promise<void> {
  await settled(page);
  const before = await cards(page).count();
  await page.getByRole('textbox').first().click();
  await page.keyboard.insertText(question);
  await page.getByRole('button', { name: 'Send Message' }).click();
  await page.getByText(question, { exact: true }).last().waitFor();
  await cards(page).nth(before).waitFor({ timeout: ANSWER_DEADLINE_MS });
  await settled(page);
}

/** Presses a button of the last card and waits until what it does stands still. */
export async function pressInPage(page: Page, label: string): Promise<void> {
  await cards(page).last().getByRole('button', { name: label }).click();
  await settled(page);
}

/** Saves the last question with everything below it. */
export async function savePicture(page: Page, question: string, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  const asked = await boxOf(page.getByText(question, { exact: true }).last());
  const last = await boxOf(cards(page).last());
  const width = page.viewportSize()?.width ?? 0;
  // Above the words stand the time and nothing of what was said before.
  const top = Math.max(0, asked.y - 34);
  await page.screenshot({ path, clip: { x: 0, y: top, width, height: last.y + last.height + MARGIN * 2 - top } });
}

const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard');

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('The conversation shows no answer to take a picture of.');
  return box;
}

/** Waits until the number of cards and where the last one ends have stayed the same for a while. */
async function settled(page: Page): Promise<void> {
  let seen = '';
  for (let same = 0; same < 4;) {
    await page.waitForTimeout(250);
    const count = await cards(page).count();
    const box = count === 0 ? null : await cards(page).last().boundingBox();
    const now = `${count} ${String(box?.y)} ${String(box?.height)}`;
    same = now === seen ? same + 1 : 0;
    seen = now;
  }
}
