import type { Evidence } from '../../checklist/evidence-schema.ts';
import type { Checklist } from '../../checklist/schema.ts';
import { evidenceOf } from '../../gate/evidence/wanted.ts';
import { type Edit, fixLines, indentAt, placeAt } from '../workflow/edit.ts';
import { type GateRun, type Link, usesOwnToken } from '../workflow/gate-run.ts';
import { type Entry, entryOf, textAt } from '../workflow/tree.ts';
import { enumerate } from './enumerate.ts';
import type { SetupFinding } from './finding.ts';

/** What the gate needs of its token, and for what. docs/workflows.md says the same to people. */
const NEEDED = [
  { name: 'contents', level: 'read', for: 'reading the checklist' },
  { name: 'pull-requests', level: 'write', for: 'writing the comment' },
  { name: 'statuses', level: 'write', for: 'posting the status' },
] as const;

const CHECKS = [
  { name: 'checks', level: 'read', for: 'reading the checks that are evidence' },
  { name: 'actions', level: 'read', for: 'telling checks of several workflows apart' },
] as const;
const DEPLOYMENTS = [
  { name: 'deployments', level: 'read', for: 'reading the deployments that are evidence' },
] as const;

type Permission = (typeof NEEDED | typeof CHECKS | typeof DEPLOYMENTS)[number];

/** What gates with these checklists need: evidence takes more. */
function permissionsFor(checklists: readonly Checklist[]): Permission[] {
  const evidence = checklists.flatMap(evidenceOf);
  const isAsked = (kind: Evidence['kind']) => evidence.some((one) => one.kind === kind);
  return [...NEEDED, ...(isAsked('check') ? CHECKS : []), ...(isAsked('deployment') ? DEPLOYMENTS : [])];
}

/** Whether the token of each job may do what the gate does. */
export function judgePermissions(runs: readonly GateRun[], checklists: readonly Checklist[]): SetupFinding[] {
  const needed = permissionsFor(checklists);
  const found = runs.flatMap((run) => {
    if (!usesOwnToken(run)) return [otherToken(run, needed)];
    const declared = run.links.flatMap((link) => declarationOf(link) ?? []);
    // A called workflow may only take away from what its caller has.
    const first = declarationOf(run.links[0]) === undefined ? [byDefault(run, needed)] : [];
    return [...first, ...declared.flatMap((declaration) => judgeDeclaration(declaration, needed))];
  });
  if (found.length > 0) return found;
  return [
    {
      code: 'permissions',
      severity: 'ok',
      message: 'the token may read the files, write the comment and post the status',
    },
  ];
}

interface Declaration {
  readonly link: Link;
  readonly entry: Entry;
}

/** A job's own permissions stand in the place of the workflow's: nothing is added up. */
function declarationOf(link: Link): Declaration | undefined {
  const entry = link.job.permissions ?? link.workflow.permissions;
  return entry && { link, entry };
}

function judgeDeclaration({ link, entry }: Declaration, needed: readonly Permission[]): SetupFinding[] {
  const lacking = needed.filter((permission) => !grants(entry, permission));
  if (lacking.length === 0) return [];
  const { source } = link.workflow;
  const needs = lacking.map((one) => `\`${one.name}: ${one.level}\` for ${one.for}`);
  return [
    {
      code: 'permissions',
      severity: 'wrong',
      message: `the job \`${link.job.id}\` lacks ${enumerate(needs)}. What is not listed is off`,
      at: placeAt(source, entry.start),
      fix: fixLines(source, editsOf(source.text, entry, lacking, needed)),
    },
  ];
}

function grants({ value }: Entry, { name, level }: Permission): boolean {
  if (value.kind === 'text')
    return value.text === 'write-all' || (value.text === 'read-all' && level === 'read');
  const levelOf = (key: string) => textAt(value, key)?.text;
  const given = levelOf(name);
  if (given === 'write' || given === level) return true;
  // GitHub lets either write comments on a pull request; reading it needs its own.
  return name === 'pull-requests' && given === 'read' && levelOf('issues') === 'write';
}

/** One edit for each permission where each has a line; else all of them are written anew. */
function editsOf(
  text: string,
  { start, value, end }: Entry,
  lacking: readonly Permission[],
  needed: readonly Permission[],
): Edit[] {
  if (value.kind === 'map' && value.isBlock) {
    const pad = indentAt(text, value.start);
    return lacking.map(({ name, level }) => {
      const present = entryOf(value, name);
      if (present === undefined)
        return { start: value.start, end: value.start, text: `${name}: ${level}\n${pad}` };
      return { start: present.start, end: present.end, text: `${name}: ${level}` };
    });
  }
  const kept =
    value.kind === 'map' ? value.entries.filter(({ key }) => !needed.some(({ name }) => name === key)) : [];
  const pad = `${indentAt(text, start)}  `;
  const lines = [
    ...needed.map(({ name, level }) => `${name}: ${level}`),
    ...kept.map((entry) => text.slice(entry.start, entry.end)),
  ];
  return [{ start, end, text: ['permissions:', ...lines.map((line) => pad + line)].join('\n') }];
}

function byDefault({ links: [{ workflow, job }] }: GateRun, needed: readonly Permission[]): SetupFinding {
  const { source, jobsAt } = workflow;
  const lines = needed.map(({ name, level }) => `  ${name}: ${level}\n`).join('');
  return {
    code: 'permissions',
    severity: 'unknown',
    message: `no \`permissions\` for the job \`${job.id}\`: what its token may do is a setting of the repository that only administrators can read. Say what it needs`,
    at: placeAt(source, job.start),
    fix: fixLines(source, [{ start: jobsAt, end: jobsAt, text: `permissions:\n${lines}` }]),
  };
}

function otherToken({ links, step, uses }: GateRun, needed: readonly Permission[]): SetupFinding {
  const { source } = (links.at(-1) ?? links[0]).workflow;
  const needs = enumerate(needed.map(({ name, level }) => `${name} ${level}`));
  return {
    code: 'permissions',
    severity: 'unknown',
    message: `what the step's own \`token\` may do cannot be read here: it needs ${needs}`,
    at: placeAt(source, entryOf(step.with?.value, 'token')?.start ?? uses.start),
  };
}
