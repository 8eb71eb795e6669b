import type { Place } from '../../text/place.ts';
import type { Filling } from './filling.ts';
import { RELEASE } from './unknowns.ts';
import { follow, nothingAt, textValue, type Value } from './value.ts';

/** What a path of fields leads to, also through what `dict` holds: the root may be in there. */
export function valueAt(from: Value, fields: readonly string[], at: Place, filling: Filling): Value {
  const [field, ...rest] = fields;
  if (from.is === 'root') return valueOfRoot(fields, at, filling);
  if (from.is !== 'dict' || field === undefined) return follow(from, fields, filling);
  return valueAt(from.entries.get(field) ?? nothingAt(at), rest, at, filling);
}

/** `.Values.a`, `.Release.Name`, `.Chart.Name`: what is not seen there is the same wherever it stands. */
function valueOfRoot(fields: readonly string[], at: Place, filling: Filling): Value {
  const { about, id, unknowns } = filling;
  const [object, field = '', ...more] = fields;
  if (object === undefined) return { is: 'root' };
  const release = object === 'Release' && more.length === 0 ? RELEASE.get(field) : undefined;
  if (release !== undefined) return textValue(release, at);
  const name = `${field.charAt(0).toLowerCase()}${field.slice(1)}`;
  const isAbout = object === 'Chart' && about !== undefined && field !== 'IsRoot';
  const value = isAbout
    ? follow({ is: 'tree', tree: about }, [name, ...more], { ...filling, areAll: true })
    : follow({ is: 'root' }, fields, filling);
  if (value.is !== 'unseen') return value;
  const path = `.${fields.join('.')}`;
  // A release is the same for all charts in it.
  const identity = JSON.stringify([object === 'Release' ? '' : id, path]);
  return { is: 'unseen', sign: unknowns.signOf(identity, `{{ ${path} }}`) };
}
