import type { Imported } from './names.ts';

/**
 * Whether an import may be of a file: the module's name is its path, a part of it, or longer where the repository is itself a package.
 * `from .base import env` may be of `config/settings/base.py`, and `from myapp import env` of `myapp/conf.py` which it passes on.
 */
export function mayBe({ module, name }: Pick<Imported, 'module' | 'name'>, file: string): boolean {
  const parts = file.replace(/\.py$/, '').split('/');
  // `from . import settings` names a module of the same folder.
  if (module.endsWith('.')) return name === '*' || parts.includes(name ?? '') || parts.at(-1) === '__init__';
  // `app.load` is no other folder's `load`; where a relative one begins is not looked at.
  const whole = module.replace(/^\.+(?:.*\.)?/, '').replaceAll('.', '/');
  const path = parts.join('/');
  return `/${path}/`.includes(`/${whole}/`) || `/${whole}`.endsWith(`/${path}`);
}
