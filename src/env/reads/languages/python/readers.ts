import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { AS_WRITTEN, type ObjectWrapper } from '../../wrapper.ts';
import { argument, dottedName, keyword, keywords, literalText, positional } from './expressions.ts';
import { mayBe } from './modules.ts';
import type { Names } from './names.ts';
import { READER_IDIOMS, type ReaderIdiom } from './reader-idioms.ts';
import { addPythonReading } from './reading.ts';

/** An object that reads, under the name that a file has for it. */
interface Reader {
  readonly idiom: ReaderIdiom;
  readonly prefix: string;
  readonly defaulted: readonly string[];
}

/** The reads by objects of django-environ, python-decouple, environs and Starlette. `objects` are those of other files. */
export function findReaderReads(
  code: ParsedCode,
  names: Names,
  finds: Finds,
  objects: readonly ObjectWrapper[] = [],
): void {
  for (const { local, from } of names.imports) {
    const made = READER_IDIOMS.find(({ classes }) => classes.test(from));
    if (made !== undefined) addPassedOn(finds, code, local, made);
  }
  const readers = new Map([...importedReaders(names, objects), ...localReaders(code, names, objects)]);
  if (readers.size === 0) return;
  for (const call of code.tree.nodesOf('call')) addCall(finds, code, call, readers);
  for (const [name, { idiom, prefix, defaulted }] of readers)
    finds.addWrapper({
      ...{ by: 'object', language: 'python', name, idiom: idiom.name, prefix, defaulted },
      definedIn: code.file,
    });
}

function* importedReaders(names: Names, objects: readonly ObjectWrapper[]): Generator<[string, Reader]> {
  for (const entry of names.imports) {
    for (const own of READER_IDIOMS) {
      const reader = { idiom: own, prefix: '', defaulted: [] };
      if (own.object === entry.from) yield [entry.local, reader];
      // `import decouple` and then `decouple.config("KEY")`.
      else if (own.object?.startsWith(`${entry.from}.`))
        yield [`${entry.local}${own.object.slice(entry.from.length)}`, reader];
    }
    for (const { name, idiom, definedIn, prefix, defaulted } of objects) {
      const known = READER_IDIOMS.find((candidate) => candidate.name === idiom);
      if (known === undefined || !mayBe(entry, definedIn)) continue;
      const reader = { idiom: known, prefix, defaulted };
      if (entry.name === name) yield [entry.local, reader];
      else if (entry.name === '*') yield [name, reader];
      // `from app import settings` and then `settings.env("KEY")`.
      else yield [`${entry.local}.${name}`, reader];
    }
  }
}

/** What stands before the name of an idiom where a wrapper is no object, but the class that makes them. */
const CLASS = 'class ';

/** Others may import a class of a library from the file that imports it: `from app.config import Config`. */
function addPassedOn(finds: Finds, { file }: ParsedCode, name: string, { name: idiom }: ReaderIdiom): void {
  finds.addWrapper({
    ...{ by: 'object', language: 'python', name, idiom: CLASS + idiom, prefix: '', defaulted: [] },
    definedIn: file,
  });
}

/** The library of which a file has a class, by its own import or by that of another file. */
function idiomOf(made: string, names: Names, objects: readonly ObjectWrapper[]): ReaderIdiom | undefined {
  const own = READER_IDIOMS.find(({ classes }) => classes.test(made));
  if (own !== undefined) return own;
  const entry = names.imports.find(({ from }) => from === made);
  const passed =
    entry && objects.find(({ name, definedIn }) => name === entry.name && mayBe(entry, definedIn));
  return passed && READER_IDIOMS.find(({ name }) => CLASS + name === passed.idiom);
}

