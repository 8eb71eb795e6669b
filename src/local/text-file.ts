import { GateError } from '../gate/gate-error.ts';

/** The text of a file. Git and GitHub take a file with a zero byte in its first 8,000 for a binary one; so does this. */
export function decodeText(bytes: Buffer, path: string): string {
  if (bytes.subarray(0, 8000).includes(0))
    throw new GateError(
      'env-files-broken',
      `${path} is not a text file: save it as text in UTF-8, or name another one`,
    );
  return bytes.toString('utf8');
}
