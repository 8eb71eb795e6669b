import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'dotenv';
import { parseDotenv } from '../src/env/text/dotenv.ts';

/**
 * The package publishes its own test inputs only in its repository (github.com/motdotla/dotenv, `tests/.env*`). With a copy of
 * them in the folder that DOTENV_INPUTS names, they are compared as well; ours use the same features.
 */
const folders = ['__tests__/fixtures/env/dotenv', process.env.DOTENV_INPUTS ?? ''].filter(
  (folder) => folder !== '',
);

describe.each(folders)('the inputs in %s', (folder) => {
  test.each(readdirSync(folder))('%s is read exactly as the dotenv package reads it', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const ours = Object.fromEntries(parseDotenv(text).map(({ key, value }) => [key, value]));
    expect(ours).toEqual(parse(text));
    expect(ours).toEqual(parse(readFileSync(join(folder, name))));
  });
});
