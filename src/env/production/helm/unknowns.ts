import { UNSEEN } from '../unseen.ts';

/** Signs of what Helm never leaves empty. */
const [RELEASE_NAME, RELEASE_NAMESPACE] = [`${UNSEEN}\uE100`, `${UNSEEN}\uE101`];
const [FIRST, LAST] = [0xe110, 0xf8ff];
const SIGN = /\uE000([\uE100-\uF8FF]?)/g;

/** What `.Release` has that is known, or is at least the same wherever it stands. */
export const RELEASE: ReadonlyMap<string, string> = new Map([
  ['Name', RELEASE_NAME],
  ['Namespace', RELEASE_NAMESPACE],
  ['Service', 'Helm'],
]);

/** Whether a text is there at all; undefined where that hangs on what is not seen. */
export function isFilled(text: string): boolean | undefined {
  if (text === '') return false;
  const isCertain = text.includes(RELEASE_NAME) || text.includes(RELEASE_NAMESPACE);
  return isCertain || text.replace(SIGN, '') !== '' ? true : undefined;
}

/**
 * What is not seen, each with a sign of its own: two names with one sign are one name, so a reference finds what it refers
 * to. A sign is two characters of nobody's.
 */
export class Unknowns {
  readonly #signs = new Map<string, string>();
  readonly #words = new Map([
    [RELEASE_NAME, '{{ .Release.Name }}'],
    [RELEASE_NAMESPACE, '{{ .Release.Namespace }}'],
  ]);

  /** The sign of what is the same wherever its identity is; undefined where there are too many. */
  signOf(identity: string, words?: string): string | undefined {
    const known = this.#signs.get(identity);
    const code = FIRST + this.#signs.size;
    if (known !== undefined || code > LAST) return known;
    const sign = `${UNSEEN}${String.fromCharCode(code)}`;
    this.#signs.set(identity, sign);
    if (words !== undefined) this.#words.set(sign, words);
    return sign;
  }

  /** Says what a sign stands for, where nothing better is known. */
  explain(sign: string, words: string): void {
    if (sign.length === 2 && !this.#words.has(sign)) this.#words.set(sign, words);
  }

  /** A text as people read it: signs alone would print as nothing. */
  inWords(text: string): string {
    return text.replace(SIGN, (sign) => this.#words.get(sign) ?? '{{…}}');
  }
}
