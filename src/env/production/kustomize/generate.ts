import type { Place } from '../../text/place.ts';
import { goTo, itemsAt, textAt } from '../../text/tree-walk.ts';
import type { Entry, Tree } from '../../text/yaml-tree.ts';
import { parseRawEnvFile } from '../compose-env-file.ts';
import type { Loaded } from './loaded.ts';
import { mergeTrees } from './merge.ts';

/**
 * The ConfigMaps and Secrets that a kustomization generates, put among the documents. Their names stay as written: the
 * hash behind them is put into all references as well.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/
 */
export function generate(kustomization: Tree, documents: readonly Tree[], loaded: Loaded): readonly Tree[] {
  let all = documents;
  for (const [field, kind, data] of [
    ['configMapGenerator', 'ConfigMap', 'data'],
    ['secretGenerator', 'Secret', 'stringData'],
  ] as const) {
    for (const item of itemsAt(kustomization, field)) {
      const name = textAt(item, 'name');
      if (name === undefined)
        loaded.problems.push({ ...item.at, message: `an entry of \`${field}\` has a \`name\`` });
      else all = place(documentOf(kind, name, data, keysOf(item, loaded), item), item, all, loaded);
    }
  }
  return all;
}

/** `merge` adds to what a base has generated, `replace` takes its place. */
function place(made: Tree, item: Tree, documents: readonly Tree[], loaded: Loaded): readonly Tree[] {
  const behavior = textAt(item, 'behavior');
  const spend = (amount: number) => loaded.spend(amount, item.at);
  if (!spend(documents.length)) return documents;
  const isSame = (other: Tree) =>
    textAt(other, 'kind') === textAt(made, 'kind') &&
    textAt(other, 'metadata', 'name') === textAt(made, 'metadata', 'name');
  if ((behavior !== 'merge' && behavior !== 'replace') || !documents.some(isSame))
    return [...documents, made];
  return documents.map((other) =>
    !isSame(other) ? other : behavior === 'merge' ? mergeTrees(other, made, spend) : made,
  );
}

function documentOf(kind: string, name: string, data: string, keys: readonly Entry[], { at }: Tree): Tree {
  const metadata = mapOf(at, [textEntry('name', name, at)]);
  const content = mapOf(at, keys);
  return mapOf(at, [
    textEntry('kind', kind, at),
    { key: 'metadata', at, value: metadata },
    { key: data, at, value: content },
  ]);
}

function mapOf(at: Place, entries: readonly Entry[]): Tree {
  return { kind: 'map', at, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}

function textEntry(key: string, text: string, at: Place): Entry {
  return { key, at, value: { kind: 'text', at, text, isText: true } };
}

function keysOf(generator: Tree, loaded: Loaded): Entry[] {
  const texts = (field: string) =>
    itemsAt(generator, field).flatMap((item) => (item.kind === 'text' ? [item] : []));
  const env = goTo(generator, 'env');
  const envs = [...(env?.kind === 'text' ? [env] : []), ...texts('envs')];
  return [
    ...envs.flatMap(({ text, at }) => keysOfEnvFile(text, at, loaded)),
    ...texts('files').flatMap(({ text, at }) => keyOfFile(text, at, loaded)),
    ...texts('literals').flatMap(({ text, at }) => keyOfLiteral(text, at, loaded)),
  ];
}

/** Lines of `KEY=value`, quotes and all; a name alone is taken from the environment of whoever runs kustomize. */
function keysOfEnvFile(written: string, at: Place, loaded: Loaded): Entry[] {
  const file = loaded.read(written, at);
  if (file === undefined) return [];
  if (!loaded.spend(file.text.length / 2, at)) return [];
  const parsed = parseRawEnvFile(file.text, file.path);
  if (!parsed.ok) {
    loaded.problems.push(...parsed.problems);
    return [];
  }
  const lines = file.text.split(/\r\n?|\n/);
  return parsed.value.flatMap(({ key, at: place, unseen }) => {
    const line = lines[place.line - 1] ?? '';
    if (unseen === undefined) return [textEntry(key, line.slice(line.indexOf('=') + 1), place)];
    const message = `${file.path} passes it through from whoever runs kustomize, which cannot be seen here`;
    loaded.hints.push({ source: file.path, key, at: place, message, mayBeThere: true });
    return [];
  });
}

/** `path`, under the name of the file, or `key=path`. */
function keyOfFile(written: string, at: Place, loaded: Loaded): Entry[] {
  const [, key, path = written] = /^([^=]+)=(.*)$/.exec(written) ?? [];
  const file = loaded.read(path, at);
  return file === undefined ? [] : [textEntry(key ?? path.slice(path.lastIndexOf('/') + 1), file.text, at)];
}

function keyOfLiteral(written: string, at: Place, loaded: Loaded): Entry[] {
  const sign = written.indexOf('=');
  if (sign < 1) {
    loaded.problems.push({ ...at, message: 'a literal is written `KEY=value`' });
    return [];
  }
  const value = written.slice(sign + 1);
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0));
  return [textEntry(written.slice(0, sign), isQuoted ? value.slice(1, -1) : value, at)];
}
