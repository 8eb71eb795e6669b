import * as z from 'zod/mini';
import { type Choice, type FormatName, listFormats, type ProductionFormat } from './production-formats.ts';
import { inList, oneOrMore, text } from './schema-parts.ts';

/** A path within the repository. */
export const path = z.pipe(
  text('a path').check(
    z.refine((value) => !value.startsWith('/') && !value.split('/').includes('..'), {
      error: 'a path starts at the root of the repository, without `/` or `..`',
    }),
  ),
  z.transform((value) => value.replace(/^\.\//, '')),
);

/** Files of the repository in one of the formats. */
export interface FileSource {
  readonly format: FormatName;
  readonly paths: readonly string[];
  /** What to choose within the files, by the selector's name: `{ service: 'web' }`. */
  readonly selected: Readonly<Record<string, string>>;
}

/** Something outside the repository that is asked for what it provides. */
export interface LiveSource {
  readonly format: 'github-environment';
  readonly environment: string;
}

/** Where production gets its env keys from. The key that names the format comes first. */
export type Source = FileSource | LiveSource;

const githubEnvironment = z.pipe(
  z.strictObject({
    'github-environment': text('an environment').check(
      z.describe(
        'A GitHub environment: its variables and the names of its secrets, and those of repository and organization.',
      ),
    ),
  }),
  z.transform(
    (value): Source => ({ format: 'github-environment', environment: value['github-environment'] }),
  ),
);

/** One source of `production`. */
export const sourceSchema = z.union(
  [...listFormats().map(({ name, format }) => fileSource(name, format)), githubEnvironment],
  `name one source: ${listFormats()
    .map(({ name }) => name)
    .join(', ')} or github-environment`,
);

function fileSource(name: FormatName, { holds, meaning, selectors = {} }: ProductionFormat) {
  const paths = holds === 'one path' ? inList(path) : oneOrMore(path);
  const selectorFields = Object.entries(selectors).map(
    ([selector, what]) => [selector, selectorField(selector, what)] as const,
  );
  return z.pipe(
    z.strictObject({ [name]: paths.check(z.describe(meaning)), ...Object.fromEntries(selectorFields) }),
    z.transform((value): Source => {
      const entries = Object.entries(value);
      // Only the paths are a list.
      const listed = entries.flatMap(([, entry]) => (Array.isArray(entry) ? entry : []));
      const selected = entries.flatMap(([key, entry]) => (typeof entry === 'string' ? [[key, entry]] : []));
      return { format: name, paths: listed, selected: Object.fromEntries(selected) };
    }),
  );
}

function selectorField(name: string, what: string | Choice) {
  if (typeof what === 'string') return z.optional(text(article(name))).check(z.describe(what));
  const { meaning, oneOf } = what;
  return z.optional(z.enum(oneOf, `write ${oneOf.join(' or ')}, or leave it out`)).check(z.describe(meaning));
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
