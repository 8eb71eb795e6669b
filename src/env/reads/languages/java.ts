import type { Read } from '../../read.ts';
import { addKey } from '../add-key.ts';
import { findCalls } from '../dialect/calls.ts';
import { constantsIn } from '../dialect/evaluate.ts';
import { Readings } from '../dialect/reading.ts';
import type { Finds } from '../found.ts';
import type { ParsedCode, ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import { findValueReads } from '../texts/spring-expressions.ts';
import { propertiesIn } from '../texts/spring-properties.ts';
import { argumentsOf, java as dialect, literal } from './java/syntax.ts';

/** The members of the map of all variables that name a key. */
const MEMBERS = new Map<string, Read['kind']>([
  ['get', 'optional'],
  ['containsKey', 'optional'],
  ['getOrDefault', 'defaulted'],
]);

/** Java: `System.getenv`, and the values that Spring and MicroProfile put into fields and parameters. */
export const java: ParsedLanguage = {
  ...SIGNS.java,
  name: 'java',
  grammar: 'java',
  find(code) {
    const readings = new Readings(code, dialect);
    const isImported = /^import\s+static\s+java\.lang\.System\.(?:getenv|\*)\s*;/m.test(code.text);
    const maps = namesOfMaps(code);
    for (const call of code.tree.nodesOf('method_invocation')) {
      const name = call.child('name')?.text ?? '';
      const [object, [key]] = [call.child('object'), argumentsOf(call)];
      const kind = MEMBERS.get(name);
      if (name === 'getenv' && isSystem(object, isImported)) readings.add(call, key, 'optional');
      else if (kind !== undefined && isMap(object, maps, isImported)) readings.add(call, key, kind);
    }
    for (const annotation of code.tree.nodesOf('annotation')) addAnnotation(code, annotation, readings.finds);
    if (code.text.includes(DOTENV)) addDotenv(readings);
    if (/^import\s+org\.springframework\.core\.env\./m.test(code.text)) addProperties(readings);
    return readings.finds;
  },
  constantsIn: constantsIn(dialect),
  findThrough(code, wrappers) {
    const finds = findCalls(code, dialect, wrappers);
    const properties = propertiesIn(wrappers);
    if (properties.size > 0)
      for (const annotation of code.tree.nodesOf('annotation'))
        addAnnotation(code, annotation, finds, properties);
    return finds;
  },
};

/** The variables, and what a file adds to them. github.com/cdimascio/dotenv-java */
const DOTENV = 'io.github.cdimascio.dotenv';

/** `Dotenv dotenv = Dotenv.load(); dotenv.get("A", "x");` */
function addDotenv(readings: Readings): void {
  const { tree } = readings.code;
  const isDotenv = (node: SyntaxNode) =>
    (node.type === 'formal_parameter' ? node : node.parent)?.child('type')?.text === 'Dotenv' ||
    /^Dotenv\b/.test(node.child('value')?.text ?? '');
  const names = new Set(
    tree
      .nodesOf('variable_declarator', 'formal_parameter')
      .filter(isDotenv)
      .map((node) => node.child('name')?.text ?? ''),
  );
  for (const call of tree.nodesOf('method_invocation')) {
    const [object, [key, second]] = [call.child('object')?.text ?? '', argumentsOf(call)];
    if (call.child('name')?.text !== 'get' || !(names.has(object) || /^Dotenv\./.test(object))) continue;
    readings.add(call, key, second === undefined ? 'optional' : 'defaulted');
  }
}

/** `environment.getProperty("KEY")` of Spring; what is not in capitals is a property, which a file brings. */
function addProperties(readings: Readings): void {
  for (const call of readings.code.tree.nodesOf('method_invocation')) {
    const [, isRequired] = /^get(Required)?Property$/.exec(call.child('name')?.text ?? '') ?? [''];
    const [key, second] = argumentsOf(call);
    const text = key === undefined ? undefined : literal(key);
    if (isRequired === '' || !/\benv(?:ironment)?$/i.test(call.child('object')?.text ?? '')) continue;
    if (key === undefined || text === undefined || !/^[A-Z][A-Z0-9_]*$/.test(text)) continue;
    // A second argument is a type or a default.
    const hasDefault = second !== undefined && second.type !== 'class_literal';
    readings.add(call, key, isRequired !== undefined ? 'hard' : hasDefault ? 'defaulted' : 'optional');
  }
}

function isSystem(object: SyntaxNode | undefined, isImported: boolean): boolean {
  if (object === undefined) return isImported;
  return object.text === 'System' || object.text === 'java.lang.System';
}

/** `System.getenv()` without an argument. */
function isAll(node: SyntaxNode | undefined, isImported: boolean): boolean {
  return (
    node?.type === 'method_invocation' &&
    node.child('name')?.text === 'getenv' &&
    argumentsOf(node).length === 0 &&
    isSystem(node.child('object'), isImported)
  );
}

function isMap(node: SyntaxNode | undefined, maps: ReadonlySet<string>, isImported: boolean): boolean {
  return isAll(node, isImported) || (node?.type === 'identifier' && maps.has(node.text));
}

/** The names that stand for all variables: `Map<String, String> env = System.getenv();` */
function namesOfMaps({ tree }: ParsedCode): Set<string> {
  const declared = tree.nodesOf('variable_declarator').filter((node) => isAll(node.child('value'), false));
  return new Set(declared.map((node) => node.child('name')?.text ?? ''));
}

/**
 * `@Value("${KEY:default}")`, and `@ConfigProperty(name = "KEY")` where the name is that of a variable: for another name there
 * are three variables that it may come from, and files. download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html#default_configsources.env.mapping
 */
function addAnnotation(
  code: ParsedCode,
  annotation: SyntaxNode,
  finds: Finds,
  properties?: ReadonlySet<string>,
): void {
  const add = (key: string, kind: Read['kind'], offset: number) => {
    // With `properties` only these, which a file defines.
    if (properties === undefined) addKey(finds, code, key, kind, offset);
    else if (properties.has(key)) addKey(finds, code, key, 'defaulted', offset);
  };
  const name = annotation.child('name')?.text.split('.').at(-1);
  const given = argumentsOf(annotation);
  const named = new Map(
    given.map((node) => [node.child('key')?.text ?? 'value', node.child('value') ?? node] as const),
  );
  if (name === 'Value') {
    const value = named.get('value');
    const text = value === undefined ? undefined : literal(value);
    if (value === undefined || text === undefined) return;
    for (const found of findValueReads(text)) add(found.name, found.kind, value.start + 1 + found.offset);
  }
  const key = name === 'ConfigProperty' ? named.get('name') : undefined;
  const text = key === undefined ? undefined : literal(key);
  if (key === undefined || text === undefined || !/^[A-Z][A-Z0-9_]*$/.test(text)) return;
  const type = annotation.parent?.parent?.child('type')?.text ?? '';
  const isOptional = /^(?:java\.util\.)?(?:Optional|Provider|Supplier|Instance)/.test(type);
  add(text, named.has('defaultValue') ? 'defaulted' : isOptional ? 'optional' : 'hard', key.start);
}
