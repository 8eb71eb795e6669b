import type { Imported } from './names.ts';

/**
 * Whether an import may be of a file: one of the file's folders, or the file itself, is the last part of the module's name.
 * `from .base import env` may be of `config/settings/base.py`, and `from myapp import env` of `myapp/conf.py` which it passes on.
 */
export function mayBe({ module, name }: Imported, file: string): boolean {
  const parts = file.replace(/\.py$/, '').split('/');
  const last = module.split('.').at(-1) ?? '';
  // `from . import settings` names a module of the same folder.
  if (last === '') return name === '*' || parts.includes(name ?? '') || parts.at(-1) === '__init__';
  return parts.includes(last) || (name !== undefined && parts.at(-1) === name);
}
