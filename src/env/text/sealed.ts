import { firstBroken, type Rule, type ValueRules } from '../findings/value-rules.ts';

/**
 * A value of production. It can be asked which rule it breaks and whether it is another one, and nothing else: no
 * print, log, JSON or error shows it, so that values stay with the parser that read them.
 */
export class Sealed {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The name of the first rule that the value breaks, or undefined when it breaks none. */
  breaks(rules: ValueRules): Rule | undefined {
    return firstBroken(this.#value, rules);
  }

  /** For finding out what a pull request touched; the answer is never shown. */
  equals(other: Sealed | undefined): boolean {
    return other !== undefined && this.#value === other.#value;
  }

  /** Whether a variable stands in its place, `${NAME}` or `$KEY` itself, as in templates; but for those that are known. */
  isLeftTo(key: string, isKnown: (variable: string) => boolean): boolean {
    const text = this.#value.trim();
    const variable = /^\$\{([A-Za-z_]\w*)(?::?-)?\}$/.exec(text)?.[1];
    return variable === undefined ? text === `$${key}` : variable === key || !isKnown(variable);
  }

  toString(): string {
    return '[sealed]';
  }

  toJSON(): string {
    return '[sealed]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[sealed]';
  }
}
