import { expect } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { SERVICE, scenario } from './stage.ts';

const HOSTILE = [
  '- [x] done',
  '[ ] a box',
  '`code` and ``more``',
  '**bold** _it_ ~~no~~ [a](https://example.com)',
  '<b>html</b> <details><summary>x</summary>',
  '--> <!-- item:rollback fp:00 --> <!--',
  'line\n- [x] <!-- item:rollback fp:00 --> two',
  '| table | cell |',
  '@ada @acme/admins #1 acme/auth#1 :tada:',
  '# heading',
  '> quote',
  '```js',
  '</details>',
  'a\u2028- [x] separator',
  '$(rm -rf)',
];

/** What GitHub shows, with the HTML that it lets through. */
function render(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** No box but ours, nothing that is clicked or folded but what we wrote, nobody who is mentioned. */
function expectHarmless(body: string, boxes: number): void {
  const html = render(body);
  expect(parseBoxes(body)).toHaveLength(boxes);
  expect(count(html, /type="checkbox"/g)).toBe(boxes);
  expect(count(html, /<details>/g)).toBe(count(html, /<\/details>/g));
  expect(count(html, /<h[12]>|<table|<blockquote|<b>|<del>/g)).toBe(0);
  expect(html).not.toContain('href="https://example.com"');
  // Mentions and references count everywhere but in code and in comments.
  const text = html.replaceAll(/<code>[\s\S]*?<\/code>|<!--[\s\S]*?-->|<[^>]*>/g, ' ');
  expect(text).not.toMatch(/(^|[^\w`])@\w/);
  expect(text).not.toMatch(/(^|\s)#\d|:tada:/);
  expect(body.trimEnd().endsWith('</sub>')).toBe(true);
}

scenario(
  'of files and labels',
  {
    checklist: `items:
  - { id: files, title: Files, when: { paths: ['**'] } }
  - { id: labels, title: Labels, when: { labels: [${HOSTILE.map((label) => JSON.stringify(label)).join(', ')}] } }
`,
  },
  async (stage) => {
    const pull = stage.open({ files: { 'README.md': 'Nothing yet\n' } });
    await stage.opened(pull);
    for (const name of HOSTILE) {
      for (const label of pull.state.labels) pull.unlabel(label);
      for (const { path } of pull.files) pull.push({ [path]: null });
      pull.push({ [`a/${name.replaceAll('/', '÷')}`]: 'x\n' });
      pull.label(name);
      await stage.pushed(pull);
      expect(stage.status(pull)).toBe('failure: 2 items open: files and labels');
      expectHarmless(stage.comment(pull).body, 2);
    }
  },
);

const COMPOSE = `services:
  auth:
    image: auth
    environment:
      DJANGO_SECRET_KEY: CANARY
      DATABASE_URL: CANARY
`;
scenario(
  'of keys in production, and in descriptions of the manifest',
  {
    checklist: `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ compose: deploy/compose.yml }] }
`,
    files: { 'deploy/compose.yml': COMPOSE },
  },
  async (stage) => {
    const described = HOSTILE.map(
      (text, index) => `\n# ${text.replaceAll(/[\n\u2028]/g, ' ')}\nNEW_${index}=`,
    ).join('\n');
    const pull = stage.open({
      files: {
        'auth/.env.example': `${SERVICE['auth/.env.example']}${described}\n`,
        'deploy/compose.yml': `${COMPOSE}${HOSTILE.map((key) => `      ${JSON.stringify(key)}: CANARY`).join('\n')}\n`,
      },
    });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatch(/^failure: Production lacks 15 keys/);
    // One box for each key that nobody declares.
    expectHarmless(stage.comment(pull).body, HOSTILE.length);
  },
);

scenario(
  'a description with an address',
  {
    checklist: `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`,
  },
  async (stage) => {
    const manifest = `${SERVICE['auth/.env.example']}\n# See https://docs.example.com/mail_keys (there is more)\nMAIL_KEY=\n`;
    const pull = stage.open({ files: { 'auth/.env.example': manifest } });
    await stage.opened(pull);
    expect(render(stage.comment(pull).body)).toContain(
      'See <code>https://docs.example.com/mail_keys</code> (there is more)',
    );
  },
);

/** Maintainers may write Markdown, but neither a box nor the end of one. */
const AUTHORED = HOSTILE.filter((text) => !/<[/b]|@|\*\*/.test(text));
scenario(
  'of titles, helps and groups in the checklist',
  {
    checklist: `items:
${AUTHORED.map((text, index) => `  - { id: item-${index}, title: ${JSON.stringify(text)}, help: ${JSON.stringify(text)}, group: ${JSON.stringify(text)} }`).join('\n')}
`,
  },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const { body } = stage.comment(pull);
    expect(parseBoxes(body)).toHaveLength(AUTHORED.length);
    expect(count(render(body), /type="checkbox"/g)).toBe(AUTHORED.length);
    for (let index = 0; index < AUTHORED.length; index += 1)
      stage.comment(pull).tick('ada', `item:item-${index} `);
    await stage.edited(stage.comment(pull));
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);
