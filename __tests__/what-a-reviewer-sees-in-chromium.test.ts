import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { playStory } from '../demo/story.ts';
import { launchChromium } from '../scripts/chromium.ts';
import { renderCommentPage } from '../scripts/comment-page.ts';

/** The fourth scene of the demo: a missing key, one item open, two confirmed. */
const SCENE = 4;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  let scene = 0;
  for await (const { comment } of playStory()) {
    scene += 1;
    if (scene === SCENE) await page.setContent(renderCommentPage(comment));
  }
});
afterAll(() => browser.close());

describe('the comment in a browser', () => {
  test('begins with what is wrong, in words', async () => {
    expect(await page.locator('h3').innerText()).toBe(
      '❌ Deployment checklist: production lacks 1 key, 1 item open',
    );
    expect(await page.locator('h4').allInnerTexts()).toEqual(['Production', 'To confirm']);
  });

  test('shows what is open and folds away what is confirmed', async () => {
    const boxes = page.locator('input[type=checkbox]');
    expect(await boxes.count()).toBe(3);
    expect(await page.locator('input[type=checkbox]:visible').count()).toBe(1);
    await page.locator('summary').click();
    expect(await page.locator('input[type=checkbox]:visible').count()).toBe(3);
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(2);
  });

  test('has a link to the line that declares the missing key', async () => {
    const link = page.getByRole('link', { name: 'auth/.env.example:5' });
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/acme\/auth\/blob\/[0-9a-f]{40}\/auth\/\.env\.example#L5$/,
    );
  });

  test('hides ids and fingerprints', async () => {
    expect(await page.locator('.markdown-body').innerText()).not.toMatch(/item:|fp:|gate:/);
  });

  test.each([860, 390])('fits into a window of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addStyleTag({ content: `body { width: ${width - 32}px }` });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate<number>(overflow)).toBe(0);
  });
});
