import type { Evidence } from '../../checklist/evidence-schema.ts';
import type { Proof, Witness } from '../../gate/evidence/evidence.ts';
import { code, link, listed, moment } from '../markdown.ts';
import { renderGroup, renderLack, renderPeople } from './policy.ts';

/** What confirms an item in place of people: each piece of evidence in a line, and below it whose word does not count. */
export function renderProofs(proofs: readonly Proof[]): string[] {
  return proofs.flatMap((proof) => {
    if (proof.headSha === undefined) return [`${renderWanted(proof.evidence)}, which only GitHub can tell`];
    const [first = '', ...more] = proof.evidence.kind === 'review' ? renderReviews(proof) : renderFact(proof);
    return [`${markOf(proof)} ${first}`, ...more];
  });
}

/** Time alone may bring what is missing, or somebody has to do something about what is there. */
function markOf({ evidence, holds, witnesses }: Proof): string {
  if (holds) return '✅';
  const mayCome = ({ says }: Witness) =>
    says === 'holds' || says === 'running' || says === 'permission-unknown';
  return evidence.kind === 'review' || witnesses.every(mayCome) ? '⏳' : '❌';
}

/** What would confirm it, without what is there. */
function renderWanted(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'check':
      return `confirmed by the check ${nameOf(evidence)}`;
    case 'status':
      return `confirmed by the status ${nameOf(evidence)}`;
    case 'label':
      return `confirmed by the label ${nameOf(evidence)}${evidence.by === undefined ? '' : `, given by ${renderGroup(evidence.by)}`}`;
    case 'deployment':
      return `confirmed by a deployment to ${nameOf(evidence)}`;
    case 'review':
      return `confirmed by an approving review of ${renderPeople(evidence.policy)}`;
  }
}

function nameOf(evidence: Exclude<Evidence, { kind: 'review' }>): string {
  switch (evidence.kind) {
    case 'check':
      return `${code(evidence.name)}${evidence.app === undefined ? '' : ` of ${code(evidence.app)}`}`;
    case 'status':
      return code(evidence.context);
    case 'label':
      return code(evidence.label);
    case 'deployment':
      return code(evidence.environment);
  }
}

/** A check, status, label or deployment: what is wrong with it, or that it is there. */
function renderFact({ evidence, holds, witnesses, near }: Proof): string[] {
  if (evidence.kind === 'review') return [];
  if (witnesses.length === 0) {
    const typo = near === undefined ? '' : `; there is ${code(near)}: a slip?`;
    return [`${ABSENT[evidence.kind](nameOf(evidence))}${renderGivers(evidence)}${typo}`];
  }
  const shown = holds ? witnesses.slice(0, 1) : witnesses.filter(({ says }) => says !== 'holds');
  return shown.map(
    (witness) => `${SUBJECTS[evidence.kind](nameOf(evidence), witness.url)} ${say(witness, evidence)}`,
  );
}

/** Who has to give a label, where that is not open to all. */
function renderGivers(evidence: Evidence): string {
  if (evidence.kind !== 'label' || evidence.by === undefined) return '';
  return `: it is for ${renderGroup(evidence.by)} to give`;
}

type Fact = Exclude<Evidence['kind'], 'review'>;

const ABSENT: Record<Fact, (name: string) => string> = {
  check: (name) => `there is no check ${name} on this commit yet`,
  status: (name) => `there is no status ${name} on this commit yet`,
  label: (name) => `there is no label ${name}`,
  deployment: (name) => `this commit was not deployed to ${name} yet`,
};

const SUBJECTS: Record<Fact, (name: string, url: string | undefined) => string> = {
  check: (name, url) => `the check ${linked(name, url)}`,
  status: (name, url) => `the status ${linked(name, url)}`,
  label: (name) => `the label ${name}`,
  deployment: (name, url) => `the deployment to ${linked(name, url)}`,
};

