import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { renderProblem } from '../src/checklist/problem.ts';
import { listFormats } from '../src/checklist/production-formats.ts';

/** The sources as they are read, or the problems. */
const sources = (written: string) => {
  const text = `env: { services: { a: { manifest: m, production: [\n  ${written} ] } } }\n`;
  const parsed = parseChecklist(text, 'c.yml');
  return parsed.ok ? parsed.value.env?.services.a?.production : parsed.problems.map(renderProblem);
};

describe('a source in the checklist', () => {
  test.each(listFormats().map((entry) => [entry.name, entry] as const))(
    'can be %s, with what it selects',
    (_, { name, format }) => {
      const selectors = Object.entries(format.selectors ?? {});
      const selected = Object.fromEntries(
        selectors.map(([selector, what]) => [
          selector,
          typeof what === 'string' ? 'x' : (what.oneOf[0] ?? ''),
        ]),
      );
      const written = JSON.stringify({ [name]: './deploy/file', ...selected });
      expect(sources(written)).toEqual([{ format: name, paths: ['deploy/file'], selected }]);
    },
  );

  test.each(listFormats().map(({ name, format }) => [name, format.holds] as const))(
    'of %s holds %s',
    (name, holds) => {
      const several = sources(`{ ${name}: [one, two] }`);
      if (holds === 'one path or several')
        expect(several).toEqual([{ format: name, paths: ['one', 'two'], selected: {} }]);
      else expect(several).toEqual([expect.stringMatching(/^c\.yml:2:\d+: /)]);
    },
  );

  test.each<[string, string, string]>([
    ['a selector of another format', '{ fly: fly.toml, service: web }', '2:20: unknown key `service`'],
    [
      'a word that a selector does not know',
      '{ vercel: vercel.json, stage: runtime }',
      '2:33: write build, or leave it out',
    ],
    ['an empty selector', '{ workflow: w.yml, job: "" }', '2:27: a job must not be empty'],
    [
      'a path outside',
      '{ render: ../render.yaml }',
      '2:13: a path starts at the root of the repository, without `/` or `..`',
    ],
  ])('with %s is told with its place', (_, written, expected) => {
    expect(sources(written)).toEqual([`c.yml:${expected}`]);
  });
});
