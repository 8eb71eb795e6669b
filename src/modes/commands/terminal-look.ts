import { styleText } from 'node:util';
import type { Look, Style } from '../../render/terminal/look.ts';

/** What of a stream decides how it is written to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const FORMATS: Record<Style, Parameters<typeof styleText>[0]> = {
  good: ['bold', 'green'],
  bad: ['bold', 'red'],
  waiting: ['bold', 'yellow'],
  heading: ['bold', 'underline'],
  strong: 'bold',
  code: 'cyan',
  key: ['bold', 'cyan'],
  aside: 'dim',
};

/** Where no terminal tells its width, texts are made for the usual one. */
const USUAL_WIDTH = 80;

/** How a stream shows things. An option counts before FORCE_COLOR, that before NO_COLOR, and all before the terminal itself. */
export function lookOf(output: Output, env: NodeJS.ProcessEnv, color: boolean | undefined): Look {
  const isColored = color ?? wantsColor(env) ?? (output.isTTY === true && env.TERM !== 'dumb');
  return {
    paint: (style, text) => (isColored ? styleText(FORMATS[style], text, { validateStream: false }) : text),
    width: Math.min(Math.max(output.columns ?? USUAL_WIDTH, 40), 100),
  };
}

/** https://no-color.org: NO_COLOR counts when it is not empty. FORCE_COLOR is read as Node.js reads it. */
function wantsColor({ FORCE_COLOR, NO_COLOR }: NodeJS.ProcessEnv): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR === undefined || NO_COLOR === '' ? undefined : false;
}
