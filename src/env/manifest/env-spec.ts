import type { Parsed, Problem } from '../../checklist/problem.ts';
import { combineDeclared, type Declared } from '../declared.ts';
import { refuse } from '../text/refuse.ts';
import { argumentsOf, type Decorator, readDecorators } from './env-spec-decorators.ts';
import { parseSpecLines, type SpecItem } from './env-spec-lines.ts';
import { parseSpecType } from './env-spec-type.ts';

/**
 * Reads the decorators of a schema file (`.env.schema` of varlock, @env-spec) as its documentation tells: without
 * `@required` or `@optional`, `@defaultRequired` decides, and without that an item is required when it has a value, which
 * production need not give; without `@sensitive` or `@public`, `@defaultSensitive` decides, and without that an item is secret.
 * What depends on other items at run time counts as required. `@import` is not followed: list that file as a manifest.
 * Decorators that say nothing about the need for a key are passed over.
 */
export function parseEnvSpec(text: string, file: string): Parsed<Declared[]> {
  const lines = parseSpecLines(text, file);
  if (!lines.ok) return lines;
  const { header, items } = lines.value;
  // Without a divider the header runs into the comments of the first item.
  const root = readDecorators([...header, ...(items[0]?.comments ?? [])]).decorators;
  const problems = problemsOf(root);
  const [disable] = namedLast(root, 'disable');
  const defaults: Defaults = {
    required: namedLast(root, 'defaultRequired')[0]?.value ?? 'infer',
    sensitive: namedLast(root, 'defaultSensitive')[0]?.value ?? 'true',
    hasPlugins: root.some(({ name }) => name === 'plugin'),
  };
  const declared = items.map((item) => declare(item, defaults, problems));
  if (problems.length > 0) return refuse(problems);
  return { ok: true, value: disable?.value === 'true' ? [] : combineDeclared(declared) };
}

interface Defaults {
  readonly required: string;
  readonly sensitive: string;
  readonly hasPlugins: boolean;
}

function problemsOf(root: readonly Decorator[]): Problem[] {
  const isKnown = ({ name, value }: Decorator) =>
    name === 'defaultRequired'
      ? /^(?:true|false|infer)$/.test(value)
      : name !== 'defaultSensitive' || /^(?:true|false|inferFromPrefix\(.*\))$/.test(value);
  return root
    .filter((decorator) => !isKnown(decorator))
    .map(({ name, at }) => ({
      ...at,
      message: `\`@${name}\` is true, false or ${name === 'defaultRequired' ? 'infer' : 'inferFromPrefix(PREFIX)'}`,
    }));
}

function declare(item: SpecItem, defaults: Defaults, problems: Problem[]): Declared {
  const { decorators, plain } = readDecorators(item.comments);
  const [typed] = namedLast(decorators, 'type');
  const rules = typed === undefined ? {} : parseSpecType(typed.value, defaults.hasPlugins);
  if (typeof rules === 'string') problems.push({ ...(typed?.at ?? item.at), message: rules });
  const { isRequired, environments } = needOf(item, decorators, defaults);
  const description = plain.join(' ').trim();
  return {
    key: item.key,
    required: isRequired && !item.hasValue,
    secret: isSecret(item.key, decorators, defaults),
    description: description === '' ? undefined : description,
    ...(typeof rules === 'string' ? {} : rules),
    hasDefault: item.hasValue,
    setsDefault: item.hasValue || undefined,
    environments,
    at: item.at,
  };
}

function needOf(item: SpecItem, decorators: readonly Decorator[], defaults: Defaults) {
  const [last] = namedLast(decorators, 'required', 'optional');
  if (last === undefined) {
    const isRequired = defaults.required === 'infer' ? item.hasValue : defaults.required === 'true';
    return { isRequired, environments: undefined };
  }
  const call = argumentsOf(last.value);
  if (last.name === 'required' && call?.name === 'forEnv' && call.args.length > 0)
    return { isRequired: true, environments: call.args };
  const no = last.name === 'required' ? 'false' : 'true';
  return { isRequired: last.value !== no, environments: undefined };
}

function isSecret(key: string, decorators: readonly Decorator[], defaults: Defaults): boolean {
  const [last] = namedLast(decorators, 'sensitive', 'public');
  if (last?.name === 'public') return last.value === 'false';
  if (last !== undefined) return !/^(?:false$|\{[^}]*\benabled=false\b)/.test(last.value);
  const prefix = argumentsOf(defaults.sensitive)?.args[0];
  return prefix === undefined ? defaults.sensitive !== 'false' : !key.startsWith(prefix);
}

function namedLast(decorators: readonly Decorator[], ...names: string[]): Decorator[] {
  return decorators.filter(({ name }) => names.includes(name)).slice(-1);
}
