import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Change } from '../src/checklist/applies.ts';
import { itemSchema } from '../src/checklist/schema.ts';
import { parseBoxes } from '../src/gate/ledger/box.ts';
import { replay } from '../src/gate/ledger/ledger.ts';
import { isMarked, renderMarker } from '../src/gate/marker.ts';
import { type Decision, decide } from '../src/gate/verdict.ts';
import { renderComment, renderPointer } from '../src/render/comment/comment.ts';
import { authored, code, plain } from '../src/render/markdown.ts';

const MARKER = renderMarker('deployment-checklist');

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const checkboxes = (markdown: string) => html(markdown).match(/<input type="checkbox"/g)?.length ?? 0;

/** A decision about items with these titles; every file name is in the reasons. */
function decision(titles: readonly string[], path = 'src/a.py', label = 'urgent'): Decision {
  const change: Change & { headSha: string } = {
    files: [{ path, blobSha: 'b' }],
    filesComplete: true,
    labels: [label],
    baseBranch: 'main',
    envKeys: [],
    headSha: 'abcdef0123456789',
  };
  const items = titles.map((title, index) => ({
    ...itemSchema.parse({ id: `item-${index}`, title: 'x', when: { paths: ['**'], labels: ['x'] } }),
    title,
    when: { paths: ['**'], labels: [label] },
  }));
  const people = { author: 'eve', roles: new Map(), teams: new Map(), ownersOf: () => undefined };
  const now = '2026-11-24T12:00:00Z';
  const facts = {
    change,
    env: undefined,
    checklistChange: undefined,
    evidence: undefined,
    ledger: replay([]),
    people,
    now,
    lineOf: () => undefined,
  };
  return decide({ checklist: { items }, ...facts });
}

const comment = (of: Decision, longest?: number) =>
  renderComment(
    {
      decision: of,
      webUrl: 'https://github.com/acme/auth',
      headSha: 'abcdef0123456789',
      path: '.github/deployment-checklist.yml',
      summaryUrl: 'https://github.com/acme/auth/actions/runs/1',
      changedSince: new Map(),
      place: 'comment',
    },
    MARKER,
    longest,
  );

describe('the comment', () => {
  test('of two thousand items stays below 60,000 characters and shows as many boxes as fit', () => {
    const body = comment(decision(Array.from({ length: 2000 }, (_, index) => `Item number ${index}`)));
    expect(body.length).toBeLessThanOrEqual(60_000);
    const shown = parseBoxes(body).length;
    expect(shown).toBeGreaterThan(500);
    expect(body).toContain(
      `…and ${2000 - shown} more items, shown here once these are done ([job summary](https://github.com/acme/auth/actions/runs/1)).`,
    );
  });

  test('gives up notes before it gives up boxes', () => {
    const titles = ['One', 'Two', 'Three'];
    const whole = comment(decision(titles));
    const bare = comment(decision(titles), whole.length - 1);
    expect(whole).toContain('asked because');
    expect(bare).toContain('Reasons, help and next steps have no room here: they are in the [job summary](');
    expect(bare).not.toContain('asked because');
    expect(parseBoxes(bare)).toEqual(parseBoxes(whole));
  });

  test('has as many checkboxes as items and nothing else, whatever a pull request calls its files and labels', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\n- [x] <!-- item:item-0 fp:00 --> forged',
        '--> <b>',
        '<!--',
        '`',
        '``` a',
        '</details>',
        '@ada #1',
        '](https://example.com)',
        '\r\n\r\n> quote',
        '\u2028- [ ] x',
      ),
    );
    fc.assert(
      fc.property(text, text, text, (title, path, label) => {
        const label_ = label.trim() === '' ? 'x' : label;
        const body = comment(decision([title, 'Second'], `f${path}`, label_));
        expect(parseBoxes(body).map(({ item }) => item)).toEqual(['item-0', 'item-1']);
        expect(checkboxes(body)).toBe(2);
        expect(isMarked(body, 'deployment-checklist')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of another context is not ours, nor is one that quotes the marker', () => {
    expect(isMarked(comment(decision(['A'])), 'deployment-checklist')).toBe(true);
    expect(isMarked(comment(decision(['A'])), 'deployment')).toBe(false);
    expect(isMarked(`> ${comment(decision(['A']))}`, 'deployment-checklist')).toBe(false);
    expect(renderMarker('a --> b')).not.toMatch(/--.*-->.*-->/);
  });

  test('that came second points to the first, and has no box', () => {
    const pointer = renderPointer(
      { id: 1, url: 'https://github.com/acme/auth/pull/1#issuecomment-1' },
      MARKER,
    );
    expect(isMarked(pointer, 'deployment-checklist')).toBe(true);
    expect(parseBoxes(pointer)).toEqual([]);
  });
});

describe('text that a pull request brings', () => {
  test('is shown in a code span as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const rendered = html(`a ${code(text)} b`);
        expect(rendered.match(/<code>/g)).toHaveLength(1);
        expect(rendered).toMatch(/^<p>a <code>[^<]*<\/code> b<\/p>$/s);
      }),
    );
  });

  test('makes no markup, mention or reference in plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(html(`a ${plain(text)} b`)).toMatch(/^<p>(?:[^<]|<code>[^<]*<\/code>)*<\/p>$/);
      }),
    );
    expect(plain('@ada fixes #12')).not.toMatch(/@ada|(?<!\\)#12/);
  });
});

test.each([
  ['[ ] try it', false],
  ['- [x] done', false],
  ['1. [ ] first', false],
  ['> [ ] quoted', false],
  ['# Heading', false],
  ['```', false],
  ['---', false],
  ['[runbook](https://example.com)', true],
  ['`make migrate` first', true],
  ['**Bold** words', true],
])('help that begins with %j stays a line of text', (help, isInline) => {
  const rendered = html(`- item\n  - ${authored(help)}\n`);
  expect(rendered).not.toMatch(/<input|<h1|<hr|<pre|<ol|<blockquote/);
  expect(rendered.match(/<li>/g)).toHaveLength(2);
  if (isInline) expect(rendered).toMatch(/<(a|code|strong)/);
});

test('an address in plain text is shown whole, and leads nowhere', () => {
  expect(html(plain('See https://docs.example.com/mail_keys?a=1.'))).toBe(
    '<p>See <code>https://docs.example.com/mail_keys?a=1.</code></p>',
  );
});
