import type { Place } from '../../text/place.ts';
import { goTo, itemsAt, textAt } from '../../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import { applyJsonPatch } from './json-patch.ts';
import type { Loaded } from './loaded.ts';
import { mergeTrees } from './merge.ts';

/**
 * Puts the patches of a kustomization onto the documents, in the order of kustomize, whatever that of the fields is. What is not
 * understood is said, and the documents stay. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export function patchAll(kustomization: Tree, documents: readonly Tree[], loaded: Loaded): readonly Tree[] {
  let all = documents;
  for (const item of itemsAt(kustomization, 'patchesStrategicMerge')) {
    // Either a path or the patch itself.
    const isInline = item.kind === 'text' && item.text.includes('\n');
    for (const part of contentOf(isInline ? undefined : item, isInline ? item : undefined, loaded))
      all = patch(part, undefined, all, loaded);
  }
  for (const item of [...itemsAt(kustomization, 'patches'), ...itemsAt(kustomization, 'patchesJson6902')])
    for (const part of contentOf(goTo(item, 'path'), goTo(item, 'patch'), loaded))
      all = patch(part, goTo(item, 'target'), all, loaded);
  return all;
}

function contentOf(path: Tree | undefined, inline: Tree | undefined, loaded: Loaded): readonly Tree[] {
  if (path?.kind === 'text') {
    const file = loaded.read(path.text, path.at);
    return file === undefined ? [] : loaded.documents(file);
  }
  if (inline?.kind !== 'text') return [];
  // An alias may name one text for any number of patches.
  if (!loaded.spend(inline.text.length / 2, inline.at)) return [];
  const parsed = parseYamlTrees(inline.text, inline.at.file);
  if (parsed.ok) return parsed.value.map((tree) => movedTo(tree, inline.at));
  loaded.problems.push({ ...inline.at, message: 'the patch in this text is not YAML that can be read' });
  return [];
}

/** Lines of a text within a file are not lines of the file: all of it is told at the text. */
function movedTo(tree: Tree, at: Place): Tree {
  if (tree.kind === 'list') return { ...tree, at, items: tree.items.map((item) => movedTo(item, at)) };
  if (tree.kind !== 'map') return { ...tree, at };
  const entries = [...tree.entries].map(
    ([key, entry]) => [key, { key, at, value: movedTo(entry.value, at) }] as const,
  );
  return { ...tree, at, entries: new Map(entries) };
}

function patch(
  content: Tree,
  target: Tree | undefined,
  documents: readonly Tree[],
  loaded: Loaded,
): readonly Tree[] {
  if (content.kind === 'nothing' || !loaded.spend(documents.length, content.at)) return documents;
  const spend = (amount: number) => loaded.spend(amount, content.at);
  if (content.kind === 'list' && target === undefined) {
    loaded.problems.push({ ...content.at, message: 'a patch of operations needs a `target`' });
    return documents;
  }
  const wanted = target ?? content;
  const name = target === undefined ? textAt(content, 'metadata', 'name') : textAt(target, 'name');
  const isPattern = target !== undefined && name !== undefined && !/^[\w.-]*$/.test(name) && name !== '.*';
  if (
    isPattern ||
    goTo(target, 'labelSelector') !== undefined ||
    goTo(target, 'annotationSelector') !== undefined
  ) {
    loaded.doubt(content.at, 'has a patch whose target is chosen by a pattern');
    return documents;
  }
  const namespace = textAt(wanted, ...(target === undefined ? ['metadata'] : []), 'namespace');
  const isMeant = (document: Tree) =>
    matches(namespace, textAt(document, 'metadata', 'namespace') ?? namespace) &&
    matches(textAt(wanted, 'kind'), textAt(document, 'kind')) &&
    (matches(name, textAt(document, 'metadata', 'name')) || (target !== undefined && name === '.*'));
  return documents.flatMap((document): readonly Tree[] => {
    if (!isMeant(document)) return [document];
    if (textAt(content, '$patch') === 'delete') return [];
    const patched =
      content.kind === 'list'
        ? applyJsonPatch(document, content.items, spend)
        : mergeTrees(document, content, spend);
    if (patched === undefined) loaded.doubt(content.at, 'has a patch that cannot be carried out here');
    return [patched ?? document];
  });
}

function matches(wanted: string | undefined, found: string | undefined): boolean {
  return wanted === undefined || wanted === found;
}
