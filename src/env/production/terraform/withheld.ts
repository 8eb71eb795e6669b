import type { Expression } from './hcl.ts';

/** Why a key that a resource lists may not be there in production when the program runs; `why` ends a sentence. */
export interface Withheld {
  readonly why: string;
  readonly mayBeThere: boolean;
}

/**
 * What beside name and value says when and where a key is given: `scope` of `digitalocean_app`, and `target` of
 * `vercel_project`, as the documentation of these resources at https://registry.terraform.io has them.
 */
export function findWithheld(field: (name: string) => Expression | undefined): Withheld | undefined {
  return ofScope(field('scope')) ?? ofTarget(field('target'));
}

function ofScope(scope: Expression | undefined): Withheld | undefined {
  if (scope === undefined || scope.kind === 'nothing') return undefined;
  if (scope.kind !== 'text')
    return { why: 'gives it at a time that is only known when Terraform runs', mayBeThere: true };
  return scope.text === 'BUILD_TIME' ? { why: 'gives it to the build only', mayBeThere: false } : undefined;
}

function ofTarget(target: Expression | undefined): Withheld | undefined {
  if (target === undefined || target.kind === 'nothing' || target.kind === 'text') return undefined;
  const items = target.kind === 'list' ? target.items : [target];
  if (items.some((item) => item.kind === 'text' && item.text === 'production')) return undefined;
  return items.every(({ kind }) => kind === 'text')
    ? { why: 'gives it to other environments than production', mayBeThere: false }
    : { why: 'gives it to environments that are only known when Terraform runs', mayBeThere: true };
}
