import { ENV_NAME } from '../../env/declared.ts';
import { isWellKnown } from '../../env/findings/ignored.ts';
import type { Read } from '../../env/read.ts';

/** A manifest for a service that has none, and how many keys it declares. */
export interface WrittenManifest {
  readonly text: string;
  readonly keys: number;
}

/**
 * Declares what the code reads; where nobody looked, what the service is given today. A key is required when the code
 * fails without it, or when there is nothing but production to go by.
 */
export function writeManifest(
  name: string,
  reads: readonly Read[] | undefined,
  given: readonly string[],
): WrittenManifest {
  const isRequired = new Map<string, boolean>();
  if (reads === undefined) for (const key of given) isRequired.set(key, true);
  for (const { key, kind } of reads ?? [])
    isRequired.set(key, isRequired.get(key) === true || kind === 'hard');
  const keys = [...isRequired].filter(([key]) => ENV_NAME.test(key) && !isWellKnown(key)).sort(byName);
  const lines = keys.map(([key, required]) => `  ${key}:${required ? '' : ' { required: false }'}`);
  const head = [
    `# The env keys that ${name} needs. A name alone is required; \`{ required: false }\` makes it optional,`,
    '# and `type`, `description`, `secret`, `default` say more.',
  ];
  const empty = [
    '# No key was found. Write them here, a line each: `  DATABASE_URL: { type: url }`',
    'keys: {}',
  ];
  return {
    text: `${[...head, ...(lines.length === 0 ? empty : ['keys:', ...lines])].join('\n')}\n`,
    keys: keys.length,
  };
}

function byName([a]: [string, boolean], [b]: [string, boolean]): number {
  return a < b ? -1 : 1;
}
