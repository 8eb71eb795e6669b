import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseActionFile } from '../scripts/action-file.ts';
import { findWorkflowProblems, listPages, looksLikeWorkflow } from '../scripts/lint-workflows.ts';
import { type Fence, parseFences } from '../scripts/markdown-fences.ts';
import { parseChecklist } from '../src/checklist/parse.ts';
import { type Parsed, type Problem, renderProblem } from '../src/checklist/problem.ts';
import { listFormats } from '../src/checklist/production-formats.ts';
import { parseBaseline } from '../src/env/baseline/file.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import { parseManifest } from '../src/env/manifest/parse.ts';
import { readFiles } from '../src/env/production/reader.ts';
import { READERS } from '../src/env/production/readers.ts';
import { listPaths, snapshotEnv } from '../src/env/snapshot.ts';
import { renderFindingTitle } from '../src/render/comment/finding.ts';

/**
 * Every example of the documentation is run. The words behind its backticks say as what:
 *
 *     yaml checklist              yaml workflow             text problems: of the example above
 *     yaml manifest FILE          dotenv manifest FILE      text findings: of the files of the section
 *     yaml production FORMAT FILE SELECTOR=…   (`before` at the end: as the file was before; further files: as the source names them)
 *     yaml beside FILE            a file that the production example of its section reads as well
 *     text provided               the keys that the production examples of its section provide, and `?` with those that it may
 *     yaml baseline
 *     text doctor                 what the check-up says of the workflow and the checklist of its section (doctor-docs.test.ts)
 */
const examples = listPages().flatMap((page) => {
  const text = readFileSync(page, 'utf8');
  const fences = parseFences(text, page);
  return fences.map((fence, index) => ({ fence, next: fences[index + 1], section: sectionOf(text, fence) }));
});

