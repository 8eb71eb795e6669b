import type { Read } from '../../../read.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf, isFunction } from './bindings.ts';
import { argument, propertyOf, unwrap, wrapped } from './expressions.ts';
import { isNothing } from './kind.ts';
import { findNamedReaders } from './named-readers.ts';
import type { Names } from './names.ts';
import { findNestReads } from './nest.ts';
import { addExpression } from './reading.ts';

/** The reads by functions of libraries: `env('A')` of Prisma and Strapi, `get('A')` of env-var and of NestJS. */
export function findReaderReads(code: ParsedCode, names: Names, finds: Finds): void {
  findNestReads(code, finds);
  findNamedReaders(code, finds);
  const importsReader = /['"](?:prisma\/config|env-var)['"]/.test(code.text);
  const isOfStrapi = STRAPI.test(code.file) && /\(\{[^}]{0,99}\benv\b/.test(code.text);
  if (!importsReader && !isOfStrapi) return;
  const exported = new Set([...code.text.matchAll(EXPORTED)].map(([, name]) => name));
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    if (called === undefined || (called.type !== 'identifier' && called.type !== 'member_expression'))
      continue;
    const name = importsReader ? names.fullName(called) : undefined;
    // It throws where the key is not there. prisma.io/docs/orm/reference/prisma-config-reference
    if (name === 'prisma/config.env') addExpression(finds, code, call, argument(call, 0), 'hard');
    if (name === 'env-var.get') addExpression(finds, code, call, argument(call, 0), kindOfChain(call));
    if (isOfStrapi && isEnvOfStrapi(called, exported))
      addExpression(finds, code, call, argument(call, 0), kindOfDefault(call, called));
  }
}

const STRAPI = /(?:^|\/)config\/(?:[\w.-]+\/)*[\w.-]+\.[jt]s$/;
const CASTS = /^(?:int|float|bool|json|array|date|oneOf)$/;

/** `env` of `module.exports = ({ env }) => …` in a file of settings. docs.strapi.io/cms/configurations/environment */
function isEnvOfStrapi(called: SyntaxNode, exported: ReadonlySet<string | undefined>): boolean {
  const isCast = called.type === 'member_expression' && CASTS.test(propertyOf(called) ?? '');
  const name = isCast ? called.child('object') : called;
  if (name?.type !== 'identifier' || name.text !== 'env' || bindingOf('env', name)?.is !== 'field')
    return false;
  const of = [...name.ancestors()].findLast(isFunction);
  const { parent } = of === undefined ? { parent: undefined } : wrapped(of);
  if (parent?.type === 'assignment_expression') return parent.child('left')?.text === 'module.exports';
  if (parent?.type === 'export_statement') return true;
  const holder = parent?.type === 'variable_declarator' ? parent.child('name')?.text : undefined;
  return holder !== undefined && exported.has(holder);
}

const EXPORTED = /\b(?:export\s+default|module\.exports\s{0,9}=)\s+(\w+)/g;

function kindOfDefault(call: SyntaxNode, called: SyntaxNode): Read['kind'] {
  const isChoice = propertyOf(called) === 'oneOf';
  const fallback = argument(call, isChoice ? 2 : 1);
  return fallback === undefined || isNothing(fallback) ? 'optional' : 'defaulted';
}

/** `get('A').required().asString()`, `get('B').default('x')`. */
function kindOfChain(call: SyntaxNode): Read['kind'] {
  let at = call;
  let kind: Read['kind'] = 'optional';
  for (let { parent } = at; parent?.type === 'member_expression' && at.field === 'object'; { parent } = at) {
    const outer = parent.parent;
    if (outer?.type !== 'call_expression') break;
    const method = propertyOf(parent);
    if (method === 'default') return 'defaulted';
    if (method === 'required' && unwrap(argument(outer, 0))?.text !== 'false') kind = 'hard';
    at = outer;
  }
  return kind;
}
