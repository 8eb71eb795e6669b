import type { Read } from '../read.ts';
import type { Finds } from './found.ts';
import { READABLE_KEY } from './key-expression.ts';
import type { Code } from './language.ts';

/** Adds a read by its key, where that is one which an environment can hold. */
export function addKey(finds: Finds, code: Code, key: string, kind: Read['kind'], offset: number): void {
  if (READABLE_KEY.test(key)) finds.addRead({ key, kind, at: code.at(offset) });
}
