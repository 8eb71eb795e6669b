/**
 * A task list line as GitHub's own (once open) task_list.coffee finds it: nested, quoted, bulleted or
 * numbered, outside of code fences. The first group is everything before the box.
 */
const TASK = /^((?:[ \t]|>)*(?:[-+*]|\d+[.)])[ \t]+)\[([ xX])\](?=[ \t\u00a0])/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** How a click in the browser saves the body. */
export interface ClickOptions {
  /** GitHub stores what a browser sends with CRLF; whether a mere click does the same is not known. */
  readonly crlf?: boolean;
}

/**
 * The body after a click on the one box whose line contains the text: that box is changed, everything else stays to
 * the letter, line ends (unless asked for) included.
 * @throws when no line or several lines contain the text, or when the box is already as wished
 */
export function clickBox(
  body: string,
  text: string,
  ticked: boolean,
  { crlf = false }: ClickOptions,
): string {
  const lines = body.split('\n');
  const matches = findTasks(lines).filter((index) => lines[index]?.includes(text));
  const [index, ...others] = matches;
  if (index === undefined) throw new Error(`No task list item contains ${JSON.stringify(text)} in:\n${body}`);
  if (others.length > 0) throw new Error(`${matches.length} task list items contain ${JSON.stringify(text)}`);
  const before = lines[index] ?? '';
  const after = before.replace(TASK, (_, lead: string) => `${lead}[${ticked ? 'x' : ' '}]`);
  if (isTicked(before) === ticked)
    throw new Error(`The box is already ${ticked ? 'ticked' : 'open'}: ${before.trim()}`);
  const clicked = lines.with(index, after).join('\n');
  return crlf ? clicked.replace(/\r?\n/g, '\r\n') : clicked;
}

function isTicked(line: string): boolean {
  return TASK.exec(line)?.[2] !== ' ';
}

function findTasks(lines: readonly string[]): number[] {
  const tasks: number[] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, run] = FENCE.exec(line) ?? [];
    if (run !== undefined) {
      if (fence === undefined) fence = run;
      else if (run[0] === fence[0] && run.length >= fence.length) fence = undefined;
    } else if (fence === undefined && TASK.test(line)) tasks.push(index);
  }
  return tasks;
}
