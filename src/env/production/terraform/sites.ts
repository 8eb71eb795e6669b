import type { Block, Body, Expression, ObjectEntry } from './hcl.ts';

/**
 * Attributes that hold env keys with values, as the resources of the usual providers call them. Their documentation is at
 * https://registry.terraform.io: `aws_lambda_function` (`environment { variables }`), `aws_apprunner_service`,
 * `google_cloudfunctions2_function`, `azurerm_linux_web_app`, `azurerm_container_group`, `heroku_app`; modules take them
 * under the same names, and that of cloudposse/ecs-container-definition also as `map_environment` and `map_secrets`.
 */
const MAPS = new Set([
  ...['environment_variables', 'secure_environment_variables', 'app_settings', 'config_vars', 'env_vars'],
  'env_variables',
  ...[
    'runtime_environment_variables',
    'runtime_environment_secrets',
    'environment',
    'env',
    'sensitive_config_vars',
    'map_environment',
    'map_secrets',
  ],
]);

/** These are as often the name of an environment: `environment = var.stage`. */
const OFTEN_A_NAME = new Set(['environment', 'env']);
const IN_FULL = new Set(['object', 'list', 'for', 'call']);

function isInFull(value: Expression): boolean {
  return value.kind === 'choice' ? value.options.some(isInFull) : IN_FULL.has(value.kind);
}

/**
 * Whether a name is that of an attribute with env keys where the syntax does not tell; `hasParts` if what it holds has the
 * fields of a block.
 */
export function isAttribute(name: string, hasParts: boolean): boolean {
  return MAPS.has(name) && !(hasParts && (ONE_KEY.has(name) || OFTEN_A_NAME.has(name)));
}

/** Blocks with one env key each: `env { name = …, value = … }`. */
const ONE_KEY = new Set([
  'env',
  'environment_variable',
  'environment_variables',
  'secret_environment_variables',
]);

/** Blocks that say something of how Terraform works, or of what runs before or at another time. */
const NOT_LOOKED_INTO = new Set([
  'provisioner',
  'lifecycle',
  'connection',
  'init_container',
  'init_containers',
  'build_config',
]);

const CONTAINERS = new Set(['container', 'containers']);

/** Beside each other in the one `spec` of a `digitalocean_app`. */
const COMPONENTS = new Set(['service', 'worker', 'job', 'function', 'static_site']);

/** The blocks of a resource that are programs of their own, each with keys that the others do not get. */
function containersIn({ labels: [type] }: Block): ReadonlySet<string> {
  return type === 'digitalocean_app' ? COMPONENTS : CONTAINERS;
}

/** Where a resource or module gives env keys to a program. */
export type Site =
  | { readonly kind: 'map'; readonly attribute: string; readonly body: Body }
  | { readonly kind: 'definitions'; readonly body: Body }
  | { readonly kind: 'key'; readonly block: Block }
  | { readonly kind: 'keys'; readonly block: Block }
  /** `dynamic "environment" { for_each = … }`: a map that may not be there. */
  | { readonly kind: 'perhaps'; readonly block: Block }
  | { readonly kind: 'all-of'; readonly block: Block };

/** A site, and the block of the container that it is in, if it is in one. */
export interface Found {
  readonly site: Site;
  readonly container: Block | undefined;
}

/** The sites of a resource, in the order of the file but for attributes, which come first. */
export function findSites(
  block: Block,
  isOfHeroku = block.labels[0]?.startsWith('heroku_') === true,
): Found[] {
  const containers = containersIn(block);
  const look = ({ type, body }: Pick<Block, 'type' | 'body'>, container: Block | undefined): Found[] => {
    const maps = [...body.attributes].flatMap(([attribute, { value }]): Found[] => {
      if (attribute === 'container_definitions') return [{ site: { kind: 'definitions', body }, container }];
      const isMap =
        (MAPS.has(attribute) && (!OFTEN_A_NAME.has(attribute) || isInFull(value))) ||
        (attribute === 'variables' && type === 'environment') ||
        (isOfHeroku && ['vars', 'sensitive_vars'].includes(attribute));
      return isMap ? [{ site: { kind: 'map', attribute, body }, container }] : [];
    });
    const nested = maps.length > 0 ? [] : nestedIn(body).map((one) => look(one, container));
    const [only, second] = nested.filter((found) => found.length > 0);
    const inner = body.blocks.flatMap((one): Found[] => {
      if (NOT_LOOKED_INTO.has(one.type)) return [];
      if (one.type === 'dynamic' && ONE_KEY.has(one.labels[0] ?? ''))
        return [{ site: { kind: 'keys', block: one }, container }];
      if (one.type === 'dynamic' && one.labels[0] === 'environment')
        return [{ site: { kind: 'perhaps', block: one }, container }];
      if (one.type === 'env_from') return [{ site: { kind: 'all-of', block: one }, container }];
      if (ONE_KEY.has(one.type) && hasName(one.body))
        return [{ site: { kind: 'key', block: one }, container }];
      return look(one, containers.has(one.type) ? one : container);
    });
    // Of several nobody knows which of them the program is given.
    return [...maps, ...(second === undefined ? (only ?? []) : []), ...inner];
  };
  return look(block, undefined);
}

/** Modules take in an argument what a resource has as a block; in JSON it may be either. */
function nestedIn({ attributes, blocks }: Body): Pick<Block, 'type' | 'body'>[] {
  const types = new Set(blocks.map(({ type }) => type));
  return [...attributes].flatMap(([type, { value }]) =>
    value.kind === 'object' && !NOT_LOOKED_INTO.has(type) && !types.has(type)
      ? [{ type, body: bodyOf(value.entries) }]
      : [],
  );
}

function bodyOf(entries: readonly ObjectEntry[]): Body {
  const named = entries.flatMap(({ key, at, value }) =>
    key === undefined ? [] : [[key, { at, value }] as const],
  );
  return { attributes: new Map(named), blocks: [] };
}

function hasName({ attributes }: Body): boolean {
  return attributes.has('name') || attributes.has('key');
}

/** The containers of a resource, also those without env keys. */
export function findContainers(block: Block, containers = containersIn(block)): Block[] {
  return block.body.blocks.flatMap((one) =>
    containers.has(one.type) ? [one] : findContainers(one, containers),
  );
}
