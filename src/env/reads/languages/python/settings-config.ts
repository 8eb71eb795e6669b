import type { SyntaxNode } from '../../syntax-tree.ts';
import { keywords, literalText } from './expressions.ts';

/** How a settings class of pydantic makes keys of its fields. */
export interface SettingsConfig {
  readonly prefix: string;
  /** What stands between a field and the field of the model in it. */
  readonly nestedBy: string | undefined;
  readonly isCaseSensitive: boolean;
  /** The keys of fields that `class Config: fields = {…}` names, as pydantic 1 has them. */
  readonly named: ReadonlyMap<string, SyntaxNode>;
}

export const PLAIN: SettingsConfig = {
  prefix: '',
  nestedBy: undefined,
  isCaseSensitive: false,
  named: new Map(),
};

/** What a class says in `model_config`, in `class Config` or after its bases, over what it inherits. */
export function readConfig(node: SyntaxNode, inherited: SettingsConfig): SettingsConfig {
  const options = new Map([...keywords(node).map(pairOf), ...listOptions(node)]);
  const text = (name: string) => literalText(options.get(name));
  const isCaseSensitive = options.get('case_sensitive')?.type;
  const fields = options.get('fields');
  return {
    prefix: text('env_prefix') ?? inherited.prefix,
    nestedBy: text('env_nested_delimiter') ?? inherited.nestedBy,
    isCaseSensitive: isCaseSensitive === undefined ? inherited.isCaseSensitive : isCaseSensitive === 'true',
    named: fields?.type === 'dictionary' ? namedFields(fields) : inherited.named,
  };
}

type Option = readonly [string, SyntaxNode | undefined];

const pairOf = (node: SyntaxNode): Option => [node.child('name')?.text ?? '', node.child('value')];

function listOptions(node: SyntaxNode): Option[] {
  const statements = node.child('body')?.children ?? [];
  return statements.flatMap((statement): Option[] => {
    if (statement.type === 'class_definition')
      return statement.child('name')?.text === 'Config' ? assignmentsIn(statement) : [];
    const assignment = statement.children[0];
    if (assignment?.type !== 'assignment' || assignment.child('left')?.text !== 'model_config') return [];
    const value = assignment.child('right');
    return value?.type === 'call' ? keywords(value).map(pairOf) : pairsIn(value);
  });
}

function assignmentsIn(config: SyntaxNode): Option[] {
  return (config.child('body')?.children ?? []).flatMap((statement): Option[] => {
    const [assignment] = statement.children;
    const name = assignment?.child('left')?.text;
    return name === undefined ? [] : [[name, assignment?.child('right')]];
  });
}

function pairsIn(dictionary: SyntaxNode | undefined): Option[] {
  if (dictionary?.type !== 'dictionary') return [];
  return dictionary.children.map((pair) => [literalText(pair.child('key')) ?? '', pair.child('value')]);
}

/** `{"token": {"env": "API_TOKEN"}}`. */
function namedFields(fields: SyntaxNode): Map<string, SyntaxNode> {
  const named = pairsIn(fields).flatMap(([field, value]) => {
    const env = value === undefined ? undefined : new Map(pairsIn(value)).get('env');
    return env === undefined ? [] : [[field, env] as const];
  });
  return new Map(named);
}
