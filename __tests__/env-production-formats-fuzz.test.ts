import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FormatName, listFormats } from '../src/checklist/production-formats.ts';
import type { Place } from '../src/env/place.ts';
import { type Reach, readFiles } from '../src/env/production/reader.ts';
import { READERS } from '../src/env/production/readers.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

/**
 * What the checklist would say about the files in `fixtures/env/formats/FORMAT`: the paths that it names, and what it
 * selects. Every value in them begins with CANARY.
 */
const EXAMPLES: Record<FormatName, { paths: string[]; selected?: Record<string, string> }> = {
  dotenv: { paths: ['production.env'] },
  compose: { paths: ['docker-compose.yml'], selected: { service: 'web' } },
  kubernetes: { paths: ['auth.yml'] },
  kustomize: { paths: ['overlays/production/kustomization.yaml'] },
  helm: {
    paths: [
      ...['values.yaml', 'production.yaml'],
      ...['templates/_helpers.tpl', 'templates/deployment.yaml', 'templates/configmap.yaml'],
    ],
  },
  ecs: { paths: ['task-definition.json'], selected: { container: 'auth' } },
  'cloud-run': { paths: ['service.yaml'], selected: { container: 'auth' } },
  'app-engine': { paths: ['app.yaml'] },
  terraform: {
    paths: ['main.tf', 'production.tfvars'],
    selected: { resource: 'aws_lambda_function.auth' },
  },
  serverless: { paths: ['serverless.yml'], selected: { function: 'login', stage: 'production' } },
  yaml: { paths: ['env.yaml'], selected: { at: 'production.env' } },
  'docker-env': { paths: ['auth.env'] },
  render: { paths: ['render.yaml'], selected: { service: 'auth' } },
  fly: { paths: ['fly.toml'] },
  heroku: { paths: ['app.json'] },
  vercel: { paths: ['vercel.json'] },
  netlify: { paths: ['netlify.toml'] },
  'cloud-foundry': { paths: ['manifest.yml'], selected: { application: 'auth' } },
  systemd: { paths: ['auth.service', 'override.conf', 'auth'] },
  workflow: { paths: ['deploy.yml'], selected: { job: 'deploy', step: 'migrate' } },
  listing: { paths: ['ssm.json', 'names.txt', 'table.txt'], selected: { path: '/auth/production/' } },
  names: { paths: ['secrets.txt'] },
};

const FOLDER = '__tests__/fixtures/env/formats';

describe.each(listFormats().map(({ name }) => name))('%s', (name) => {
  const { paths, selected = {} } = EXAMPLES[name];
  const original = new Map(
    readdirSync(`${FOLDER}/${name}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path.slice(`${FOLDER}/${name}/`.length), readFileSync(path, 'utf8')]),
  );

  const read = (files: ReadonlyMap<string, string>) => {
    const named = paths.map((path) => ({ path, text: files.get(path) ?? '' }));
    const { found, problems } = readFiles(READERS[name], named, { selected, files });
    sealedIn([problems, ...found.map(withoutNames)]);
    return { found, problems };
  };

  test('the example is read in full, and says something', () => {
    const { found, problems } = read(original);
    expect(problems).toEqual([]);
    expect(found.flatMap(({ provided, hints }) => [...provided, ...hints])).not.toEqual([]);
    const wanted = found.flatMap((one) => one.wanted ?? []);
    expect(wanted.filter((path) => original.has(path))).toEqual([]);
  });

  test('a text that somebody damaged is read or explained, at places within it, and never shows a value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...original.keys()), damage(), (path, change) => {
        const files = new Map(original).set(path, change(original.get(path) ?? ''));
        const { found, problems } = read(files);
        const places = found.flatMap(({ provided, hints }) => [...provided, ...hints].map(({ at }) => at));
        for (const place of [...places, ...problems]) expect(isWithin(files, place)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  // Long enough for what is not linear to show. The readers of YAML and dotenv take a megabyte in tests of their own.
  test.each([
    ['nothing', ''],
    ['open brackets', '['.repeat(4e3)],
    ['open braces', '{"a":'.repeat(1e3)],
    ['quotes', '"'.repeat(4e3)],
    ['spaces', ' '.repeat(1e5)],
    ['empty lines', '\n'.repeat(1e4)],
    ['backslashes', '\\'.repeat(1e5)],
    ['variables', '${'.repeat(5e4)],
    ['assignments', 'A=CANARY\n'.repeat(5e3)],
    ['list items', '- A\n'.repeat(2e3)],
  ])('a lot of %s does not hang', (_, text) => {
    for (const path of paths) read(new Map(original).set(path, text));
  });
});

/** Names are shown, and damage can put a value where a name stands: then that is its name. */
function withoutNames({ provided, hints }: Reach): unknown {
  return [
    ...provided.map(({ at, value }) => ({ at, value })),
    ...hints.map(({ key = '', prefix = '', source, message }) =>
      [source, key, prefix].reduce((text, name) => (name === '' ? text : text.replaceAll(name, '')), message),
    ),
  ];
}

/** A change as an editor, a merge or an attacker makes it: a part goes, comes twice, or something is put in. */
function damage(): fc.Arbitrary<(text: string) => string> {
  const piece = fc.constantFrom(
    ...['"', "'", '\\', '\n', '\r', '\t', ' ', '{', '}', '[', ']', '(', ')', '<', '>', ',', ':', '='],
    ...[
      '#',
      '//',
      '/*',
      '$',
      '${',
      '{{',
      '}}',
      '%',
      '&a ',
      '*a',
      '<<: *a',
      '---\n',
      '- ',
      '!!int ',
      '~',
      '\0',
    ],
    ...['\uFEFF', '\u2028', 'é', '😀', '<<EOT\n', 'null', '__proto__'],
  );
  return fc
    .record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      put: fc.array(piece, { maxLength: 3 }),
      again: fc.nat(2),
    })
    .map(({ from, length, put, again }) => (text) => {
      const start = Math.floor(from * text.length);
      const part = text.slice(start, start + length);
      return `${text.slice(0, start)}${put.join('')}${part.repeat(again)}${text.slice(start + length)}`;
    });
}

/** Whether a place points into the file that it names: at most just behind the end of its line. */
function isWithin(files: ReadonlyMap<string, string>, place: Place | undefined): boolean {
  if (place === undefined) return true;
  const line = files.get(place.file)?.split(/\r\n?|\n/)[place.line - 1];
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1;
}
