import type { Problem } from '../../checklist/problem.ts';
import type { Place } from '../text/place.ts';
import { Sealed } from '../text/sealed.ts';
import { entriesAt, goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import type { Entry, Tree } from '../text/yaml-tree.ts';
import { isSeen } from './unseen.ts';

/** A ConfigMap or a Secret, however it comes to be. */
export interface Kept {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly namespace: string | undefined;
  readonly keys: ReadonlyMap<string, { readonly at: Place; readonly value?: Sealed | undefined }>;
  /** False when it may have further keys that the files do not name. */
  readonly isComplete: boolean;
}

/** A document that is or makes a ConfigMap or a Secret; undefined for every other kind. */
export function readKept(document: Tree, problems: Problem[]): Kept | undefined {
  const kind = textAt(document, 'kind');
  const named = {
    name: textAt(document, 'metadata', 'name') ?? '',
    namespace: textAt(document, 'metadata', 'namespace'),
  };
  if (kind === 'ConfigMap') {
    return { kind, ...named, keys: readTexts(entriesAt(document, 'data'), problems), isComplete: true };
  }
  if (kind === 'Secret') return { kind, ...named, keys: readSecret(document, problems), isComplete: true };
  // What a controller in the cluster makes a Secret of: the names are here, the values are not.
  if (kind === 'SealedSecret') {
    const entries = [
      ...entriesAt(document, 'spec', 'encryptedData'),
      ...entriesAt(document, 'spec', 'template', 'data'),
    ];
    const name = textAt(document, 'spec', 'template', 'metadata', 'name') ?? named.name;
    return { kind: 'Secret', ...named, name, keys: namesOf(entries), isComplete: true };
  }
  if (kind === 'ExternalSecret') {
    const name = textAt(document, 'spec', 'target', 'name') ?? named.name;
    return { kind: 'Secret', ...named, name, ...readExternal(document) };
  }
  return undefined;
}

/**
 * What the External Secrets Operator makes a Secret of. The keys of a template take the place of what it fetches, unless they are to be
 * merged: https://external-secrets.io/latest/guides/templating/#mergepolicy
 */
function readExternal(document: Tree): Pick<Kept, 'keys' | 'isComplete'> {
  const target = goTo(document, 'spec', 'target');
  const keys = namesOf(entriesAt(target, 'template', 'data'));
  const hasFiles = itemsAt(target, 'template', 'templateFrom').length > 0;
  const replaces = (keys.size > 0 || hasFiles) && textAt(target, 'template', 'mergePolicy') !== 'Merge';
  for (const item of replaces ? [] : itemsAt(document, 'spec', 'data')) {
    const key = textAt(item, 'secretKey');
    if (key !== undefined) keys.set(key, { at: item.at });
  }
  const takesAll = !replaces && itemsAt(document, 'spec', 'dataFrom').length > 0;
  const isAdded = textAt(target, 'creationPolicy') === 'Merge';
  return { keys, isComplete: !takesAll && !hasFiles && !isAdded };
}

function namesOf(entries: readonly Entry[]): Map<string, { at: Place }> {
  return new Map(entries.map(({ key, at }) => [key, { at }]));
}

type Keys = Map<string, { at: Place; value?: Sealed }>;

function readTexts(entries: readonly Entry[], problems: Problem[]): Keys {
  const keys: Keys = new Map();
  for (const { key, at, value } of entries) {
    if (value.kind === 'text' && !isSeen(value.text)) keys.set(key, { at });
    else if (value.kind === 'text' && value.isText) keys.set(key, { at, value: new Sealed(value.text) });
    else problems.push({ ...at, message: 'Kubernetes takes texts only here: put the value in quotes' });
  }
  return keys;
}

/** White space may stand anywhere; it is taken out first, as it could be divided among the parts in very many ways. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function readSecret(document: Tree, problems: Problem[]): Keys {
  // A file encrypted with SOPS has its values as `ENC[…]`, and says so at the end.
  if (goTo(document, 'sops') !== undefined)
    return namesOf([...entriesAt(document, 'data'), ...entriesAt(document, 'stringData')]);
  const keys: Keys = new Map();
  for (const { key, at, value } of entriesAt(document, 'data')) {
    if (value.kind === 'nothing') keys.set(key, { at, value: new Sealed('') });
    else if (value.kind === 'text' && !isSeen(value.text)) keys.set(key, { at });
    else if (value.kind !== 'text' || !BASE64.test(value.text.replace(/\s+/g, '')))
      problems.push({
        ...at,
        message: 'a value in `data` of a Secret is base64: encode it, or move it to `stringData`',
      });
    else keys.set(key, { at, value: new Sealed(Buffer.from(value.text, 'base64').toString('utf8')) });
  }
  for (const [key, entry] of readTexts(entriesAt(document, 'stringData'), problems)) keys.set(key, entry);
  return keys;
}
