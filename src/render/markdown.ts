/**
 * Texts that come from a pull request (paths, labels, env keys) are data: shown as they are, whatever they hold.
 * Line breaks and control characters become spaces, so that nothing can start a line of its own, such as a box.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A code span around any text: its fence is longer than every run of backticks inside. */
export function code(text: string): string {
  const inner = oneLine(text);
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(inner) || inner === '' ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/**
 * Plain text that Markdown and HTML leave as it is. GitHub looks for mentions, references and emoji in what it has rendered, so
 * those are broken by a word joiner, which nobody sees. An address is shown, and leads nowhere.
 */
export function plain(text: string): string {
  return escapeLine(oneLine(text));
}

function escapeLine(line: string): string {
  const parts = line.split(/(https?:\/\/[^\s<>"]+)/i);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeText(part))).join('');
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|>~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', `@${JOINER}`)
    .replace(/#(?=\w)/g, `#${JOINER}`)
    .replace(/:(?=[\w+\\-]+:)/g, `:${JOINER}`);
}

/** U+2060, a word joiner: no width, and no word boundary that a reference could begin at. */
const JOINER = '\u2060';

/** A sentence of ours that may hold texts of others: what stands in backticks is code, and all the rest plain. */
export function sentence(text: string): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeLine(part))).join('');
}

export function link(label: string, url: string): string {
  return `[${label}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

/**
 * Text that the checklist's maintainers wrote at the base branch: their Markdown is kept, but it stays on its line, neither opens
 * nor closes a comment, and begins no list, box, heading, quote or fence.
 */
export function authored(text: string): string {
  return oneLine(text)
    .replaceAll('<!--', '&lt;!--')
    .replaceAll('-->', '--&gt;')
    .replace(
      /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|`{3,}|~{3,}|\[(?=[ xX]\](?:\s|$))|(?:[-*_]\s*){3,}$)/,
      '\\$&',
    )
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** A folded section. Markdown in it is rendered, as an empty line follows the summary. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (parts.length <= 1) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24 Nov 2026, 10:00 UTC` of an ISO 8601 time. */
export function moment(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time} UTC`;
}