function say({ says, word = '', by, at }: Witness, evidence: Evidence): string {
  const { kind } = evidence;
  const who = by === undefined ? '' : `, by ${code(by)}`;
  const when = at === undefined ? '' : ` on ${moment(at)}`;
  switch (says) {
    case 'holds':
      if (kind === 'label') return `was given${by === undefined ? '' : ` by ${code(by)}`}${when}`;
      return `succeeded${kind === 'check' ? '' : who}${when}`;
    case 'running':
      return word === '' ? 'is still running' : `is still ${code(word)}`;
    case 'ended':
      return 'has ended: something else was deployed there since, or it was taken down. Deploy this commit again';
    case 'own':
      return 'is the job that runs this gate, which proves nothing: name another one';
    case 'by-author':
      return 'is by the author of the pull request, which does not count';
    case 'by-nobody-known':
      return 'does not count, as GitHub does not tell who gave it';
    case 'not-allowed':
      return `does not count${who}${renderGivers(evidence)}`;
    case 'permission-unknown':
      return `does not count yet${who}, as the permission could not be read; re-run the job`;
    case 'failed':
    case 'objects':
    case 'stale':
    case 'dismissed':
      return `ended with ${code(word)}${when}; as evidence only a success counts`;
  }
}

function renderReviews({ evidence, holds, witnesses, lacking }: Proof): string[] {
  if (evidence.kind !== 'review') return [];
  const approved = witnesses.filter(({ says }) => says === 'holds');
  const by = listed(approved.map(({ by = '', at = '', url }) => `${linked(by, url)} on ${moment(at)}`));
  const head = holds
    ? `approved by ${by}`
    : `waits for an approving review of this commit by ${renderPeople(evidence.policy)}`;
  return [
    head,
    ...(holds || approved.length === 0
      ? []
      : [`approved by ${by}`, ...lacking.map((lack) => renderLack(lack, 'approve'))]),
    ...(holds ? [] : witnesses.flatMap(renderOpinion)),
  ];
}

function renderOpinion({ says, by, url }: Witness): string[] {
  const who = by === undefined ? 'a reviewer whose account is gone' : linked(by, url);
  switch (says) {
    case 'objects':
      return [`❌ ${who} requests changes: that stands until they approve, or the review is dismissed`];
    case 'stale':
      return [`${who} reviewed an earlier commit; please look again and review this one`];
    case 'dismissed':
      return [`the review of ${who} was dismissed`];
    case 'permission-unknown':
      return [`the review of ${who} does not count yet, as the permission could not be read; re-run the job`];
    case 'not-allowed':
      return [`the review of ${who} does not count, as this item is for others to review`];
    default:
      return [];
  }
}

/** What is missing, in a few plain words, for where there is little room; undefined when nothing is. */
export function renderMissing(proofs: readonly Proof[]): string | undefined {
  const proof = proofs.find(({ holds }) => !holds);
  if (proof === undefined) return undefined;
  const { evidence, witnesses } = proof;
  const { says, word } = witnesses.find((witness) => witness.says !== 'holds') ?? {};
  const state =
    says === undefined ? 'none yet' : (word ?? (says === 'running' ? 'running' : 'does not count'));
  switch (evidence.kind) {
    case 'check':
      return `check ${evidence.name}: ${state}`;
    case 'status':
      return `status ${evidence.context}: ${state}`;
    case 'deployment':
      return `deployment to ${evidence.environment}: ${state}`;
    case 'label':
      return `label ${evidence.label}: ${says === undefined ? 'missing' : state}`;
    case 'review':
      return witnesses.some((witness) => witness.says === 'objects') ? 'changes requested' : 'review needed';
  }
}

/** Links of statuses and deployments are whatever somebody posted: only addresses of the web are followed. */
function linked(label: string, url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed === null || !/^https?:$/.test(parsed.protocol) ? label : link(label, parsed.href);
}
