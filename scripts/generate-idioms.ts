/** The ways in which code reads env keys, as the tests have them, for docs/reads.md. */
import { BASH } from '../__tests__/idioms/bash.ts';
import { COMPOSE } from '../__tests__/idioms/compose.ts';
import { CSHARP } from '../__tests__/idioms/csharp.ts';
import { DOCKERFILE } from '../__tests__/idioms/dockerfile.ts';
import { GO } from '../__tests__/idioms/go.ts';
import { HELMFILE } from '../__tests__/idioms/helmfile.ts';
import { HOCON } from '../__tests__/idioms/hocon.ts';
import type { Idiom, IdiomGroup } from '../__tests__/idioms/idiom.ts';
import { JAVA } from '../__tests__/idioms/java.ts';
import { JAVASCRIPT } from '../__tests__/idioms/javascript.ts';
import { KOTLIN } from '../__tests__/idioms/kotlin.ts';
import { PHP_IDIOMS } from '../__tests__/idioms/php.ts';
import { PRISMA } from '../__tests__/idioms/prisma.ts';
import { PYTHON } from '../__tests__/idioms/python.ts';
import { RUBY } from '../__tests__/idioms/ruby.ts';
import { RUST } from '../__tests__/idioms/rust.ts';
import { SPRING } from '../__tests__/idioms/spring.ts';

const LANGUAGES: Readonly<Record<string, readonly IdiomGroup[]>> = {
  Python: PYTHON,
  'JavaScript and TypeScript': JAVASCRIPT,
  Go: GO,
  Ruby: RUBY,
  Rust: RUST,
  Java: JAVA,
  Kotlin: KOTLIN,
  'C#': CSHARP,
  PHP: PHP_IDIOMS,
  'Shell and Procfile': BASH,
  Dockerfile: DOCKERFILE,
  'docker compose': COMPOSE,
  Prisma: PRISMA,
  'Settings of Spring': SPRING,
  HOCON,
  helmfile: HELMFILE,
};

/** A table for each language: the code, and the keys that it reads. */
export function renderIdioms(): string {
  return Object.entries(LANGUAGES)
    .map(([language, groups]) => `## ${language}\n\n${groups.map(renderGroup).join('\n\n')}`)
    .join('\n\n');
}

function renderGroup({ title, idioms }: IdiomGroup): string {
  const rows = idioms.map(renderRow).join('\n');
  return `### ${title[0]?.toUpperCase()}${title.slice(1)}\n\n| | code | reads |\n| --- | --- | --- |\n${rows}`;
}

function renderRow([title, code, expected]: Idiom): string {
  const reads = expected.length === 0 ? '*nothing*' : expected.map(renderRead).join('<br>');
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  return `| ${cell(title)} | ${lines.map(renderCode).join('<br>')} | ${reads} |`;
}

/** `KEY kind line:column`, or what is said of a place where nobody can tell. */
function renderRead(text: string): string {
  const [what = '', rest = '', ...expression] = text.split(' ');
  if (what === 'dynamic') return `*known only at run time:* ${renderCode(expression.join(' '))}`;
  return rest === 'defaulted' || rest === 'hard' || rest === 'optional'
    ? `${renderCode(what)} ${rest}`
    : cell(text);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** A code span in a table: its spaces are kept, as Markdown takes those at the beginning of a line away. */
function renderCode(line: string): string {
  const text = line.replaceAll('\t', '  ').replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length));
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}
