import type { Hint } from '../../provided.ts';
import type { Reach } from '../reader.ts';
import type { Block, Expression } from './hcl.ts';

/** Parts of a resource that hold its env keys, by the last name of a path to them. */
const HOLDS_KEYS = new Set([
  ...[
    'all',
    'environment',
    'variables',
    'environment_variables',
    'env',
    'app_settings',
    'config_vars',
    'vars',
  ],
  ...['template', 'spec', 'container', 'containers', 'container_definitions', 'service_config'],
]);

/**
 * What Terraform leaves alone once the resource is there: a key that is added here does not come to production. So the keys
 * of such a resource may be there, and no more.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes
 */
export function withIgnoredChanges(reach: Reach, { body }: Block): Reach {
  const lifecycle = body.blocks.find(({ type }) => type === 'lifecycle');
  const written = lifecycle?.body.attributes.get('ignore_changes')?.value;
  if (written === undefined || !namesOf(written).some((name) => HOLDS_KEYS.has(name))) return reach;
  const hints = reach.provided.map(({ key, source, at }): Hint => {
    const message = `${source} has it, and \`ignore_changes\` keeps Terraform from giving it to what is there already`;
    return { key, source, at, message, mayBeThere: true };
  });
  return { ...reach, provided: [], hints: [...reach.hints, ...hints] };
}

function namesOf(written: Expression): string[] {
  const paths = written.kind === 'list' ? written.items : [written];
  return paths.flatMap((path) => {
    const names = path.kind === 'reference' ? path.path.filter((name) => !/^\d+$|^\*$/.test(name)) : [];
    return names.slice(-1);
  });
}