/** `env = environ.Env(DEBUG=(bool, False))`. */
function* localReaders(
  code: ParsedCode,
  names: Names,
  objects: readonly ObjectWrapper[],
): Generator<[string, Reader]> {
  const prefixes = listPrefixes(code);
  for (const assignment of code.tree.nodesOf('assignment')) {
    const [name, value] = [dottedName(assignment.child('left')), assignment.child('right')];
    if (name === undefined || value?.type !== 'call') continue;
    const idiom = idiomOf(names.fullName(value.child('function')) ?? '', names, objects);
    if (idiom === undefined || readsAnother(value, idiom)) continue;
    const defaulted = keywords(value).flatMap((each) =>
      each.child('value')?.type === 'tuple' ? (each.child('name')?.text ?? []) : [],
    );
    const prefix =
      literalText(keyword(value, 'prefix') ?? keyword(value, 'env_prefix')) ?? prefixes.get(name) ?? '';
    yield [name, { idiom, prefix, defaulted }];
  }
}

/** `Config(environ={"KEY": key})` reads what it is given; `Config(environ=Environ())` the environment. */
function readsAnother(made: SyntaxNode, { source }: ReaderIdiom): boolean {
  const given = source && argument(made, source.index, source.name);
  return given !== undefined && !/environ/i.test(given.text.slice(0, 100));
}

/** `env.prefix = "APP_"`, by the name of the object. */
function listPrefixes({ tree }: ParsedCode): Map<string, string> {
  const given = tree.nodesOf('assignment').flatMap((node): [string, string][] => {
    const name = dottedName(node.child('left'));
    const prefix = name?.endsWith('.prefix') ? literalText(node.child('right')) : undefined;
    return name === undefined || prefix === undefined ? [] : [[name.slice(0, -'.prefix'.length), prefix]];
  });
  return new Map(given);
}

function addCall(
  finds: Finds,
  code: ParsedCode,
  call: SyntaxNode,
  readers: ReadonlyMap<string, Reader>,
): void {
  const called = call.child('function');
  const whole = readers.get(dottedName(called) ?? '');
  const part =
    called?.type === 'attribute' ? readers.get(dottedName(called.child('object')) ?? '') : undefined;
  const method = whole === undefined ? (called?.child('attribute')?.text ?? '') : undefined;
  const reader = whole ?? part;
  if (reader === undefined || (method !== undefined && !reader.idiom.methods.test(method))) return;
  const { idiom } = reader;
  const shape = { ...AS_WRITTEN, prefix: reader.prefix + prefixAround(call, called) };
  const key = argument(call, 0, ...idiom.key);
  const fallback = argument(
    call,
    method === undefined ? idiom.fallbackOfCall : idiom.fallbackOfMethod,
    'default',
  );
  const implied = key === undefined ? idiom.implied.get(method ?? '') : undefined;
  if (implied !== undefined) {
    const kind = fallback === undefined ? 'hard' : 'defaulted';
    const keys = keysFrom([{ key: implied, node: called ?? call }]);
    addReading(finds, code, { key: called ?? call, keys, kind: () => kind, shape });
    return;
  }
  const isDefaulted = reader.defaulted.includes(literalText(key) ?? '');
  const kind = isDefaulted ? 'defaulted' : 'hard';
  addPythonReading(finds, code, { expression: call, key, kind, fallback, shape });
}

/** `with env.prefixed("APP_"):` of environs, also one in another. */
function prefixAround(call: SyntaxNode, called: SyntaxNode | undefined): string {
  const name = dottedName(called?.type === 'attribute' ? called.child('object') : called);
  let prefix = '';
  for (const outer of call.ancestors()) {
    if (outer.type !== 'with_statement') continue;
    const clause = outer.children.find(({ type }) => type === 'with_clause');
    for (const item of clause?.children ?? []) {
      const made = [...item.walk()].find(({ type }) => type === 'call');
      if (made === undefined || dottedName(made.child('function')) !== `${name}.prefixed`) continue;
      prefix = (literalText(positional(made)[0]) ?? '') + prefix;
    }
  }
  return prefix;
}
