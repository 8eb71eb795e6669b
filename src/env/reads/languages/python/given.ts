import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper } from '../../wrapper.ts';
import { dottedName } from './expressions.ts';
import { mayBe } from './modules.ts';
import type { Names } from './names.ts';
import { classAround, type Parameter } from './scopes.ts';

/** What takes an environment and reads none of our keys from it. */
const ELSEWHERE =
  /^(?:subprocess|os|asyncio|copy|json|shutil|collections|pathlib|logging|dict|print|len|sorted|repr|str)\b/;

/** The function that an environment is given to, where it may be one of this repository: `load(os.environ)`. */
export function addGiven(finds: Finds, code: ParsedCode, names: Names, environment: SyntaxNode): void {
  const keyword = environment.parent?.type === 'keyword_argument' ? environment.parent : undefined;
  const argument = keyword ?? environment;
  const call = argument.parent?.type === 'argument_list' ? argument.parent.parent : undefined;
  const called = call?.type === 'call' ? dottedName(call.child('function')) : undefined;
  if (called === undefined || ELSEWHERE.test(names.fullName(call?.child('function')) ?? '')) return;
  const [first = '', ...rest] = called.split('.');
  const imported = names.importOf(first);
  const own = imported === undefined ? first : imported.name;
  // `self.load(os.environ)` is of this file, in whichever class.
  const name = [own === 'self' || own === 'cls' ? undefined : own, ...rest].filter(
    (part) => part !== undefined,
  );
  finds.addWrapper({
    by: 'given',
    language: 'python',
    name: name.join('.'),
    parameter: keyword?.child('name')?.text ?? argument.index,
    idiom: 'os.environ',
    calledIn: code.file,
    source: imported?.module,
  });
}

/** Whether a parameter is one that some of the calls give an environment to. */
export function isGivenTo(
  given: readonly GivenWrapper[],
  scope: SyntaxNode,
  { name, position }: Parameter,
  file: string,
): boolean {
  const own = scope.child('name')?.text ?? '';
  const owner = classAround(scope)?.child('name')?.text;
  const names = owner === undefined ? [own] : own === '__init__' ? [owner] : [`${owner}.${own}`, own];
  return given.some(
    ({ name: called, parameter, source, calledIn }) =>
      (parameter === name || parameter === position) &&
      names.includes(called) &&
      (source === undefined
        ? calledIn === file
        : mayBe({ module: source, name: called.split('.')[0] }, file)),
  );
}
