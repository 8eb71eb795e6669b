import { renderList, renderText } from '../setup/findings/fix-on.ts';
import type { WrittenPattern } from './read-patterns.ts';
import type { StarterItem } from './starter-items.ts';
import type { WrittenSource } from './units/source.ts';

/** A service as the checklist names it. */
export interface WrittenService {
  readonly name: string;
  readonly manifest: string;
  /** Globs of its code; undefined where it is the only service, or where that is not known. */
  readonly code: readonly string[] | undefined;
  readonly production: readonly WrittenSource[];
  /** Sources that may be meant, written as a comment where there is none. */
  readonly suggested: readonly WrittenSource[];
}

/** The text of a checklist, with what a maintainer may want to change first as comments. */
export function renderChecklist(
  items: readonly StarterItem[],
  services: readonly WrittenService[],
  patterns: readonly Pick<WrittenPattern, 'line' | 'definedIn'>[],
): string {
  const env =
    services.length === 0
      ? ENV_AS_COMMENT
      : ['', 'env:', ...renderPatterns(patterns), '  services:', ...services.flatMap(renderService)];
  return `${[...HEAD, 'items:', ...items.flatMap(renderItem), ...env].join('\n')}\n`;
}

const HEAD = [
  '# What people confirm before a change is merged, and where the env keys of production are.',
  '# Whoever has write access and is not the author confirms. For a repository of one person:',
  '# confirm: { author: true }',
];

/** Functions of the repository through which its code reads keys. */
function renderPatterns(patterns: readonly Pick<WrittenPattern, 'line' | 'definedIn'>[]): string[] {
  if (patterns.length === 0) return [];
  const lines = patterns.map(
    ({ line, definedIn }) => `    - ${line}${definedIn === undefined ? '' : ` # ${definedIn}`}`,
  );
  return ['  # Functions that read the env key which they are given.', '  reads:', ...lines];
}

const ENV_AS_COMMENT = [
  '',
  '# No service was found whose env keys could be compared. With a manifest such as .env.example:',
  '# env:',
  '#   services:',
  '#     app: { manifest: .env.example, production: [{ github-environment: production }] }',
];

function renderItem({ id, title, optional, when }: StarterItem): string[] {
  return [
    `  - id: ${id}`,
    `    title: ${title}`,
    ...(optional === true ? ['    optional: true'] : []),
    ...(when === undefined
      ? []
      : [`    when: ${'paths' in when ? `{ paths: ${renderList(when.paths)} }` : '{ env-change: true }'}`]),
  ];
}

function renderService({ name, manifest, code, production, suggested }: WrittenService): string[] {
  const sources =
    production.length > 0
      ? ['      production:', ...production.flatMap(renderSource)]
      : [
          '      # Without `production` people confirm new keys. Where it is one of these, a machine compares:',
          '      # production:',
          ...suggested.flatMap(renderSuggested),
        ];
  return [
    `    ${renderText(name)}:`,
    `      manifest: ${renderText(manifest)}`,
    ...(code === undefined ? [] : [`      code: ${renderList(code)}`]),
    ...sources,
  ];
}

function renderSuggested(source: WrittenSource): string[] {
  const line = `      #   - { ${renderPairs(source).join(', ')} }`;
  if (line.length <= MOST_IN_LINE) return [line];
  return renderSource(source).map((one) => `      # ${one.slice(6)}`);
}

function renderSource(source: WrittenSource): string[] {
  return Object.entries(source).flatMap(([key, value], index) => {
    const start = `        ${index === 0 ? '- ' : '  '}${key}:`;
    const line = `${start} ${renderValue(value)}`;
    if (typeof value === 'string' || line.length <= MOST_IN_LINE) return [line];
    return [start, ...value.map((one) => `            - ${renderText(one)}`)];
  });
}

/** Longer lists have a line for each of theirs. */
const MOST_IN_LINE = 120;

function renderPairs(source: WrittenSource): string[] {
  return Object.entries(source).map(([key, value]) => `${key}: ${renderValue(value)}`);
}

function renderValue(value: string | readonly string[]): string {
  return typeof value === 'string' ? renderText(value) : renderList(value);
}
