import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A comment as GitHub shows it: its Markdown as HTML in GitHub's own style sheet, in the frame of a comment. */
export function renderCommentPage(markdown: string): string {
  const css = readFileSync(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
    'utf8',
  );
  return `<!doctype html><meta charset="utf-8"><title>comment</title><style>${css}
    body { margin: 0; padding: 16px; background: #fff; width: 860px; font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
    .frame { border: 1px solid #d0d7de; border-radius: 6px; }
    .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; border-radius: 6px 6px 0 0; font-size: 14px; color: #59636e; }
    .head b { color: #1f2328; } .head i { font-style: normal; border: 1px solid #d0d7de; border-radius: 2em; padding: 0 7px; font-size: 12px; }
    .markdown-body { padding: 16px; font-size: 14px; }
    .markdown-body li:has(> input), .markdown-body li:has(> p > input) { list-style: none; }
    .markdown-body li > input { margin: 0 .2em .25em -1.4em; vertical-align: middle; }
  </style><div class="frame"><div class="head"><b>github-actions</b> <i>bot</i> commented</div>
  <div class="markdown-body">${renderAlerts(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }))}</div></div>`;
}

/** GitHub shows a quote that begins with \`[!NOTE]\` as an alert. */
function renderAlerts(html: string): string {
  return html.replace(/<blockquote>\s*<p>\[!(NOTE|WARNING|CAUTION)\]\n/g, (_, kind: string) => {
    const name = kind.charAt(0) + kind.slice(1).toLowerCase();
    return `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${name}</p><p>`;
  });
}
