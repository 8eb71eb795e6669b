import { parseChecklist } from '../../checklist/parse.ts';
import { renderProblem } from '../../checklist/problem.ts';
import { READERS } from '../../env/production/readers.ts';
import type { ServiceEnv } from '../../env/service-env.ts';
import { snapshotEnv } from '../../env/snapshot.ts';
import type { WrittenSource } from './source.ts';

/** What came of reading a source as the gate will read it. */
export type Tried =
  | { readonly kind: 'reads'; readonly env: ServiceEnv }
  /** Further files are needed to tell. */
  | { readonly kind: 'wants'; readonly paths: readonly string[] }
  /** Why the gate could not read it; without values, as the parsers' messages are. */
  | { readonly kind: 'fails'; readonly because: string };

/** Reads a source with the gate's own parsers, so that nothing is written into a checklist that it could not read. */
export function trySource(source: WrittenSource, texts: ReadonlyMap<string, string | undefined>): Tried {
  // JSON is YAML, and needs no thought about quotes.
  const text = JSON.stringify({ env: { services: { it: { manifest: MANIFEST, production: [source] } } } });
  const parsed = parseChecklist(text, '');
  if (!parsed.ok) return { kind: 'fails', because: parsed.problems[0]?.message ?? '' };
  if (parsed.value.env === undefined) return { kind: 'fails', because: 'it names no source' };
  const files = new Map([...texts, [MANIFEST, '']]);
  const { services, problems, absent, wanted } = snapshotEnv(parsed.value.env, {
    files,
    live: new Map(),
    readers: READERS,
  });
  if (wanted.length > 0) return { kind: 'wants', paths: wanted };
  const [problem] = problems;
  if (problem !== undefined) return { kind: 'fails', because: renderProblem(problem) };
  const [env] = services;
  if (env === undefined || absent.length > 0)
    return { kind: 'fails', because: `\`${absent[0]?.path}\` is no text that can be read` };
  return { kind: 'reads', env };
}

/** A manifest that declares nothing, under a name that no repository has. */
const MANIFEST = 'manifest of nothing.env';
