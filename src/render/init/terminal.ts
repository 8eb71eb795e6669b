import type { PlannedService } from '../../init/planned-service.ts';
import { code, counted, listed } from '../markdown.ts';
import { parseSentence } from '../terminal/inline.ts';
import type { Look, Span } from '../terminal/look.ts';
import { onScreen } from '../terminal/problem.ts';
import { wrap } from '../terminal/wrap.ts';
import type { InitFile, InitView } from './view.ts';

/** What `init` did, for a terminal: the files, what was found and assumed, and what is next. A dry run shows the files in full. */
export function renderInit(view: InitView, look: Look): string {
  const { files, plan, isPlanUsed } = view;
  const found = isPlanUsed ? plan.services.map((service) => renderService(service, look)) : [];
  const notes = (title: string, lines: readonly string[]) =>
    isPlanUsed && lines.length > 0
      ? [heading(title, look), lines.map((line) => bullet('!', 'waiting', line, look)).join('\n')]
      : [];
  const sections = [
    renderHead(view, look),
    files.map((file) => renderFile(file, look)).join('\n'),
    ...files.flatMap((file) => (file.state === 'planned' ? renderText(file, look) : [])),
    ...(found.length === 0 ? [] : [heading('Found', look), found.join('\n')]),
    ...notes('Assumed', plan.assumed),
    ...notes('Seen, and not used', plan.leftOut),
    ...renderNext(view, look),
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderHead({ files, plan, isPlanUsed, tracked }: InitView, look: Look): string {
  const fresh = files.filter(({ state }) => state !== 'exists');
  const verb = fresh.some(({ state }) => state === 'planned') ? 'would write' : 'wrote';
  const text =
    fresh.length === 0
      ? 'everything is there, nothing was written'
      : `${verb} ${counted(fresh.length, 'file')}`;
  const first = wrap(
    { text: '✓ ', style: 'good' },
    [{ text: `Deployment checklist: ${text}`, style: 'strong' }],
    look,
  );
  if (!isPlanUsed) return first;
  const services = plan.services.length === 0 ? 'no service found' : counted(plan.services.length, 'service');
  const looked =
    tracked === 0 ? 'git tracks no file here yet' : `${counted(tracked, 'tracked file')} looked at`;
  return [first, wrap({ text: '  ' }, [{ text: `${looked}, ${services}` }], look)].join('\n');
}

const STATES = {
  written: ['+', 'good', ''],
  planned: ['+', 'good', ''],
  exists: ['·', 'aside', ' exists: left as it is'],
} as const;

function renderFile({ path, state }: InitFile, look: Look): string {
  const [mark, style, note] = STATES[state];
  return wrap({ text: `  ${mark} `, style }, [{ text: onScreen(path), style: 'code' }, { text: note }], look);
}

/** The lines of a file that would be written; they are never wrapped. */
function renderText({ path, text }: InitFile, look: Look): string[] {
  const lines = text.trimEnd().split('\n');
  return [heading(onScreen(path), look), lines.map((line) => `  ${onScreen(line)}`.trimEnd()).join('\n')];
}

function renderService(service: PlannedService, look: Look): string {
  const { name, folder, manifest, newManifest, declared, searched } = service;
  const where = folder === '' ? 'the root' : code(folder);
  const declares = `${newManifest === undefined ? '' : 'a new '}${code(manifest)} with ${counted(declared, 'env key')}`;
  const more = searched.length > MOST_NAMED ? [`${searched.length - MOST_NAMED} more`] : [];
  const production =
    searched.length === 0
      ? 'production is not seen from here'
      : `production in ${listed([...searched.slice(0, MOST_NAMED).map(code), ...more])}`;
  return bullet('✓', 'good', `${code(name)} in ${where}: ${declares}, ${production}`, look);
}

const MOST_NAMED = 4;

function renderNext({ files, plan, isPlanUsed, base }: InitView, look: Look): string[] {
  const fresh = files.filter(({ state }) => state !== 'exists');
  const workflow = fresh.find(({ text }) => text === plan.workflow);
  const steps = [
    ...(workflow === undefined || plan.isHosted
      ? []
      : [`In \`${workflow.path}\` write who hosts the action in the place of \`OWNER\``]),
    ...(isPlanUsed ? ['Read the checklist: its items and its comments are yours to change'] : []),
    ...(fresh.length === 0 ? [] : [`Commit, and land it on ${code(base)}: the gate reads it from there`]),
    ...(isPlanUsed && plan.findings > 0
      ? [
          `${counted(plan.findings, 'finding')} about env keys ${plan.findings === 1 ? 'is' : 'are'} there today and ${plan.findings === 1 ? 'holds' : 'hold'} no pull request: \`deployment-checklist audit\` lists ${plan.findings === 1 ? 'it' : 'them'}, \`baseline\` sets ${plan.findings === 1 ? 'it' : 'them'} aside`,
        ]
      : []),
    `\`deployment-checklist doctor\` tells whether ${code(base)} requires the status, without which nobody has to wait for it`,
  ];
  return [
    heading('Next', look),
    steps.map((step, index) => bullet(`${index + 1}.`, undefined, step, look)).join('\n'),
  ];
}

function bullet(mark: string, style: Span['style'], text: string, look: Look): string {
  return wrap({ text: `  ${mark} `, style }, parseSentence(text), look);
}

function heading(title: string, { paint }: Look): string {
  return paint('heading', title);
}
