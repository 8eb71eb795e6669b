import type { Problem } from '../../checklist/problem.ts';
import { ENV_NAME } from '../declared.ts';
import type { Hint } from '../provided.ts';
import type { Place } from '../text/place.ts';
import { Sealed } from '../text/sealed.ts';
import { goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import type { Tree } from '../text/yaml-tree.ts';
import type { KeptIndex } from './kubernetes-index.ts';
import type { Kept } from './kubernetes-kept.ts';
import { isSeen } from './unseen.ts';

/** A container of a workload. */
export interface Container {
  readonly name: string;
  /** `Deployment auth`. */
  readonly workload: string;
  readonly namespace: string | undefined;
  readonly tree: Tree;
}

/** The keys that a container is given, and what it refers to in vain. */
export interface ContainerEnv {
  readonly given: ReadonlyMap<string, { readonly at: Place; readonly value?: Sealed | undefined }>;
  readonly hints: readonly Hint[];
}

/** Where the containers of a document stand: in a pod, or in the template that a workload has for it. */
const POD_SPECS = [
  ['spec'],
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
];

/** The containers of a workload; those that only run before it starts are none of its own. */
export function listContainers(document: Tree): Container[] {
  const workload =
    `${textAt(document, 'kind') ?? 'workload'} ${textAt(document, 'metadata', 'name') ?? ''}`.trim();
  const namespace = textAt(document, 'metadata', 'namespace');
  return POD_SPECS.flatMap((path) => itemsAt(document, ...path, 'containers')).map((tree) => ({
    name: textAt(tree, 'name') ?? '',
    workload,
    namespace,
    tree,
  }));
}

/**
 * What Kubernetes puts into a container's environment: `envFrom` in order, then `env`, where the later one counts.
 * A reference to something that is not there gives a hint instead of a key.
 */
export function readContainer(
  container: Container,
  kept: KeptIndex,
  budget: { left: number },
  problems: Problem[],
): ContainerEnv {
  const env: Given = { given: new Map(), hints: [], problems, budget };
  for (const item of itemsAt(container.tree, 'envFrom')) {
    for (const [field, kind] of [
      ['configMapRef', 'ConfigMap'],
      ['secretRef', 'Secret'],
    ] as const) {
      const reference = goTo(item, field);
      if (reference !== undefined)
        takeAll(reference, kind, textAt(item, 'prefix') ?? '', container, kept, env);
    }
  }
  for (const item of itemsAt(container.tree, 'env')) takeOne(item, container, kept, env);
  return env;
}

interface Given {
  readonly given: Map<string, { at: Place; value?: Sealed | undefined }>;
  readonly hints: Hint[];
  readonly problems: Problem[];
  /** How many keys `envFrom` may still bring. */
  readonly budget: { left: number };
}

function takeAll(
  reference: Tree,
  kind: Kept['kind'],
  prefix: string,
  container: Container,
  kept: KeptIndex,
  env: Given,
): void {
  const { at } = reference;
  const name = textAt(reference, 'name') ?? '';
  const object = kept.find(kind, name, container.namespace);
  if (object === undefined || !object.isComplete) {
    const why =
      object === undefined ? 'is not in the listed files' : 'has keys that the listed files do not name';
    const message = `envFrom refers to ${kind} ${name}, which ${why}: list its keys with \`names\``;
    env.hints.push({ source: at.file, at, prefix, message, mayBeThere: true, unlessListed: true });
  }
  if (env.budget.left < 0) return;
  env.budget.left -= object?.keys.size ?? 0;
  if (env.budget.left < 0) {
    env.problems.push({ ...at, message: 'envFrom brings more keys than can be read' });
    return;
  }
  for (const [key, entry] of object?.keys ?? []) {
    // Kubernetes leaves out what cannot be the name of an env key, such as `tls.crt`.
    if (ENV_NAME.test(`${prefix}${key}`)) env.given.set(`${prefix}${key}`, entry);
  }
}

function takeOne(item: Tree, container: Container, kept: KeptIndex, env: Given): void {
  const { at } = item;
  const key = item.kind === 'text' && !isSeen(item.text) ? item.text : textAt(item, 'name');
  if (key === undefined || key === '') {
    env.problems.push({ ...at, message: 'an entry of `env` has a `name`' });
    return;
  }
  if (!isSeen(key)) {
    const message = 'env has keys whose names are not seen here: list them with `names`';
    env.hints.push({ source: at.file, at, message, mayBeThere: true, unlessListed: true });
    return;
  }
  const [value, from] = [goTo(item, 'value'), goTo(item, 'valueFrom')];
  if (from?.kind === 'map') takeFrom(key, from, at, container, kept, env);
  else if (
    value !== undefined &&
    (value.kind === 'map' || value.kind === 'list' || (value.kind === 'text' && !value.isText))
  )
    env.problems.push({ ...value.at, message: 'Kubernetes takes texts only here: put the value in quotes' });
  else {
    const text = value?.kind === 'text' ? value.text : '';
    // `$(OTHER)` is put in when the container starts.
    env.given.set(key, text.includes('$(') || !isSeen(text) ? { at } : { at, value: new Sealed(text) });
  }
}

function takeFrom(
  key: string,
  from: Tree,
  at: Place,
  container: Container,
  kept: KeptIndex,
  env: Given,
): void {
  const missing = (message: string, mayBeThere: boolean) => {
    env.given.delete(key);
    env.hints.push({ source: at.file, key, at, message, mayBeThere, unlessListed: mayBeThere });
  };
  if (goTo(from, 'fieldRef') !== undefined || goTo(from, 'resourceFieldRef') !== undefined) {
    env.given.set(key, { at });
    return;
  }
  for (const [field, kind] of [
    ['configMapKeyRef', 'ConfigMap'],
    ['secretKeyRef', 'Secret'],
  ] as const) {
    const reference = goTo(from, field);
    if (reference === undefined) continue;
    const [name, wanted] = [textAt(reference, 'name') ?? '', textAt(reference, 'key') ?? ''];
    const object = kept.find(kind, name, container.namespace);
    const entry = object?.keys.get(wanted);
    if (entry !== undefined) env.given.set(key, { at, value: entry.value });
    else if (object === undefined)
      missing(
        `it is taken from ${kind} ${name}, which is not in the listed files: list its keys with \`names\``,
        true,
      );
    else missing(`it is taken from ${kind} ${name}, which has no key ${wanted}`, !object.isComplete);
    return;
  }
  missing('it is taken from a kind of `valueFrom` that cannot be seen here: list its key with `names`', true);
}
