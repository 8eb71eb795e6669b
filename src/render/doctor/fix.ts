import type { Fix, LineChange } from '../../setup/findings/finding.ts';
import { parseSentence } from '../terminal/inline.ts';
import type { Look } from '../terminal/look.ts';
import { onScreen } from '../terminal/problem.ts';
import { printable } from '../terminal/text.ts';
import { wrap } from '../terminal/wrap.ts';

const INDENT = '      ';

/** What puts a finding right, as lines that can be copied: they are never wrapped. A finding's own file is not named again. */
export function renderFix(fix: Fix, near: string | undefined, look: Look): string[] {
  switch (fix.kind) {
    case 'lines':
      return fix.changes.flatMap((change) => renderChange(change, near, look));
    case 'new-file': {
      const added = fix.text.trimEnd().split('\n');
      return renderChange({ file: fix.file, line: 1, removed: [], added }, near, look);
    }
    case 'settings': {
      const page = wrap({ text: INDENT }, parseSentence(fix.page), look);
      return fix.url === undefined ? [page] : [page, `${INDENT}${look.paint('code', printable(fix.url))}`];
    }
    case 'shell':
      return [`${INDENT}${look.paint('aside', '$ ')}${onScreen(fix.command)}`];
  }
}

/** As `diff` writes it, with the number of each line before it. */
function renderChange(
  { file, line, removed, added }: LineChange,
  near: string | undefined,
  { paint }: Look,
): string[] {
  const show = (sign: '-' | '+', lines: readonly string[]) =>
    lines.map((text, index) => {
      const number = `${sign} ${String(line + index).padStart(3)} │ `;
      return INDENT + paint(sign === '-' ? 'bad' : 'good', `${number}${onScreen(text)}`.trimEnd());
    });
  const place = file === near ? [] : [INDENT + paint('code', `${printable(file)}:${line}`)];
  return [...place, ...show('-', removed), ...show('+', added)];
}
