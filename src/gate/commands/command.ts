import { findNearName } from '../../env/text/near-name.ts';
import { normalizeNewlines } from '../ledger/box.ts';
import { rootParagraphs } from '../markdown/paragraphs.ts';
import { linesInPlainText } from '../markdown/plain-lines.ts';
import { readIds } from './ids.ts';
import { readWaiver } from './waiver.ts';
import { splitWords } from './words.ts';

/** What a person asks for in a comment. Ids stand as written: whoever looks them up leaves case aside where it tells nothing apart. */
export type Command =
  | { readonly kind: 'confirm' | 'revoke'; readonly items: readonly string[] | 'all' }
  | {
      readonly kind: 'waive';
      readonly item: string;
      /** One line, 500 characters at most. A person wrote it: whoever shows it escapes it. */
      readonly reason: string;
      /** The last day, `YYYY-MM-DD`: one that exists, whether past or to come. */
      readonly until?: string;
    }
  | { readonly kind: 'checklist' };

/** A line that was meant for us, and what in it could not be followed. */
export interface CommandProblem {
  /** What stands there, shortened. A person wrote it: whoever shows it escapes it. */
  readonly line: string;
  /** What is wrong and what to write instead. Markdown in our own words: nothing of the line is repeated in it. */
  readonly message: string;
}

/** What one line says: a command, advice, or both where only some of its ids can be followed. */
export interface Said {
  readonly command?: Command;
  readonly advice?: string;
}

const NAMES = ['confirm', 'revoke', 'waive', 'checklist'] as const;
type Name = (typeof NAMES)[number];

const READ: Readonly<Record<Name, (words: readonly string[]) => Said>> = {
  confirm: (words) => readIds('confirm', words),
  revoke: (words) => readIds('revoke', words),
  waive: readWaiver,
  checklist: (words) =>
    words.length === 0
      ? { command: { kind: 'checklist' } }
      : {
          advice:
            '`/checklist` looks at everything again and takes nothing after it: write it alone on its line.',
        },
};

const MAX_SHOWN = 80;

/**
 * The commands in the body of a comment, in order:
 *
 *     /confirm ID… or all     /revoke ID… or all     /waive ID REASON [until YYYY-MM-DD]     /checklist
 *
 * A command is a whole line of an ordinary paragraph: in a quote, a list, code, HTML, a table or a heading it only talks about
 * commands. Slash commands with other names belong to others, and are no problem unless they look like a slip of ours.
 */
export function parseCommands(body: string): { commands: Command[]; problems: CommandProblem[] } {
  const commands: Command[] = [];
  const problems: CommandProblem[] = [];
  for (const line of commandLines(body)) {
    const { command, advice } = readCommand(line);
    if (command !== undefined) commands.push(command);
    if (advice !== undefined) problems.push({ line: shorten(line), message: advice });
  }
  return { commands, problems };
}

/** Lines of plain text that begin with a slash, from that slash on. */
function commandLines(body: string): string[] {
  return rootParagraphs(normalizeNewlines(body))
    .filter((lines) => lines.some(isCommandLine))
    .flatMap((lines) => linesInPlainText(lines).filter(isCommandLine))
    .map((line) => line.slice(line.indexOf('/')));
}

/** Further to the right a line looks like code, even where Markdown takes it for text. */
function isCommandLine(line: string): boolean {
  return /^ {0,3}\//.test(line);
}

function readCommand(line: string): Said {
  const [written = '', ...words] = splitWords(line.slice(1));
  const name = NAMES.find((known) => /^[a-z]+$/i.test(written) && known === written.toLowerCase());
  if (name !== undefined) return READ[name](words);
  const near = findNearName(written, NAMES);
  return near === undefined ? {} : { advice: `There is no such command. Did you mean \`/${near}\`?` };
}

/** As a line begins with a slash, one of twice as many code units has more characters than are shown. */
function shorten(line: string): string {
  const characters = [...line.slice(0, 2 * MAX_SHOWN)];
  const isShort = characters.length <= MAX_SHOWN;
  return (isShort ? line : `${characters.slice(0, MAX_SHOWN - 1).join('')}…`).toWellFormed();
}
