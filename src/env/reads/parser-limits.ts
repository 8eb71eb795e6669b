/**
 * Milliseconds of the processor for any text, and for each of its characters: code that people write takes 0.001 to 0.004. A count of the
 * parser's turns would be the same on each machine, but some shapes have it compare all that it has read at every turn.
 */
const TIME_FOR_ANY = 2_000;
const TIME_A_CHARACTER = 0.01;

/** What the parser's memory may grow to for any text, in bytes: 1 MB of code that people write takes less than 40 MB. */
export const MOST_MEMORY = 128 * 1024 * 1024;

/**
 * Whether a text takes more of the parser than any needs that people write, whatever its shape. The parser asks once in some hundred turns, which
 * is once in 50 to 400 characters of code. `spent` tells how long the processor has worked so far, in milliseconds.
 */
export function limitsFor(
  text: string,
  memory: { readonly buffer: ArrayBufferLike },
  spent: () => number,
): () => boolean {
  const end = spent() + TIME_FOR_ANY + text.length * TIME_A_CHARACTER;
  const before = memory.buffer.byteLength;
  return () => {
    const { byteLength } = memory.buffer;
    // What an earlier text took is free again, and is not given back.
    return spent() > end || (byteLength > before && byteLength > MOST_MEMORY);
  };
}
