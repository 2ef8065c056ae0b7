import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The words that a severity is painted under, as the browser has them. */
export const marked = (page: Page, severity: string): Promise<string[]> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `amends-${severity}`);

/** The middle of the first painted mark; also of one in a textarea, whose range has no words. */
export async function middleOfMark(page: Page, severity = 'error'): Promise<[number, number]> {
  const middle = await page.evaluate((name) => {
    const [first] = CSS.highlights.get(name) ?? [];
    const rect = (first as Range | undefined)?.getClientRects()[0];
    return rect ? [rect.x + rect.width / 2, rect.y + rect.height / 2] : null;
  }, `amends-${severity}`);
  if (!middle) throw new Error(`nothing is marked as ${severity}`);
  return middle as [number, number];
}

export const card = (page: Page) => page.locator('[data-amends] .card');
export const panel = (page: Page) => page.locator('[data-amends] .panel');
export const badge = (page: Page) => page.locator('[data-amends] .badge');

export async function openCard(page: Page): Promise<void> {
  await page.mouse.click(...(await middleOfMark(page)));
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('.why')).toBeVisible();
}

/** The share of pixels in the clip that are near a colour: what is really on the screen. */
export async function shareOf(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
  [red, green, blue]: [number, number, number],
): Promise<number> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  const painter = await page.context().newPage();
  const share = await painter.evaluate(
    async ([data, r, g, b]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      let near = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const off = [r, g, b].map((part, i) => Math.abs((pixels[at + i] ?? 0) - part));
        if (Math.max(...off) < 40) near++;
      }
      return near / (pixels.length / 4);
    },
    [picture, red, green, blue] as const,
  );
  await painter.close();
  return share;
}

/** What axe finds wrong in a part of the page. */
export async function axe(page: Page, include: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).include(include).analyze();
  expect(passes.length, 'axe saw nothing').toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
