import { UNSEEN } from '../unseen.ts';
import type { Block } from './blocks.ts';
import { CODE_A_STEP, MAX_DEPTH, MAX_OUTPUT, MAX_STEPS, STEPS_FOR_A_GAP, stepsOf } from './bounds.ts';
import { type Expression, readExpression, type Word } from './expression.ts';
import type { Defined, Filling, Gap, Rendered } from './filling.ts';
import { FUNCTIONS, textOf } from './functions.ts';
import { oneOf, signed } from './identity.ts';
import { keyAbove } from './key-above.ts';
import { readText } from './read-text.ts';
import { valueAt } from './root.ts';
import { itemsOf, type Scope, setVariable, withNames, withVariable } from './scope.ts';
import { isHidden, isTrue, type Piece, textValue, UNSEEN_VALUE, type Value } from './value.ts';

/** Fills in a template as far as the values tell; what is not known stands there as `UNSEEN`. */
export function renderTemplate({ blocks, placeOf }: Defined, filling: Filling): Rendered {
  const renderer = new Renderer(filling);
  const root: Value = { is: 'root' };
  renderer.run(blocks, {
    dot: root,
    variables: new Map([['$', { value: root, doubts: 0 }]]),
    doubts: 0,
    depth: 0,
    placeOf,
  });
  return renderer;
}

class Renderer implements Rendered {
  pieces: Piece[] = [];
  readonly gaps: Gap[] = [];
  readonly #filling: Filling;
  #outputLeft = MAX_OUTPUT;
  #stepsLeft = MAX_STEPS;
  #isStopped = false;

  constructor(filling: Filling) {
    this.#filling = filling;
  }

