import type { Readings } from '../../dialect/reading.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argumentsOf } from './syntax.ts';

/** How many calls an argument is built of at most. */
const LONGEST = 40;

/**
 * Arguments that are built one call after the other: `Arg::new("a").env("A")`. None is demanded: the command line may give the
 * argument. docs.rs/clap/latest/clap/struct.Arg.html#method.env
 */
export function findClapBuilders(readings: Readings): void {
  if (!readings.code.text.includes('Arg::')) return;
  for (const call of readings.code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    if (called?.type !== 'field_expression' || called.child('field')?.text !== 'env') continue;
    const [key, second] = argumentsOf(call);
    if (key === undefined || second !== undefined || !isArgument(called.child('value'))) continue;
    readings.add(key, key, hasDefault(call) ? 'defaulted' : 'optional');
  }
}

/** Whether what the methods are called on begins as an argument. */
function isArgument(built: SyntaxNode | undefined): boolean {
  let at = built;
  for (let step = 0; at?.type === 'call_expression' && step < LONGEST; step += 1) {
    const called = at.child('function');
    if (called?.type !== 'field_expression')
      return /^(?:\w+::)*Arg::(?:new|with_name)$/.test(called?.text ?? '');
    at = called.child('value');
  }
  return false;
}

function hasDefault(call: SyntaxNode): boolean {
  let from = call;
  for (const outer of call.ancestors()) {
    if (outer.type !== 'field_expression' && outer.type !== 'call_expression') break;
    if (outer.field === 'arguments') break;
    from = outer;
  }
  return /\.\s*default_values?(?:_os|_t)?\s*\(/.test(from.text);
}
