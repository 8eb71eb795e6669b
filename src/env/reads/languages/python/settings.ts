import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { ClassWrapper } from '../../wrapper.ts';
import { literalText } from './expressions.ts';
import type { Names } from './names.ts';
import { DEEPEST, type Settings, SettingsClasses } from './settings-classes.ts';
import type { SettingsConfig } from './settings-config.ts';
import { type Field, isOwnReader, modelName, textsIn } from './settings-field.ts';

/** The reads by settings classes of pydantic, whose fields are keys. `bases` are those that other files define. */
export function findSettingsReads(
  code: ParsedCode,
  names: Names,
  finds: Finds,
  bases: readonly ClassWrapper[] = [],
): void {
  const classes = new SettingsClasses(code, names, bases);
  for (const settings of classes.listSettings()) {
    for (const field of settings.fields) addField(finds, code, field, settings, classes);
    const { prefix, nestedBy } = settings.config;
    const name = settings.node.child('name')?.text ?? '';
    finds.addWrapper({ by: 'class', language: 'python', name, prefix, nestedBy, definedIn: code.file });
  }
}

function addField(
  finds: Finds,
  code: ParsedCode,
  field: Field,
  { config }: Settings,
  classes: SettingsClasses,
): void {
  const { name, node, kind } = field;
  const type = modelName(field);
  // A settings class in a field reads its own keys.
  if (type !== undefined && classes.isSettings(type)) return;
  if (isOwnReader(field) && classes.fieldsOf(type ?? '') === undefined) return;
  const named = config.named.get(name);
  const aliases = named === undefined ? field.aliases : textsIn(named);
  const cased = (key: string) => (config.isCaseSensitive ? key : key.toUpperCase());
  if (aliases.length > 0) {
    // Any one of several is enough.
    const each = aliases.length > 1 && kind === 'hard' ? 'optional' : kind;
    const keys = aliases.map((alias) => ({ key: cased(literalText(alias) ?? ''), node: alias }));
    addReading(finds, code, { key: node, keys: keysFrom(keys), kind: () => each });
    return;
  }
  const inner = type === undefined || config.nestedBy === undefined ? undefined : classes.fieldsOf(type);
  const key = config.prefix + name;
  if (inner === undefined)
    addReading(finds, code, { key: node, keys: keysFrom([{ key: cased(key), node }]), kind: () => kind });
  else addModel(finds, code, { key, field, inner, isHard: kind === 'hard', depth: 0 }, config, classes);
}

/** A model in a field, or in a field of such a model. */
interface Nested {
  /** What its keys begin with, as it is written. */
  readonly key: string;
  readonly field: Field;
  readonly inner: readonly Field[];
  /** Whether nothing around it does without it. */
  readonly isHard: boolean;
  readonly depth: number;
}

function addModel(
  finds: Finds,
  code: ParsedCode,
  { key: before, field, inner, isHard, depth }: Nested,
  config: SettingsConfig,
  classes: SettingsClasses,
): void {
  if (inner.length > classes.nestedLeft || depth > DEEPEST) {
    finds.addDynamic(code.at(field.node.start), field.node.text);
    return;
  }
  classes.nestedLeft -= inner.length;
  for (const part of inner) {
    const key = `${before}${config.nestedBy}${part.name}`;
    const kind = isHard ? part.kind : 'optional';
    const type = modelName(part);
    const deeper = type === undefined ? undefined : classes.fieldsOf(type);
    if (deeper !== undefined) {
      const nested = { key, field: part, inner: deeper, isHard: kind === 'hard', depth: depth + 1 };
      addModel(finds, code, nested, config, classes);
    } else {
      const keys = keysFrom([{ key: config.isCaseSensitive ? key : key.toUpperCase(), node: part.node }]);
      addReading(finds, code, { key: field.node, keys, kind: () => kind });
    }
  }
}
