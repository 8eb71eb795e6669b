import type { Output } from './terminal-look.ts';

/** How long a person waits before wondering whether anything happens, in milliseconds. */
const PATIENCE = 400;

/** Says on a terminal that work is going on, once it takes long, and wipes that away when it is done or has failed. */
export async function withProgress<T>(output: Output, work: () => Promise<T>): Promise<T> {
  if (output.isTTY !== true) return work();
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    output.write('reading the repository…');
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isShown) output.write('\r\u001b[2K');
  }
}
