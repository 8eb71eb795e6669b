import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { CodeToken } from '../../tokens/code-tokens.ts';
import type { Part } from '../../tokens/part.ts';
import type { GivenWrapper, Wrapper } from '../../wrapper.ts';
import { type ClassBody, listClasses, listEnums, type Property } from './classes.ts';
import { isVisible, namespacesOf } from './namespaces.ts';
import { broughtBy, settingOf } from './settings-file.ts';

const IDIOM = 'bound to a section of .NET';
/** What stands between the prefix of the variables and the section in what a wrapper says. */
const BETWEEN = '|';
const CHECKED = 'checked';
/** Classes in classes multiply; nobody sets more than this. */
const MOST_KEYS = 5000;

/** Notes that a class is filled from a section, and whether its annotations are checked; `path` is one as `GetSection` takes it. */
export function addBound(
  { code, finds, prefix = '' }: Part,
  type: string,
  path: string,
  isChecked = false,
): void {
  const section = path.replace(/:+$/, '').replaceAll(':', '__');
  if (!/^\p{Lu}\w*$/u.test(type)) return;
  finds.addWrapper({
    ...{
      by: 'given',
      language: 'csharp',
      name: type,
      parameter: [prefix, section, isChecked ? CHECKED : ''].join(BETWEEN),
    },
    ...{ idiom: IDIOM, calledIn: code.file, source: namespacesOf(code).join(' ') },
  });
}

export const isBound = (wrapper: Wrapper): wrapper is GivenWrapper =>
  wrapper.by === 'given' && wrapper.idiom === IDIOM;

/** The properties of the classes that sections are bound to, where a file defines them. */
export function findBoundReads(part: Part, wrappers: readonly Wrapper[]): void {
  const bound = wrappers.filter(isBound);
  if (bound.length === 0) return;
  const brought = broughtBy(wrappers);
  const file = {
    part,
    brought,
    classes: listClasses(part.tokens),
    enums: listEnums(part.tokens),
    left: MOST_KEYS,
  };
  for (const { name, parameter, source, calledIn } of bound) {
    const own = file.classes.get(name);
    if (own === undefined || !isVisible(part.code, source ?? '', calledIn)) continue;
    const [prefix = '', section = '', checked] = `${parameter}`.split(BETWEEN);
    const path = withConstants(section, part.constants);
    if (path !== undefined)
      addProperties(file, own, { prefix, path, isChecked: checked === CHECKED, within: [name] });
  }
}

/** `{Mail.Section}` is a constant that the file of the class has as a rule. */
function withConstants(path: string, constants: Part['constants']): string | undefined {
  const resolved = path.replace(/\{[\w.]*?(\w+)\}/g, (whole, name) => constants.get(name) ?? whole);
  return resolved.includes('{') ? undefined : resolved.replaceAll(':', '__');
}

interface File {
  readonly part: Part;
  readonly classes: ReadonlyMap<string, ClassBody>;
  readonly enums: ReadonlySet<string>;
  /** What settings files bring, where one is known. */
  readonly brought: ReadonlySet<string> | undefined;
  /** How many more keys are listed. */
  left: number;
}

interface Place {
  readonly prefix: string;
  readonly path: string;
  readonly isChecked: boolean;
  /** The classes that it is in: one that holds itself comes to no end. */
  readonly within: readonly string[];
}

function addProperties(file: File, { properties, bases }: ClassBody, place: Place): void {
  if (file.left <= 0) return;
  file.left -= properties.length;
  for (const base of bases) addNested(file, base, place);
  for (const property of properties) {
    const path = place.path === '' ? property.key : `${place.path}__${property.key}`;
    const type = kindOfType(file, property);
    if (type === 'value' && property.isSet) addValue(file, property, { ...place, path });
    // Annotations are checked of the class alone, not of those in it.
    else if (type === 'class') addNested(file, property.type, { ...place, path, isChecked: false });
  }
}

function addNested(file: File, name: string, place: Place): void {
  const own = file.classes.get(name);
  if (place.within.includes(name)) return;
  if (own !== undefined) addProperties(file, own, { ...place, within: [...place.within, name] });
  else addBound({ ...file.part, prefix: place.prefix }, name, place.path);
}

function addValue({ part, brought }: File, property: Property, place: Place): void {
  const [{ code, finds }, { prefix, path }] = [part, place];
  const { start } = property.name;
  if (prefix !== '') finds.retract(path, code.at(start));
  addKey(finds, code, `${prefix}${path}`, kindOf(property, place, brought), start);
}

/**
 * What nobody brings is demanded where it may not be empty. Where no settings file is known, one may bring it.
 */
function kindOf(
  { initial, isRequired }: Property,
  { path, isChecked }: Place,
  brought: File['brought'],
): Read['kind'] {
  if (!isEmpty(initial) || brought?.has(settingOf(path))) return 'defaulted';
  return isRequired && isChecked && brought !== undefined ? 'hard' : 'optional';
}

/** `= null!`, `= ""`, `= default!` and `= string.Empty` are what nobody gave it. */
function isEmpty(initial: readonly CodeToken[]): boolean {
  const text = initial.map((token) => (token.kind === 'text' ? `"${token.text}"` : token.text)).join('');
  return /^(?:|null!?|default!?|""|[sS]tring\.Empty)$/.test(text);
}

const VALUES =
  /^(?:[sS]tring|bool|Boolean|[su]?byte|Byte|u?short|u?int|U?Int(?:16|32|64)|u?long|nint|float|Single|double|Double|[dD]ecimal|char|Char|object|TimeSpan|DateTime|DateTimeOffset|DateOnly|TimeOnly|Guid|Uri|Version|CultureInfo|LogLevel|HttpStatusCode)$/;
const CLASSES = /(?:Options|Settings|Config|Configuration|Section|Opts)$/;
const ENUMS =
  /(?:Type|Mode|Level|Kind|Provider|Severity|Strategy|Format|Policy|Encryption|Protocol|Behaviou?r)$/;

export const isValueType = (type: string) => VALUES.test(type);

/** What is bound to a property: one value, the properties of a class, or what only its keys tell. */
function kindOfType(
  { classes, enums }: File,
  { type, isPlain, initial }: Property,
): 'value' | 'class' | undefined {
  if (!isPlain) return undefined;
  if (VALUES.test(type) || enums.has(type)) return 'value';
  if (classes.has(type) || CLASSES.test(type) || initial[0]?.text === 'new') return 'class';
  const isMember = initial[0]?.text === type && initial[1]?.text === '.';
  return isMember || ENUMS.test(type) ? 'value' : 'class';
}
