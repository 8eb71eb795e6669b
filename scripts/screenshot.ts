/** Takes the picture of the README: the comment of the demo's third scene, as Chromium shows it. */
import { writeFileSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import { renderCommentPage } from './comment-page.ts';
import { findPicturedComment } from './pictured-comment.ts';
import { addPngText } from './png-text.ts';

const target = process.argv[2] ?? 'docs/comment.png';
const comment = await findPicturedComment();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 892, height: 600 }, deviceScaleFactor: 2 });
await page.setContent(renderCommentPage(comment));
await page
  .locator('details')
  .first()
  .evaluate((details) => details.setAttribute('open', ''));
const picture = await page.locator('.frame').screenshot();
await browser.close();
// A test compares it with what is rendered then.
writeFileSync(target, addPngText(picture, comment));
