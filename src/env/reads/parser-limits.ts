/**
 * What the parser may take for one text, whatever its shape: work, looks ahead and memory. All three are counted and none is a time, so that
 * a text is read on each machine or on none.
 */
export interface ParserLimits {
  /** Gives the lexer the text from some place on, and nothing once it has looked at too much. */
  readonly read: (index: number) => string | undefined;
  /** Asked by the parser once in a hundred of its turns. */
  readonly isExceeded: () => boolean;
}

/**
 * The parser asks once in 80 to 400 characters of code that people write, and in 47 of what is minified (5,260 files of 8 kB and more, in nine
 * languages). Where it has to guess at each turn it asks ten times as often.
 */
const CHARACTERS_A_STEP = 30;
const STEPS_FOR_ANY = 1_000;

/**
 * The lexer is given the text in parts, and again where it goes back: of those files one and a half times in all, and nine times at most. Where it
 * looks for an end that does not come, each time that it begins, it is the whole text as often as there are beginnings.
 */
const PART = 1_024;
const MOST_LOOKS = 20;
const LOOKS_FOR_ANY = 100_000;

/** What the parser's memory may grow to for any text, in bytes: 1 MB of code that people write takes less than 40 MB. */
export const MOST_MEMORY = 128 * 1024 * 1024;

export function limitsFor(text: string, memory: { readonly buffer: ArrayBufferLike }): ParserLimits {
  const mostSteps = STEPS_FOR_ANY + text.length / CHARACTERS_A_STEP;
  const mostLooked = LOOKS_FOR_ANY + text.length * MOST_LOOKS;
  const before = memory.buffer.byteLength;
  let [steps, looked] = [0, 0];
  return {
    read: (index) => {
      const part = text.slice(index, index + PART);
      looked += part.length;
      return looked > mostLooked ? undefined : part;
    },
    isExceeded: () => {
      steps += 1;
      const { byteLength } = memory.buffer;
      // What an earlier text took is free again, and is not given back.
      return steps > mostSteps || looked > mostLooked || (byteLength > before && byteLength > MOST_MEMORY);
    },
  };
}
