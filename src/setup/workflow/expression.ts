import { type Token, tokenize } from './expression-tokens.ts';
import {
  FUNCTIONS,
  isEqual,
  isTruthy,
  known,
  numberOf,
  type Plain,
  UNKNOWN,
  type Value,
} from './expression-value.ts';

/** What is known of a context such as `github.event_name`; the names are in lower case. */
export type Lookup = (path: readonly string[]) => Value;

/**
 * Evaluates as much of a GitHub Actions expression as can be known without a run. What is not known stays so only where it
 * matters: `false && anything` is false.
 */
export function evaluate(expression: string, lookup: Lookup): Value {
  const tokens = tokenize(expression);
  if (tokens === undefined || tokens.length === 0) return UNKNOWN;
  const reader = new ExpressionReader(tokens, lookup);
  const value = reader.readOr();
  return reader.isAtEnd ? value : UNKNOWN;
}

class ExpressionReader {
  readonly #tokens: readonly Token[];
  readonly #lookup: Lookup;
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], lookup: Lookup) {
    this.#tokens = tokens;
    this.#lookup = lookup;
  }

  get isAtEnd(): boolean {
    return this.#position === this.#tokens.length;
  }

  /** `a || b` is a where a holds, else b; `&&` the other way around. */
  readOr(): Value {
    let value = this.#readAnd();
    while (this.#takes('||')) value = choose(value, this.#readAnd(), true);
    return value;
  }

  #readAnd(): Value {
    let value = this.#readComparison();
    while (this.#takes('&&')) value = choose(value, this.#readComparison(), false);
    return value;
  }

  #readComparison(): Value {
    let value = this.#readNot();
    for (;;) {
      const compare = Object.entries(COMPARISONS).find(([sign]) => this.#takes(sign))?.[1];
      if (compare === undefined) return value;
      const other = this.#readNot();
      value =
        value.kind === 'known' && other.kind === 'known' ? known(compare(value.value, other.value)) : UNKNOWN;
    }
  }

  #readNot(): Value {
    if (!this.#takes('!')) return this.#readPrimary();
    const holds = isTruthy(this.#deeper(() => this.#readNot()));
    return holds === undefined ? UNKNOWN : known(!holds);
  }

  #readPrimary(): Value {
    if (this.#takes('(')) {
      const value = this.#deeper(() => this.readOr());
      return this.#takes(')') ? value : this.#giveUp();
    }
    const token = this.#tokens[this.#position];
    if (token === undefined || token.kind === 'sign') return this.#giveUp();
    this.#position += 1;
    if (token.kind === 'literal') return known(token.value);
    return this.#takes('(') ? this.#readCall(token.name) : this.#readPath(token.name);
  }

  #readCall(name: string): Value {
    const args: Value[] = [];
    while (!this.#takes(')')) {
      if (args.length > 0 && !this.#takes(',')) return this.#giveUp();
      args.push(this.#deeper(() => this.readOr()));
      if (this.isAtEnd) return this.#giveUp();
    }
    const value = FUNCTIONS.get(name.toLowerCase())?.(args) ?? UNKNOWN;
    return this.#peek('.') || this.#peek('[') ? this.#readPath(undefined) : value;
  }

  /** `github.event.label.name`, also as `github['event']`; what follows a call is not known. */
  #readPath(first: string | undefined): Value {
    const path: string[] = first === undefined ? [] : [first.toLowerCase()];
    let isKnown = first !== undefined;
    for (;;) {
      if (this.#takes('.')) {
        const token = this.#tokens[this.#position];
        this.#position += 1;
        if (token?.kind === 'name') path.push(token.name.toLowerCase());
        else isKnown = false;
      } else if (this.#takes('[')) {
        const index = this.#takes('*') ? UNKNOWN : this.#deeper(() => this.readOr());
        if (index.kind === 'known' && typeof index.value === 'string') path.push(index.value.toLowerCase());
        else isKnown = false;
        if (!this.#takes(']')) return this.#giveUp();
      } else return isKnown ? this.#lookup(path) : UNKNOWN;
    }
  }

  #deeper(read: () => Value): Value {
    this.#depth += 1;
    const value = this.#depth > 100 ? this.#giveUp() : read();
    this.#depth -= 1;
    return value;
  }

  #peek(sign: string): boolean {
    const token = this.#tokens[this.#position];
    return token?.kind === 'sign' && token.sign === sign;
  }

  #takes(sign: string): boolean {
    const isNext = this.#peek(sign);
    if (isNext) this.#position += 1;
    return isNext;
  }

  /** Not an expression that GitHub would take: nothing of it is known. */
  #giveUp(): Value {
    this.#position = this.#tokens.length + 1;
    return UNKNOWN;
  }
}

const COMPARISONS: Readonly<Record<string, (a: Plain, b: Plain) => boolean>> = {
  '==': isEqual,
  '!=': (a, b) => !isEqual(a, b),
  '<=': (a, b) => numberOf(a) <= numberOf(b),
  '>=': (a, b) => numberOf(a) >= numberOf(b),
  '<': (a, b) => numberOf(a) < numberOf(b),
  '>': (a, b) => numberOf(a) > numberOf(b),
};

/** The first value where it decides; where it is not known, the second may still make both outcomes the same. */
function choose(first: Value, second: Value, decides: boolean): Value {
  const holds = isTruthy(first);
  if (holds !== undefined) return holds === decides ? first : second;
  return isTruthy(second) === decides ? known(decides) : UNKNOWN;
}
