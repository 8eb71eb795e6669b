import type { Problem } from '../../../checklist/problem.ts';
import { entriesAt, goTo, itemsAt, textAt } from '../../text/tree-walk.ts';
import { type Entry, parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import { textOf } from '../given-keys.ts';
import type { Listed, Listing } from './listed.ts';

/**
 * What a tool printed as JSON. The shape tells which it is:
 *
 * - `{"KEY": "value"}`: `railway variables --json`, `netlify env:list --json`, `heroku config --json`,
 *   `doppler secrets download --format json`
 * - `{"KEY": {"computed": …}}` or `{"KEY": {}}`: `doppler secrets --json`, with `--only-names`
 * - `{"data": {"data": {…}, "metadata": …}}` or `{"data": {…}, "lease_id": …}`: `vault kv get -format=json`
 * - `{"Parameters": [{"Name": …}]}`: `aws ssm get-parameters-by-path`, `describe-parameters`
 * - `{"SecretList": [{"Name": …}]}`: `aws secretsmanager list-secrets`
 * - `{"SecretString": "{…}", "ARN": …}`: `aws secretsmanager get-secret-value`
 * - `{"envs": [{"key": …, "target": […]}]}`: `vercel env ls --format json`
 * - `[{"key": …}]`: `infisical export --format=json`
 * - `[{"name": …}]`: `az webapp config appsettings list`, `az keyvault secret list`, `gcloud secrets list --format=json`,
 *   `gh secret list --json name`, `fly secrets list --json`
 * - `["KEY"]`: `vault kv list -format=json`, `jq keys` of any object
 */
export function readJsonListing(root: Tree, environment: string): Listing | Problem {
  if (root.kind === 'list') return readItems(root.items, root, environment);
  if (root.kind !== 'map') return { ...root.at, message: NO_LISTING };
  const parameters = goTo(root, 'Parameters') ?? goTo(root, 'SecretList');
  if (parameters?.kind === 'list') {
    const read = readItems(parameters.items, parameters, environment);
    return 'message' in read ? read : { ...read, more: goTo(root, 'NextToken')?.at };
  }
  const envs = goTo(root, 'envs');
  if (envs?.kind === 'list') return readItems(envs.items, envs, environment);
  if (goTo(root, 'SecretString') !== undefined && goTo(root, 'ARN') !== undefined) return readSecret(root);
  const data = goTo(root, 'data');
  if (data?.kind === 'map' && (goTo(root, 'lease_id') ?? goTo(data, 'metadata')) !== undefined)
    return readObject(goTo(data, 'metadata')?.kind === 'map' ? (goTo(data, 'data') ?? data) : data);
  return readObject(root);
}

const NO_LISTING =
  'this is not the JSON of a tool that is known here: write an object of keys with values, a list of names, or a list of objects with `name` or `key`';

function readObject(tree: Tree): Listing | Problem {
  if (tree.kind !== 'map') return { ...tree.at, message: NO_LISTING };
  const entries: Listed[] = [];
  for (const entry of entriesAt(tree)) {
    const { key: name, at, value } = entry;
    if (value.kind === 'text') entries.push({ name, at, value: textOf(value) });
    else if (value.kind === 'nothing') entries.push({ name, at, without: 'lists it without a value' });
    else if (isDoppler(entry)) entries.push({ name, at, value: textAt(value, 'computed') });
    else return { ...at, message: NO_LISTING };
  }
  return { entries };
}

/** A secret of Doppler's: what is restricted has `null` for a value, and is there. */
function isDoppler({ value }: Entry): boolean {
  return value.kind === 'map' && (value.entries.size === 0 || value.entries.has('computed'));
}

/** The text of a secret is most often JSON of its own, whose keys are the env keys. */
function readSecret(root: Tree): Listing | Problem {
  const secret = goTo(root, 'SecretString');
  const [name, at] = [textAt(root, 'Name') ?? '', secret?.at ?? root.at];
  if (secret?.kind !== 'text' || !secret.text.trimStart().startsWith('{'))
    return { entries: [{ name, at, value: secret?.kind === 'text' ? secret.text : undefined }] };
  const inner = parseYamlTrees(secret.text, at.file);
  const read = inner.ok && inner.value[0] !== undefined ? readObject(inner.value[0]) : undefined;
  // Places in the text of a value would point elsewhere in the file.
  if (read === undefined || 'message' in read)
    return { ...at, message: 'the JSON in `SecretString` holds keys with values' };
  return { entries: read.entries.map((entry) => ({ ...entry, at })) };
}

function readItems(items: readonly Tree[], list: Tree, environment: string): Listing | Problem {
  const entries: Listed[] = [];
  for (const item of items) {
    const read = item.kind === 'text' ? { name: item.text, at: item.at } : readItem(item, environment);
    if (read === undefined) return { ...(item.kind === 'nothing' ? list.at : item.at), message: NO_LISTING };
    entries.push(read);
  }
  return { entries };
}

const NAMES = ['key', 'name', 'Name', 'Key'];
const VALUES = ['value', 'Value'];

function readItem(item: Tree, environment: string): Listed | undefined {
  const field = NAMES.find((name) => textAt(item, name) !== undefined);
  const name = field === undefined ? undefined : goTo(item, field);
  if (name?.kind !== 'text') return undefined;
  const value = VALUES.map((one) => textAt(item, one)).find((one) => one !== undefined);
  const without = whyWithout(item, environment);
  return { name: name.text, at: name.at, value, without };
}

/** Why production does not get what is listed, by what the tools say of each thing. */
function whyWithout(item: Tree, environment: string): string | undefined {
  if (goTo(item, 'DeletedDate') !== undefined) return 'lists it as deleted';
  if (textAt(item, 'attributes', 'enabled') === 'false') return 'lists it as disabled';
  // Infisical: what one person has set for their own machine.
  if (textAt(item, 'type') === 'personal') return "lists it as one person's own";
  // Vercel.
  const branch = textAt(item, 'gitBranch');
  if (branch !== undefined && branch !== '') return 'lists it for one branch only';
  const target = goTo(item, 'target');
  if (target === undefined || target.kind === 'nothing') return undefined;
  const targets = target.kind === 'text' ? [target.text] : itemsAt(item, 'target').map((one) => textAt(one));
  return targets.includes(environment) ? undefined : `lists it for other environments than ${environment}`;
}

/** Whether a text begins as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text.replace(/^\uFEFF/, ''));
}
