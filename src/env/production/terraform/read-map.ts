import type { Place } from '../../text/place.ts';
import type { GivenKeys } from '../given-keys.ts';
import type { Expression } from './hcl.ts';
import { findWithheld } from './withheld.ts';

/** What takes keys from something that is not known. */
export function unseen(found?: Expression): string {
  const hidden = found?.kind === 'other' ? found.hiddenIn : undefined;
  return `takes keys from ${hidden ?? 'something that is only known when Terraform runs'}: list them with \`names\``;
}

export function doubtAll(at: Place, why: string, keys: GivenKeys): void {
  keys.doubtAll(`${at.file} ${why}`, { at, unlessListed: true });
}

/** An object of keys with values, or a list of objects with `name`, or of texts `KEY=value`. */
export function readMap(found: Expression, keys: GivenKeys): void {
  if (found.kind === 'nothing') return;
  if (found.kind === 'choice') readChoice(found, keys, readMap);
  else if (found.kind === 'list') for (const item of found.items) readItem(item, keys);
  else if (found.kind !== 'object') doubtAll(found.at, unseen(found), keys);
  else
    for (const { key, at, value } of found.entries) {
      if (key === undefined && value.kind === 'choice') readChoice(value, keys, readMap);
      else if (key === undefined) doubtAll(at, unseen(value), keys);
      else give(key, at, value, keys);
    }
}

type Choice = Extract<Expression, { kind: 'choice' }>;

/** What all options give is there; what only some give may be. */
function readChoice(
  choice: Choice,
  keys: GivenKeys,
  read: (option: Expression, keys: GivenKeys) => void,
): void {
  keys.either(
    choice.options.map((option) => (own: GivenKeys) => read(option, own)),
    'gives it under a condition that is only known when Terraform runs',
  );
}

function readItem(item: Expression, keys: GivenKeys): void {
  if (item.kind === 'nothing') return;
  // One item or none, or a list of them that is put between others.
  if (item.kind === 'choice') {
    const readOne = (option: Expression, own: GivenKeys) =>
      (option.kind === 'list' || option.kind === 'choice' ? readMap : readItem)(option, own);
    readChoice(item, keys, readOne);
    return;
  }
  const start = item.kind === 'template' ? item.parts[0] : item;
  const sign = start?.kind === 'text' ? start.text.indexOf('=') : -1;
  if (start?.kind === 'text' && sign > 0)
    keys.provide(
      start.text.slice(0, sign),
      item.at,
      item.kind === 'text' ? start.text.slice(sign + 1) : undefined,
    );
  else if (item.kind === 'object') {
    const name = fieldOf(item, 'name') ?? fieldOf(item, 'key');
    const value = fieldOf(item, 'value') ?? fieldOf(item, 'valueFrom') ?? { kind: 'other', at: item.at };
    const withheld = findWithheld((field) => fieldOf(item, field));
    if (name?.kind === 'text' && withheld !== undefined)
      keys.doubt(name.text, name.at, withheld.why, withheld);
    else if (name?.kind === 'text')
      give(
        name.text,
        name.at,
        fieldOf(item, 'valueFrom') === undefined ? value : { kind: 'other', at: item.at },
        keys,
      );
    else doubtAll(item.at, unseen(), keys);
  } else doubtAll(item.at, unseen(item), keys);
}

export function give(key: string, at: Place, value: Expression, keys: GivenKeys): void {
  if (value.kind === 'nothing') keys.doubt(key, at, 'gives it no value', { mayBeThere: false });
  else if (value.kind === 'text') keys.provide(key, at, value.text);
  else if (mayBeNothing(value))
    keys.doubt(key, at, 'gives it `null` under a condition that is only known when Terraform runs');
  else keys.provide(key, at);
}

function mayBeNothing(value: Expression): boolean {
  if (value.kind === 'choice')
    return value.options.some((option) => option.kind === 'nothing' || mayBeNothing(option));
  return value.kind === 'other' && value.mayBeNothing === true;
}

export function fieldOf(object: Expression, field: string): Expression | undefined {
  return object.kind === 'object' ? object.entries.findLast(({ key }) => key === field)?.value : undefined;
}
