import { type Part, parsePattern } from './pattern-syntax.ts';

/**
 * JavaScript tries the alternatives of a pattern one after the other, so that `(a+)+$` takes longer than anybody
 * waits on thirty letters, and both the pattern and the value come from the pull request. Here all alternatives are followed
 * at once: the work is at most the length of the value times the size of the pattern, and it is bounded.
 */
type Step =
  | { readonly does: 'character'; readonly fits: (character: string) => boolean }
  | { readonly does: 'place'; readonly at: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly does: 'ahead'; readonly steps: readonly Step[]; readonly negative: boolean }
  | { readonly does: 'split'; readonly ways: readonly [number, number] }
  | { readonly does: 'match' };

const MAX_SOURCE = 1_000;
const MAX_STEPS = 2_000;
const MAX_WORK = 1_000_000;

/** What is wrong with a pattern, as the end of a sentence, or undefined when it can be matched. */
export function whatIsWrongWith(pattern: string): string | undefined {
  if (pattern.length > MAX_SOURCE) return `is longer than ${MAX_SOURCE} characters`;
  try {
    new RegExp(pattern);
  } catch {
    return 'is not a regular expression of JavaScript: check its brackets and its `\\`';
  }
  const part = parsePattern(pattern);
  if (part === undefined)
    return 'uses a back reference, a look behind or flags, which are not supported here';
  if (compile(part) === undefined) return 'repeats too much: write smaller numbers between `{` and `}`';
  return undefined;
}

/**
 * Whether a pattern matches somewhere in the text, as `RegExp.prototype.test` says without flags. `unknown` when that would
 * take too much work (values of more than about a hundred thousand characters) or the pattern cannot be matched.
 */
export function matchesPattern(pattern: string, text: string): 'yes' | 'no' | 'unknown' {
  return compilePattern(pattern)?.(text) ?? 'unknown';
}

/** The same for many texts; `all` is what is left of the work for all of them. Undefined when the pattern cannot be matched. */
export function compilePattern(
  pattern: string,
): ((text: string, all?: { left: number }) => 'yes' | 'no' | 'unknown') | undefined {
  if (whatIsWrongWith(pattern) !== undefined) return undefined;
  const part = parsePattern(pattern);
  const steps = part === undefined ? undefined : compile(part);
  if (steps === undefined) return undefined;
  return (text, all = { left: MAX_WORK }) => {
    const most = Math.min(MAX_WORK, all.left);
    const work = { left: most };
    const matches = follow(steps, text, 0, true, work);
    all.left -= most - work.left;
    return work.left <= 0 ? 'unknown' : matches ? 'yes' : 'no';
  };
}

/** The steps of a pattern in a row, the last of which is `match`; undefined when they would be too many. */
function compile(part: Part): readonly Step[] | undefined {
  const compiler = new Compiler({ left: MAX_STEPS });
  return compiler.add(part) ? compiler.finish() : undefined;
}

class Compiler {
  readonly #steps: Step[] = [];
  readonly #parts: { left: number };

  constructor(parts: { left: number }) {
    this.#parts = parts;
  }

  finish(): readonly Step[] {
    return [...this.#steps, { does: 'match' }];
  }

  /** False when the parts are too many. */
  add(part: Part): boolean {
    this.#parts.left -= 1;
    if (this.#parts.left < 0) return false;
    if (part.kind === 'character') this.#steps.push({ does: 'character', fits: part.fits });
    if (part.kind === 'place') this.#steps.push({ does: 'place', at: part.at });
    if (part.kind === 'sequence') return part.parts.every((one) => this.add(one));
    if (part.kind === 'either') return this.#addEither(part.options);
    if (part.kind === 'repeat') return this.#addRepeat(part);
    if (part.kind !== 'ahead') return true;
    const ahead = new Compiler(this.#parts);
    if (!ahead.add(part.part)) return false;
    this.#steps.push({ does: 'ahead', steps: ahead.finish(), negative: part.negative });
    return true;
  }

  #addEither(options: readonly Part[]): boolean {
    const exits: number[] = [];
    for (const [index, option] of options.entries()) {
      const isLast = index === options.length - 1;
      const fork = isLast ? undefined : this.#fork();
      if (!this.add(option)) return false;
      if (fork === undefined) continue;
      exits.push(this.#fork());
      this.#lead(fork, fork + 1);
    }
    for (const exit of exits) this.#lead(exit);
    return true;
  }

  #addRepeat({ part, min, max }: Extract<Part, { kind: 'repeat' }>): boolean {
    for (let times = 0; times < min; times += 1) if (!this.add(part)) return false;
    const forks: number[] = [];
    // Without an end one more is enough: it leads back to itself.
    const last = max === Number.POSITIVE_INFINITY ? min + 1 : max;
    for (let times = min; times < last; times += 1) {
      forks.push(this.#fork());
      if (!this.add(part)) return false;
    }
    const [first] = forks;
    if (max === Number.POSITIVE_INFINITY && first !== undefined)
      this.#steps.push({ does: 'split', ways: [first, first] });
    for (const fork of forks) this.#lead(fork, fork + 1);
    return true;
  }

  /** A step whose ways are still to be led somewhere. */
  #fork(): number {
    this.#steps.push({ does: 'split', ways: [0, 0] });
    return this.#steps.length - 1;
  }

  /** Leads a fork to what comes next, and to another step as well. */
  #lead(fork: number, other = this.#steps.length): void {
    this.#steps[fork] = { does: 'split', ways: [other, this.#steps.length] };
  }
}

/** Follows all ways through the steps at once, from `start`; with `anywhere` from every later position as well. */
function follow(
  steps: readonly Step[],
  text: string,
  start: number,
  anywhere: boolean,
  work: { left: number },
): boolean {
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let waiting: number[] = [];
  for (let position = start; position <= text.length && work.left > 0; position += 1) {
    const open = anywhere || position === start ? [...waiting, 0] : waiting;
    const character = text.charAt(position);
    waiting = [];
    while (open.length > 0 && work.left > 0) {
      const at = open.pop() ?? 0;
      const step = steps[at];
      work.left -= 1;
      if (step === undefined || reachedAt[at] === position) continue;
      reachedAt[at] = position;
      if (step.does === 'match') return true;
      if (step.does === 'split') open.push(...step.ways);
      else if (step.does === 'character') {
        if (position < text.length && step.fits(character)) waiting.push(at + 1);
      } else if (step.does === 'place') {
        if (isAtPlace(step.at, text, position)) open.push(at + 1);
      } else if (follow(step.steps, text, position, false, work) !== step.negative) open.push(at + 1);
    }
    if (!anywhere && waiting.length === 0) return false;
  }
  return false;
}

function isAtPlace(place: Extract<Step, { does: 'place' }>['at'], text: string, position: number): boolean {
  if (place === 'start') return position === 0;
  if (place === 'end') return position === text.length;
  const isWord = (at: number) => /^\w$/.test(text.charAt(at));
  return (isWord(position - 1) !== isWord(position)) === (place === 'boundary');
}
