import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'dotenv';
import { parseDotenv } from '../src/env/text/dotenv.ts';

/** Our own inputs, and those that the package is tested with itself: github.com/motdotla/dotenv, `tests/.env*`. */
const FOLDERS = ['__tests__/fixtures/env/dotenv', '__tests__/fixtures/env/dotenv-package'];

describe.each(FOLDERS)('the inputs in %s', (folder) => {
  test.each(readdirSync(folder).filter((name) => name.includes('.env')))(
    '%s is read exactly as the dotenv package reads it',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const ours = Object.fromEntries(parseDotenv(text).map(({ key, value }) => [key, value]));
      expect(Object.keys(ours).length).toBeGreaterThan(0);
      expect(ours).toEqual(parse(text));
      expect(ours).toEqual(parse(readFileSync(join(folder, name))));
    },
  );
});
