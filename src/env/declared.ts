import type { ValueRules } from './findings/value-rules.ts';
import type { Place } from './text/place.ts';

/** A key that the manifest of a service declares. */
export interface Declared extends ValueRules {
  readonly key: string;
  /** Whether production must provide it: declared as required, and without a default of its own. */
  readonly required: boolean;
  /** Whether people must keep the value to themselves. */
  readonly secret: boolean;
  readonly description?: string | undefined;
  /** Whether the program has a value of its own when production gives none. The default itself is never kept. */
  readonly hasDefault: boolean;
  /** Whether what loads the manifest puts the default into the environment, so that whoever reads the key has it. */
  readonly setsDefault?: boolean | undefined;
  /** The environments it is declared for; without it, for all. */
  readonly environments?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly at: Place;
}

/** What people write in the place of a key: letters, digits and underscores, as shells and runtimes take them. */
export const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The fields of a declaration in which a change matters to production, in the order in which people are told. */
export const FIELDS_THAT_MATTER = [
  'required',
  'secret',
  'type',
  'pattern',
  'values',
  'environments',
] as const;

export type FieldThatMatters = (typeof FIELDS_THAT_MATTER)[number];

/** What matters of a declaration, as plain JSON: without its place, its description and its owner. */
export function whatMatters(declared: Declared): Record<FieldThatMatters, unknown> {
  const { required, secret, type, pattern, values, environments } = declared;
  return {
    required,
    secret,
    type: type ?? null,
    pattern: pattern ?? null,
    values: values ?? null,
    environments: environments ?? null,
  };
}

/** The fields that matter and differ between two declarations of one key. */
export function changedFields(before: Declared, after: Declared): FieldThatMatters[] {
  const [was, is] = [whatMatters(before), whatMatters(after)];
  return FIELDS_THAT_MATTER.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}

const SHORT_FORMS: Record<string, string> = {
  prod: 'production',
  prd: 'production',
  stage: 'staging',
  stg: 'staging',
  dev: 'development',
};

/** The usual short forms mean the same: a key for `prod` that is passed over in `production` breaks a deployment. */
function fullName(environment: string): string {
  const name = environment.toLowerCase();
  return SHORT_FORMS[name] ?? name;
}

/** Whether a key is declared for an environment. */
export function isDeclaredFor(declared: Declared, environment: string): boolean {
  if (declared.environments === undefined) return true;
  return declared.environments.some((name) => fullName(name) === fullName(environment));
}

/**
 * One declaration for each key. A key that several manifests declare is required or secret when one of them says
 * so; of everything else the first to say something is heard.
 */
export function combineDeclared(declarations: readonly Declared[]): Declared[] {
  return [...Map.groupBy(declarations, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? (first ?? []) : combine(first, others),
  );
}

function combine(first: Declared, others: readonly Declared[]): Declared {
  const all = [first, ...others];
  const hear = <F extends keyof Declared>(field: F) => all.find((one) => one[field] !== undefined)?.[field];
  const environments = all.some((one) => one.environments === undefined)
    ? undefined
    : [...new Set(all.flatMap((one) => one.environments ?? []))];
  return {
    key: first.key,
    required: all.some(({ required }) => required),
    secret: all.some(({ secret }) => secret),
    description: hear('description'),
    type: hear('type'),
    pattern: hear('pattern'),
    values: hear('values'),
    hasDefault: all.every(({ hasDefault }) => hasDefault),
    setsDefault: all.find(({ setsDefault }) => setsDefault)?.setsDefault,
    environments,
    owner: hear('owner'),
    at: (all.find(({ required }) => required) ?? first).at,
  };
}
