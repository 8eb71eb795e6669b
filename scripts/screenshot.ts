/** Takes the picture of the README: the comment of the demo's third scene, as Chromium shows it. */
import { playStory } from '../demo/story.ts';
import { launchChromium } from './chromium.ts';
import { renderCommentPage } from './comment-page.ts';

const SCENE = 3;
const target = process.argv[2] ?? 'docs/comment.png';
let scene = 0;
for await (const { comment } of playStory()) {
  scene += 1;
  if (scene !== SCENE) continue;
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 892, height: 600 }, deviceScaleFactor: 2 });
  await page.setContent(renderCommentPage(comment));
  await page
    .locator('details')
    .first()
    .evaluate((details) => details.setAttribute('open', ''));
  await page.locator('.frame').screenshot({ path: target });
  await browser.close();
  break;
}
