import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listPages } from '../scripts/lint-workflows.ts';
import { parseFences } from '../scripts/markdown-fences.ts';

describe('a link in the documentation', () => {
  const links = listPages().flatMap((page) =>
    [...withoutFences(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ page, target })),
  );
  const own = links.filter(({ target }) => !/^[a-z]+:/.test(target));

  test.each(own)('of $page to $target leads somewhere', ({ page, target }) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    expect(existsSync(file)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(file)).toContain(anchor);
  });
});

function withoutFences(page: string): string {
  const text = readFileSync(page, 'utf8');
  return parseFences(text, page).reduce((rest, fence) => rest.replace(fence.text, ''), text);
}

/** GitHub's anchors: the heading in lower case, without punctuation, with hyphens for spaces. */
function anchorsOf(file: string): string[] {
  return [...withoutFences(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
