import { addKey } from '../../add-key.ts';
import type { Readings } from '../../dialect/reading.ts';
import { wrapperOf } from '../../dialect/wrapper-of.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { AS_WRITTEN } from '../../wrapper.ts';
import { dottedName } from './names.ts';
import { argumentsOf, go as dialect, literal } from './syntax.ts';
import { listFilledFields } from './viper-structs.ts';

const GETTER =
  /^(?:Get(?:String|Bool|Int(?:32|64)?|Uint(?:16|32|64)?|Float64|Duration|Time|StringSlice)?|IsSet)$/;

/**
 * What viper reads: the variables that `BindEnv` names, and after `AutomaticEnv` the settings that are got by name or that fill
 * a struct. None is demanded: a file or a default may bring the setting. pkg.go.dev/github.com/spf13/viper#readme-working-with-environment-variables
 */
export function findViperReads(
  code: ParsedCode,
  imports: ReadonlyMap<string, string>,
  readings: Readings,
): void {
  const alias = [...imports].find(([, path]) => path === 'github.com/spf13/viper')?.[0];
  if (alias === undefined) return;
  const calls = code.tree.nodesOf('call_expression').flatMap((call) => {
    const [, receiver = '', member = ''] =
      /^(?:.*\.)?(\w+)\.(\w+)$/.exec(dottedName(call.child('function')) ?? '') ?? [];
    return receiver === alias || /^(?:v|vp|vip|viper)$/i.test(receiver)
      ? [{ member, args: argumentsOf(call) }]
      : [];
  });
  const named = (wanted: string) => calls.filter(({ member }) => member === wanted);
  const prefix = textOf(named('SetEnvPrefix')[0]?.args[0]);
  const replaces = named('SetEnvKeyReplacer')
    .map(({ args }) => args[0]?.text ?? '')
    .join(' ');
  const defaults = new Set(named('SetDefault').map(({ args }) => textOf(args[0])?.toLowerCase()));
  const keyOf = (setting: string) => {
    const name = prefix === undefined || prefix === '' ? setting : `${prefix}_${setting}`;
    const dotted = /"\."\s*,\s*"_"/.test(replaces) ? name.replaceAll('.', '_') : name;
    return (/"-"\s*,\s*"_"/.test(replaces) ? dotted.replaceAll('-', '_') : dotted).toUpperCase();
  };
  const addAt = (offset: number, setting: string, key: string) =>
    addKey(readings.finds, code, key, defaults.has(setting.toLowerCase()) ? 'defaulted' : 'optional', offset);
  const add = (node: SyntaxNode, setting: string, key: string) => addAt(node.start, setting, key);

  for (const { args } of [...named('BindEnv'), ...named('MustBindEnv')]) {
    const [setting, ...names] = args;
    const text = textOf(setting);
    if (setting !== undefined && names.length === 0 && text !== undefined) add(setting, text, keyOf(text));
    if (setting !== undefined && names.length === 0) addBinding(readings, setting);
    for (const name of names) {
      const key = textOf(name);
      if (key === undefined) readings.add(name, name, 'optional');
      else add(name, text ?? '', key);
    }
  }
  if (named('AutomaticEnv').length === 0) return;
  for (const { member, args } of calls) {
    const text = textOf(args[0]);
    if (GETTER.test(member) && args[0] !== undefined && text !== undefined) add(args[0], text, keyOf(text));
  }
  for (const { args } of [...named('Unmarshal'), ...named('UnmarshalExact')])
    for (const { setting, offset } of listFilledFields(code, args[0], ''))
      addAt(offset, setting, keyOf(setting));
  for (const { args } of named('UnmarshalKey'))
    for (const { setting, offset } of listFilledFields(code, args[1], `${textOf(args[0]) ?? ''}.`))
      addAt(offset, setting, keyOf(setting));
  const types = typesAsked(
    calls.flatMap(({ member, args: [key] }) => (GETTER.test(member) && key ? [key] : [])),
  );
  for (const spec of types.size === 0 ? [] : code.tree.nodesOf('const_spec')) {
    const value = types.has(spec.child('type')?.text ?? '') ? spec.child('value')?.children[0] : undefined;
    const text = textOf(value);
    if (value !== undefined && text !== undefined) add(value, text, keyOf(text));
  }
}

/** `func bind(input ...string) { viper.BindEnv(input...) }`: what comes behind the setting are variables. */
function addBinding(readings: Readings, setting: SyntaxNode): void {
  const { code, finds } = readings;
  const input = setting.type === 'variadic_argument' ? (setting.children[0] ?? setting) : setting;
  const keys = readings.keysOf(input);
  if (keys.is !== 'parameter') return;
  const wrapper = wrapperOf(dialect, { kind: 'optional', fallback: undefined }, keys, code.file);
  if (wrapper?.isRest)
    finds.addWrapper({ ...wrapper, ...AS_WRITTEN, argument: wrapper.argument + 1, kind: 'optional' });
}

/** The types whose constants are settings: `func (k Key) String() string { return viper.GetString(string(k)) }`. */
function typesAsked(keys: readonly SyntaxNode[]): Set<string> {
  return new Set(
    keys.flatMap((key) => {
      const name = /^string\((\w+)\)$/.exec(key.text)?.[1];
      const method = [...key.ancestors()].find(({ type }) => type === 'method_declaration');
      const [, receiver, type = ''] =
        /^\(\s*(\w+)\s+\*?(\w+)\s*\)$/.exec(method?.child('receiver')?.text ?? '') ?? [];
      return name !== undefined && receiver === name ? [type] : [];
    }),
  );
}

const textOf = (node: SyntaxNode | undefined) => (node === undefined ? undefined : literal(node));
