import type { Span, Style } from './look.ts';
import { printable } from './text.ts';

/** What of inline Markdown people write into titles and help, and our own sentences use. */
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-${'`'}{-~])`,
    String.raw`(?<fence>${'`'}+)(?<code>[^${'`'}]|[^${'`'}].*?[^${'`'}])\k<fence>(?!${'`'})`,
    String.raw`\[(?<label>[^\][]*)\]\((?<target>[^()\s]*)\)`,
    String.raw`<(?<address>https?://[^\s<>]+)>`,
    String.raw`\*\*(?<strong>\S|\S.*?\S)\*\*`,
    String.raw`(?<![\w*])\*(?<emphasis>[^\s*]|[^\s*][^*]*[^\s*])\*(?![\w*])`,
    '&(?<entity>lt|gt|amp|quot);',
  ].join('|'),
  'g',
);

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Inline Markdown as pieces of styled text, so that comment and terminal say the same in the same words. */
export function parseInline(markdown: string, style?: Style): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of markdown.matchAll(INLINE)) {
    spans.push({ text: markdown.slice(end, match.index), style }, ...spansOf(match.groups ?? {}, style));
    end = match.index + match[0].length;
  }
  spans.push({ text: markdown.slice(end), style });
  return spans.flatMap((span) => {
    const text = keepEdges(span.text);
    return text === '' ? [] : [{ ...span, text }];
  });
}

/** A sentence that is no Markdown, such as an error's: only its names in backticks stand out, and keep them. */
export function parseSentence(sentence: string): Span[] {
  return sentence.split(/(`[^`]+`)/).flatMap((part, index) => {
    const text = keepEdges(part);
    return text === '' ? [] : [index % 2 === 1 ? { text, style: 'code' } : { text }];
  });
}

function spansOf(groups: Record<string, string | undefined>, style: Style | undefined): Span[] {
  const { escaped, code, label, target, address, strong, emphasis, entity } = groups;
  if (code !== undefined)
    return [{ text: code.replace(/^ (.*\S.*) $/, '$1'), style: style === 'strong' ? 'key' : 'code' }];
  if (label !== undefined && target !== undefined)
    return label === target ? [{ text: target, style }] : [...parseInline(label, style), inBrackets(target)];
  if (strong !== undefined) return parseInline(strong, style ?? 'strong');
  if (emphasis !== undefined) return parseInline(emphasis, style);
  return [{ text: escaped ?? address ?? ENTITIES[entity ?? ''] ?? '', style }];
}

function inBrackets(target: string): Span {
  return { text: ` (${target})`, style: 'aside' };
}

/** Printable, but with the spaces at both ends, which part it from its neighbours. */
function keepEdges(text: string): string {
  const inner = printable(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
