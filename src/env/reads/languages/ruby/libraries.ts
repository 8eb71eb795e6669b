import { addReading } from '../../add-reading.ts';
import type { Readings } from '../../dialect/reading.ts';
import { keysFrom } from '../../joined.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argumentsOf, literal } from './syntax.ts';

/** The reads by what libraries make of `ENV`: Figaro, dotenv and the settings of Hanami. */
export function addLibraryReads(readings: Readings): void {
  const { code } = readings;
  for (const call of code.tree.nodesOf('call')) {
    const [receiver, method] = [call.child('receiver')?.text ?? '', call.child('method')];
    // github.com/laserlemon/figaro#required-keys, github.com/bkeepers/dotenv#required-keys
    if (/^(?:Figaro|Dotenv)$/.test(receiver) && method?.text === 'require_keys')
      for (const each of argumentsOf(call)) readings.add(each, each, 'hard');
    else if (receiver === 'Figaro.env' && method !== undefined) addFigaro(readings, call, method);
    else if (receiver === '' && method?.text === 'setting') addSetting(readings, call);
  }
}

/** `Figaro.env.stripe_key`, and with `!` one that has to be there. */
function addFigaro({ finds, code }: Readings, call: SyntaxNode, method: SyntaxNode): void {
  const [, name = '', sign] = /^(\w+)([!?]?)$/.exec(method.text) ?? [];
  if (name === '' || argumentsOf(call).length > 0) return;
  const keys = keysFrom([{ key: name.toUpperCase(), node: method }]);
  addReading(finds, code, { key: method, keys, kind: () => (sign === '!' ? 'hard' : 'optional') });
}

/**
 * `setting :database_url, constructor: Types::String` in a class for the settings of Hanami: a constructor refuses what is not there.
 * guides.hanamirb.org/v2.2/app/settings/
 */
function addSetting({ finds, code }: Readings, call: SyntaxNode): void {
  const around = [...call.ancestors()].find(({ type }) => type === 'class');
  if (!/^<\s*Hanami::Settings\b/.test(around?.child('superclass')?.text ?? '')) return;
  const [name] = argumentsOf(call);
  const key = name === undefined ? undefined : literal(name);
  if (name === undefined || key === undefined) return;
  const given = (option: string) =>
    call
      .child('arguments')
      ?.children.find((pair) => pair.type === 'pair' && pair.child('key')?.text.replace(/:$/, '') === option)
      ?.child('value');
  const maker = given('constructor');
  const kind =
    given('default') !== undefined
      ? 'defaulted'
      : maker === undefined || /\boptional\b|\bnil\b/i.test(maker.text)
        ? 'optional'
        : 'hard';
  const keys = keysFrom([{ key: key.toUpperCase(), node: name }]);
  addReading(finds, code, { key: name, keys, kind: () => kind });
}
