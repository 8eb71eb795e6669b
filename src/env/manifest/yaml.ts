import type { Parsed } from '../../checklist/problem.ts';
import { parseYamlWith, type Remark } from '../../checklist/yaml.ts';
import { type Declared, ENV_NAME } from '../declared.ts';
import { parseYamlTrees } from '../text/yaml-tree.ts';
import { declarationSchema, manifestSchema } from './yaml-schema.ts';

/** Far more than a service reads; each is compared with all before it. */
const MAX_KEYS = 5_000;

/** Reads a manifest of ours. All problems at once, each at its line and column, and none with a default in it. */
export function parseYamlManifest(text: string, file: string): Parsed<Declared[]> {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const [root, second] = trees.value;
  if (second !== undefined)
    return {
      ok: false,
      problems: [{ ...second.at, message: 'a manifest is one document: leave `---` out' }],
    };
  const keys = root?.kind === 'map' ? root.entries.get('keys')?.value : undefined;
  if (keys?.kind === 'map' && keys.entries.size > MAX_KEYS)
    return { ok: false, problems: [{ ...keys.at, message: `a manifest has at most ${MAX_KEYS} keys` }] };

  const parsed = parseYamlWith(manifestSchema, text, file, 'a manifest', wrongNames);
  if (!parsed.ok) return parsed;
  const { value, locate } = parsed.value;
  return {
    ok: true,
    value: Object.entries(value.keys).map(([key, written]): Declared => {
      const { default: fallback, ...declaration } = written ?? declarationSchema.parse({});
      const hasDefault = fallback !== undefined;
      const required = declaration.required && !hasDefault;
      return { ...declaration, key, required, hasDefault, at: { file, ...locate(['keys', key], true) } };
    }),
  };
}

function wrongNames(data: unknown): Remark[] {
  const keys = isRecord(data) ? data.keys : undefined;
  if (!isRecord(keys)) return [];
  return Object.keys(keys)
    .filter((name) => !ENV_NAME.test(name))
    .map((name) => ({
      path: ['keys', name],
      atKey: true,
      message: 'an env key is named with letters, digits and `_`, and does not begin with a digit',
    }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
