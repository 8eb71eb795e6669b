import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';

describe("this repository's own checklist", () => {
  const file = '.github/deployment-checklist.yml';
  const parsed = parseChecklist(readFileSync(file, 'utf8'), file);
  const items = parsed.ok ? parsed.value.items : [];

  test('can be read', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  test.each(items.flatMap(({ id, when }) => (when?.paths ?? []).map((glob) => ({ id, glob }))))(
    '$id: $glob matches a file',
    ({ glob }) => {
      expect(globSync(glob).length).toBeGreaterThan(0);
    },
  );
});