/** How many headings stand before an example. */
function sectionOf(page: string, { line }: Fence): number {
  const before = page.split('\n').slice(0, line - 1);
  return before.filter((other) => /^#{2,} /.test(other)).length;
}

type Example = (typeof examples)[number];
type Check = (text: string, file: string, example: Example) => Problem[] | Promise<Problem[]>;

const problemsOf = (parsed: Parsed<unknown>): Problem[] => (parsed.ok ? [] : [...parsed.problems]);

/** Reads a production example, with the other files of its section at hand. */
function readProduction({ fence, section }: Example) {
  const [, format, path = '', ...rest] = fence.words;
  const known = listFormats().find(({ name }) => name === format);
  if (known === undefined) throw new Error(`no production format ${format}`);
  const selected = Object.fromEntries(
    rest.filter((word) => word.includes('=')).map((word) => word.split('=', 2)),
  );
  const around = examples.filter((other) => other.fence.file === fence.file && other.section === section);
  const files = new Map(around.map((other) => [fileOf(other.fence), other.fence.text]));
  const further = rest.flatMap((other) =>
    files.has(other) ? [{ path: other, text: files.get(other) ?? '' }] : [],
  );
  return readFiles(READERS[known.name], [{ path, text: fence.text }, ...further], { selected, files });
}

const { inputs } = parseActionFile(readFileSync('action.yml', 'utf8'));
const CHECKS: Record<string, Check> = {
  checklist: (text, file) => problemsOf(parseChecklist(text, file)),
  baseline: (text, file) => problemsOf(parseBaseline(text, file)),
  manifest: (text, file) => problemsOf(parseManifest(text, file)),
  production: (_text, _file, example) => {
    const { found, problems } = readProduction(example);
    const missing = found.flatMap(({ wanted = [] }) => wanted);
    if (missing.length > 0 && example.fence.words[1] !== 'compose')
      throw new Error(`the example reads ${missing.join(', ')}, which the section does not show`);
    return [...problems];
  },
  workflow: (text, file) => findWorkflowProblems([{ text, file, linesBefore: 0 }], Object.keys(inputs)),
};

/** The path that an example is told under. */
function fileOf({ words: [kind, first = '', second = ''] }: Fence): string {
  if (kind === 'production') return second;
  return kind === 'manifest' || kind === 'beside' ? first : '.github/deployment-checklist.yml';
}

const config = examples.filter(({ fence }) => CHECKS[fence.words[0] ?? ''] !== undefined);

test.each(config.map((example) => ({ place: `${example.fence.file}:${example.fence.line}`, ...example })))(
  '$place is read without a problem, or with those that the page shows',
  async ({ fence, next, section }) => {
    const [kind = ''] = fence.words;
    const expected = next?.words[0] === 'problems' ? next.text : '';
    const found = (await CHECKS[kind]?.(fence.text, fileOf(fence), { fence, next, section })) ?? [];
    expect(found.map((problem) => `${renderProblem(problem)}\n`).join('')).toBe(expected);
  },
);

const provided = examples.filter(({ fence }) => fence.words[0] === 'provided');

test.each(provided.map((example) => ({ place: `${example.fence.file}:${example.fence.line}`, ...example })))(
  '$place is what the production examples of its section provide',
  ({ fence, section }) => {
    const around = examples.filter((other) => other.fence.file === fence.file && other.section === section);
    const found = around
      .filter((other) => other.fence.words[0] === 'production')
      .flatMap((example) => readProduction(example).found);
    const lines = found.flatMap(({ provided, hints }) => [
      ...provided.map(({ key }) => key),
      ...hints.flatMap(({ key, mayBeThere }) => (key !== undefined && mayBeThere ? [`${key} ?`] : [])),
    ]);
    expect([...new Set(lines)].map((line) => `${line}\n`).join('')).toBe(fence.text);
  },
);

const findings = examples.filter(({ fence }) => fence.words[0] === 'findings');

test.each(findings.map((example) => ({ place: `${example.fence.file}:${example.fence.line}`, ...example })))(
  '$place are the findings of the files around it',
  ({ fence, section }) => {
    const around = examples.filter((other) => other.fence.file === fence.file && other.section === section);
    const checklist = around.find((other) => other.fence.words[0] === 'checklist')?.fence.text ?? '';
    const parsed = parseChecklist(checklist, fence.file);
    if (!parsed.ok || parsed.value.env === undefined)
      throw new Error('the section has no checklist with `env`');
    const env = parsed.value.env;
    const snapshot = (isBefore: boolean) => {
      const files = new Map<string, string | undefined>(listPaths(env).map((path) => [path, undefined]));
      for (const { fence: other } of around)
        if (other.words.includes('before') === isBefore) files.set(fileOf(other), other.text);
      return snapshotEnv(env, { files, readers: READERS, live: new Map() });
    };
    const [before, after] = [snapshot(true), snapshot(false)];
    const { fresh } = compareEnv(env, { mergeBase: before, head: after, tip: before });
    const lines = fresh.map(
      (finding) => `${finding.kind.padEnd(7)}  ${renderFindingTitle(finding).replace(/[*`]/g, '')}\n`,
    );
    expect(lines.join('')).toBe(fence.text);
  },
);

test('no example is left unchecked', () => {
  const unchecked = examples
    .map(({ fence }) => fence)
    .filter(({ language, words: [kind = '', format], text }) => {
      if (looksLikeWorkflow(text)) return kind !== 'workflow' && format !== 'workflow';
      if (language === 'sh') return false;
      return (
        CHECKS[kind] === undefined &&
        !['problems', 'findings', 'provided', 'beside', 'message', 'help', 'doctor'].includes(kind)
      );
    });
  expect(unchecked.map(({ file, line, language }) => `${file}:${line} ${language}`)).toEqual([]);
});

test('commands of the documentation exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const pages = listPages().map((page) => readFileSync(page, 'utf8').replace(/\s+/g, ' '));
  const named = pages.flatMap((page) => [...page.matchAll(/npm (?:run )([a-z-]+)/g)]);
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});
