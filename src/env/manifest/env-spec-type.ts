import type { ValueRules, ValueType } from '../findings/value-rules.ts';
import { whatIsWrongWith } from '../text/pattern.ts';
import { argumentsOf, unquote } from './env-spec-decorators.ts';

type TypeRules = Pick<ValueRules, 'type' | 'pattern' | 'values'>;

/** The types of varlock (varlock.dev/reference/data-types), and what of them is checked here. */
const TYPES: Record<string, ValueType> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  url: 'url',
  enum: 'enum',
  email: 'email',
  port: 'port',
  duration: 'duration',
  record: 'json',
  'simple-object': 'json',
  array: 'string',
  domain: 'string',
  ip: 'string',
  semver: 'string',
  isoDate: 'string',
  uuid: 'string',
  md5: 'string',
};

/** Functions that choose a type when the program starts. */
const CHOOSERS = new Set(['if', 'ifs', 'remap', 'switch', 'forEnv', 'fallback']);

/** The rules of a `@type`, or what is wrong with it. A type that is only known at run time is any text. */
export function parseSpecType(value: string, hasPlugins: boolean): TypeRules | string {
  const call = argumentsOf(value);
  const name = call?.name ?? unquote(value);
  const args = call?.args ?? [];
  const type = TYPES[name];
  if (type === undefined || !Object.hasOwn(TYPES, name)) {
    if (hasPlugins || CHOOSERS.has(name) || value.startsWith('$')) return { type: 'string' };
    return `the type is not known: write one of ${Object.keys(TYPES).join(', ')}`;
  }
  if (type === 'enum') return enumOf(args);
  if (name === 'number' && (args.includes('isInt=true') || args.includes('precision=0')))
    return { type: 'integer' };
  // Without a scheme such a value is no URL by itself.
  if (name === 'url' && args.includes('prependHttps=true')) return { type: 'string' };
  return name === 'string' ? { type, pattern: patternOf(args) } : { type };
}

function enumOf(args: readonly string[]): TypeRules | string {
  if (args.length === 0) return 'an enum needs its values: write `@type=enum(one, two)`';
  // Values that other items hold are known at run time only.
  if (args.some((argument) => argument.startsWith('$') || argument.includes('('))) return { type: 'string' };
  return { type: 'enum', values: args };
}

/** The pattern of `matches` or `startsWith`, where it can be matched here. */
function patternOf(args: readonly string[]): string | undefined {
  const named = new Map(
    args.map((argument) => [
      argument.split('=', 1)[0] ?? '',
      unquote(argument.slice(argument.indexOf('=') + 1)),
    ]),
  );
  const [matches, startsWith] = [named.get('matches'), named.get('startsWith')];
  const written = argumentsOf(matches ?? '')?.args ??
    /^\/(.*)\/([a-z]*)$/s.exec(matches ?? '')?.slice(1) ?? [matches];
  const [source, flags = ''] = written;
  const pattern =
    source ??
    (startsWith === undefined ? undefined : `^${startsWith.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`);
  return pattern === undefined || flags !== '' || whatIsWrongWith(pattern) !== undefined
    ? undefined
    : pattern;
}