  run(blocks: readonly Block[], outer: Scope): void {
    let scope = outer;
    this.#stepsLeft -= scope.variables.size;
    for (const block of blocks) {
      this.#stepsLeft -= 1;
      if (!this.#isStopped && Math.min(this.#stepsLeft, this.#outputLeft) < 0) {
        this.#isStopped = true;
        this.gaps.push({ at: scope.placeOf(block.start), under: undefined });
      }
      if (this.#isStopped || scope.depth > MAX_DEPTH) return;
      if (block.kind === 'text')
        this.#put([
          { text: block.text, from: { placeOf: scope.placeOf, start: block.start }, doubts: scope.doubts },
        ]);
      else if (block.kind === 'output') this.#putOut(block, scope);
      else if (block.kind === 'assign') {
        const value = this.#evaluate(block.code, scope, block.start);
        if (block.isNew) scope = withVariable(scope, block.name, value);
        else setVariable(scope, block.name, value);
        this.#stepsLeft -= scope.variables.size;
      } else this.#runBlock(block, scope);
    }
  }

  #runBlock(block: Extract<Block, { body: readonly Block[] }>, outer: Scope): void {
    const value = this.#evaluate(block.code, outer, block.start);
    const test = isTrue(value);
    const doubts = outer.doubts + (test === undefined ? 1 : 0);
    const scope = { ...outer, doubts, depth: outer.depth + 1 };
    const before = this.pieces.length;
    if (test !== false && block.kind === 'if') this.run(block.body, scope);
    const between = this.pieces.length;
    if (test !== false && block.kind === 'with') this.run(block.body, withNames(scope, block.names, [value]));
    if (test !== false && block.kind === 'range')
      for (const [key, item] of itemsOf(value, outer.placeOf(block.start)))
        this.run(block.body, withNames(scope, block.names, [item], key));
    if (test !== true) this.run(block.otherwise, scope);
    if (test !== undefined || block.kind !== 'if') return;
    const [yes, no] = [this.pieces.slice(before, between), this.pieces.slice(between)];
    const one = oneOf(yes, no, outer.doubts, this.#filling);
    if (one !== undefined) this.pieces.splice(before, Number.POSITIVE_INFINITY, one);
  }

  #putOut({ code, start, isAlone }: Extract<Block, { kind: 'output' }>, scope: Scope): void {
    const at = scope.placeOf(start);
    const before = this.gaps.length;
    const value = this.#evaluate(code, scope, start);
    // What is included does not know what it stands under.
    for (const gap of this.gaps.slice(before)) gap.under ??= keyAbove(this.pieces, code);
    const areLines = /\b(?:n?indent|toYaml|include|template)\b/.test(code);
    if (value.is === 'pieces') this.#put(value.pieces);
    else if (value.is === 'tree')
      this.#put([{ text: textOf(value) ?? UNSEEN, from: value.tree.at, doubts: scope.doubts }]);
    else {
      const isOnLine = !isAlone && !/\b(?:n?indent|toYaml)\b/.test(code);
      this.#stepsLeft -= STEPS_FOR_A_GAP;
      const under = keyAbove(this.pieces, code, isOnLine);
      if (areLines && (!isOnLine || under !== undefined)) this.gaps.push({ at, under });
      const text = (value.is === 'unseen' ? value.sign : undefined) ?? UNSEEN;
      this.#put([{ text: isAlone ? '' : text, from: at, doubts: scope.doubts, hides: isAlone }]);
    }
  }

  #put(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.#outputLeft -= piece.text.length + 1;
    }
  }

  #evaluate(code: string, scope: Scope, start: number): Value {
    this.#stepsLeft -= code.length / CODE_A_STEP;
    const word = /^template\b/.test(code) ? code.replace(/^template/, 'include') : code;
    const expression = readExpression(word);
    return expression === undefined ? UNSEEN_VALUE : this.#pipeline(expression, scope, start);
  }

  #pipeline(expression: Expression, scope: Scope, start: number): Value {
    let piped: Value | undefined;
    for (const command of expression) piped = this.#command(command, piped, scope, start);
    return piped ?? UNSEEN_VALUE;
  }

  #command([first, ...rest]: readonly Word[], piped: Value | undefined, scope: Scope, start: number): Value {
    if (first === undefined) return UNSEEN_VALUE;
    if (first.kind !== 'name' || ['true', 'false', 'nil'].includes(first.name))
      return rest.length > 0 ? UNSEEN_VALUE : this.#word(first, scope, start);
    const args = [
      ...rest.map((word) => this.#word(word, scope, start)),
      ...(piped === undefined ? [] : [piped]),
    ];
    this.#stepsLeft -= args.reduce((sum, arg) => sum + stepsOf(arg), 0);
    if (this.#stepsLeft < 0) return UNSEEN_VALUE;
    const call = { at: scope.placeOf(start), doubts: scope.doubts, areAll: this.#filling.areAll };
    const value =
      first.name === 'include'
        ? this.#include(args, scope)
        : first.name === 'tpl'
          ? this.#fillText(args, scope)
          : (FUNCTIONS.get(first.name)?.(args, call) ?? UNSEEN_VALUE);
    this.#stepsLeft -= stepsOf(value);
    return signed(value, first.name, args, this.#filling);
  }

  #word(word: Word, scope: Scope, start: number): Value {
    const { placeOf } = scope;
    if (word.kind === 'text' || word.kind === 'number')
      return textValue(word.text, placeOf(start), word.kind === 'text');
    if (word.kind === 'group') {
      const value = this.#pipeline(word.expression, scope, start);
      return valueAt(value, word.fields, placeOf(start), this.#filling);
    }
    if (word.kind === 'name')
      return word.name === 'nil'
        ? { is: 'tree', tree: { kind: 'nothing', at: placeOf(start) } }
        : /^(?:true|false)$/.test(word.name)
          ? textValue(word.name, placeOf(start), false)
          : this.#command([word], undefined, scope, start);
    const from = word.start === '' ? scope.dot : (scope.variables.get(word.start)?.value ?? UNSEEN_VALUE);
    return valueAt(from, word.fields, placeOf(start), this.#filling);
  }

  /** What a template that is defined in one of the files puts out. */
  #include([name, dot = UNSEEN_VALUE]: readonly Value[], scope: Scope): Value {
    const defined = this.#filling.defined.get(textOf(name) ?? '');
    if (defined === undefined || scope.depth > MAX_DEPTH) return UNSEEN_VALUE;
    const before = this.gaps.length;
    const value: Value = { is: 'pieces', pieces: this.#runApart(defined, dot, scope) };
    // No lines are missing where there were to be none.
    if (isHidden(value)) this.gaps.length = before;
    return value;
  }

  /** `tpl`: a text that is a template itself. */
  #fillText([value = UNSEEN_VALUE, dot = UNSEEN_VALUE]: readonly Value[], scope: Scope): Value {
    const text = textOf(value);
    if (text?.includes('{{') !== true)
      return text === undefined && value.is !== 'unseen' ? UNSEEN_VALUE : value;
    this.#stepsLeft -= text.length;
    const template =
      this.#stepsLeft < 0 || scope.depth > MAX_DEPTH ? undefined : readText(text, value, scope);
    if (template === undefined) return UNSEEN_VALUE;
    return { is: 'pieces', pieces: this.#runApart(template, dot, scope) };
  }

  #runApart({ blocks, placeOf }: Defined, dot: Value, scope: Scope): readonly Piece[] {
    const outside = this.pieces;
    this.pieces = [];
    this.run(blocks, {
      ...scope,
      dot,
      variables: new Map([['$', { value: dot, doubts: scope.doubts }]]),
      depth: scope.depth + 1,
      placeOf,
    });
    const { pieces } = this;
    this.pieces = outside;
    return pieces;
  }
}
