import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../src/checklist/evidence-schema.ts';
import { parseChecklist } from '../src/checklist/parse.ts';
import { decideAsks } from '../src/gate/ask.ts';
import type { Command } from '../src/gate/commands/command.ts';
import { judgeEvidence, type Proof } from '../src/gate/evidence/evidence.ts';
import {
  type Actor,
  type CheckRun,
  type EvidenceFacts,
  peopleAmong,
  type ReviewFact,
} from '../src/gate/evidence/facts.ts';
import { wantedEvidence } from '../src/gate/evidence/wanted.ts';
import { type Editor, replay } from '../src/gate/ledger/ledger.ts';
import type { Role } from '../src/gate/policy.ts';
import { decide } from '../src/gate/verdict.ts';
import { renderMissing, renderProofs } from '../src/render/comment/evidence.ts';

const AT = '2026-11-24T10:00:00Z';
const ROLES: [string, Role][] = [
  ['ada', 'write'],
  ['bob', 'write'],
  ['root', 'admin'],
  ['eve', 'write'],
  ['rita', 'read'],
];
const PEOPLE = { author: 'Eve', roles: new Map(ROLES), teams: new Map(), ownersOf: () => undefined };
const NOTHING: EvidenceFacts = {
  headSha: 'h1',
  checks: [],
  statuses: [],
  reviews: [],
  labels: [],
  deployments: new Map(),
  ownJob: 'gate',
};
const person = (login: string) => ({ login, isPerson: true });
const bot = (login: string) => ({ login, isPerson: false });

function proofsOf(evidence: string, facts: Partial<EvidenceFacts> | undefined): Proof[] {
  const text = `items:\n  - id: a\n    title: A\n    verified-by: ${evidence}\n`;
  const parsed = parseChecklist(text, 'c.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const change = {
    files: [],
    filesComplete: true,
    labels: [],
    baseBranch: 'main',
    envKeys: [],
    headSha: 'h1',
  };
  const [ask] = decideAsks(parsed.value, change, undefined);
  if (ask === undefined) throw new Error('no ask');
  return judgeEvidence(ask, facts && { ...NOTHING, ...facts }, PEOPLE);
}

const check = (fields: Partial<CheckRun>): CheckRun => ({
  name: 'smoke',
  app: 'github-actions',
  workflow: 'ci.yml',
  conclusion: 'success',
  startedAt: AT,
  completedAt: AT,
  url: undefined,
  ...fields,
});
const at = (minute: number) => `2026-11-24T10:0${minute}:00Z`;
const review = (by: string, state: ReviewFact['state'], commit: string | undefined = 'h1'): ReviewFact => ({
  by: person(by),
  state,
  commit,
  at: AT,
  url: `https://github.com/r/${by}`,
});
const status = (state: 'error' | 'failure' | 'pending' | 'success', login = 'ci') => ({
  context: 'CI/x',
  state,
  by: person(login),
  at: AT,
  url: undefined,
});

const labelled = (...givers: (Actor | undefined)[]) => ({
  labels: givers.map((by) => ({ name: 'X', by, at: AT })),
});
const deployed = (state: string) => ({
  deployments: new Map([['staging', { state, by: 'ada', at: AT, url: undefined }]]),
});

describe('whether evidence holds', () => {
  const smoke = '{ check: smoke }';
  test.each<[string, string, Partial<EvidenceFacts>, boolean]>([
    ['there is no check', smoke, {}, false],
    ['a check succeeded', smoke, { checks: [check({})] }, true],
    ['the name differs in case', smoke, { checks: [check({ name: 'Smoke' })] }, false],
    ['a check runs', smoke, { checks: [check({ conclusion: undefined })] }, false],
    ...['failure', 'cancelled', 'timed out', 'skipped', 'neutral', 'stale', 'action required', 'unknown'].map(
      (conclusion): [string, string, Partial<EvidenceFacts>, boolean] => [
        `a check ended with ${conclusion}`,
        smoke,
        { checks: [check({ conclusion })] },
        false,
      ],
    ),
    [
      'a check was repeated, and listed newest first',
      smoke,
      { checks: [check({ startedAt: at(2) }), check({ startedAt: at(1), conclusion: 'failure' })] },
      true,
    ],
    [
      'a green check is repeated, and has not started',
      smoke,
      { checks: [check({}), check({ startedAt: undefined, conclusion: undefined })] },
      false,
    ],
    [
      'two runs started at the same moment, and one failed',
      smoke,
      { checks: [check({}), check({ conclusion: 'failure' })] },
      false,
    ],
    [
      'a newer check of another app is green',
      smoke,
      { checks: [check({ conclusion: 'failure' }), check({ app: 'scanner', startedAt: at(2) })] },
      false,
    ],
    ['another app, where one is named', '{ check: smoke, app: scanner }', { checks: [check({})] }, false],
    ['the job itself', '{ check: gate }', { checks: [check({ name: 'gate' })] }, false],
    [
      'the job itself, called',
      '{ check: deploy / Gate (eu) }',
      { checks: [check({ name: 'deploy / Gate (eu)' })] },
      false,
    ],
    [
      'another app has a check of its name',
      '{ check: gate }',
      { checks: [check({ name: 'gate', app: 'x' })] },
      true,
    ],
    ['a status, whatever its case', '{ status: ci/X }', { statuses: [status('success')] }, true],
    ['a status is pending', '{ status: ci/x }', { statuses: [status('pending')] }, false],
    ['a status by the author', '{ status: ci/x }', { statuses: [status('success', 'eve')] }, false],
    [
      'a status by an account that is gone',
      '{ status: ci/x }',
      { statuses: [{ ...status('success'), by: undefined }] },
      false,
    ],
    ['no review', '{ review: {} }', {}, false],
    ['an approval', '{ review: {} }', { reviews: [review('ada', 'approved')] }, true],
    [
      'an approval of an earlier head',
      '{ review: {} }',
      { reviews: [review('ada', 'approved', 'h0')] },
      false,
    ],
    [
      'an approval of a commit that is gone',
      '{ review: {} }',
      { reviews: [{ ...review('ada', 'approved'), commit: undefined }] },
      false,
    ],
    ['an approval by a reader', '{ review: {} }', { reviews: [review('rita', 'approved')] }, false],
    ['an approval by somebody unknown', '{ review: {} }', { reviews: [review('zoe', 'approved')] }, false],
    [
      'an approval by the author',
      '{ review: { users: [eve] } }',
      { reviews: [review('eve', 'approved')] },
      false,
    ],
    [
      'an approval by a bot',
      '{ review: { users: [ada] } }',
      { reviews: [{ ...review('ada', 'approved'), by: bot('ada') }] },
      false,
    ],
    ['a dismissed approval', '{ review: {} }', { reviews: [review('ada', 'dismissed')] }, false],
    [
      'changes requested by another, on an earlier head',
      '{ review: {} }',
      { reviews: [review('ada', 'approved'), review('bob', 'changes-requested', 'h0')] },
      false,
    ],
    [
      'changes requested by somebody who does not count',
      '{ review: {} }',
      { reviews: [review('ada', 'approved'), review('rita', 'changes-requested')] },
      true,
    ],
    [
      'changes requested by somebody whose permission could not be read',
      '{ review: {} }',
      { reviews: [review('ada', 'approved'), review('zoe', 'changes-requested')] },
      false,
    ],
    [
      'changes requested by somebody who may be in a team that could not be read',
      '{ review: { users: [ada], teams: [acme/release] } }',
      { reviews: [review('ada', 'approved'), review('rita', 'changes-requested')] },
      false,
    ],
    [
      'one approval of each group, whatever the case',
      '{ review: { each-of: [{ users: [Root] }] } }',
      { reviews: [review('ROOT', 'approved')] },
      true,
    ],
    ['one of two approvals', '{ review: { count: 2 } }', { reviews: [review('ada', 'approved')] }, false],
    [
      'a label that nobody is known to have given',
      '{ label: x }',
      { labels: [{ name: 'x', by: undefined, at: AT }] },
      false,
    ],
    ['a label by a bot', '{ label: X }', { labels: [{ name: 'x', by: bot('labeler'), at: AT }] }, true],
    ['a label by the author', '{ label: x }', { labels: [{ name: 'x', by: person('eve'), at: AT }] }, false],
    [
      'a label by a bot, where people are named',
      '{ label: x, by: { users: [labeler] } }',
      { labels: [{ name: 'x', by: bot('labeler'), at: AT }] },
      false,
    ],
    ['one piece of two', '[{ check: smoke }, { label: x }]', { checks: [check({})] }, false],
  ])('%s', (_, evidence, facts, holds) => {
    expect(proofsOf(evidence, facts).every((proof) => proof.holds)).toBe(holds);
  });

  test.each([
    ['success', true],
    ['inactive', false],
    ['in progress', false],
    ['queued', false],
    ['pending', false],
    ['failure', false],
    ['error', false],
    ['anything new', false],
  ])('a deployment in the state %s', (state, holds) => {
    const deployments = new Map([['staging', { state, by: 'ada', at: AT, url: undefined }]]);
    const [proof] = proofsOf('{ deployment: { environment: staging } }', { deployments });
    expect(proof?.holds).toBe(holds);
    const [other] = proofsOf('{ deployment: { environment: production } }', { deployments });
    expect(other?.holds).toBe(false);
  });

  test.each<[string, string, Partial<EvidenceFacts>, string[]]>([
    ['a check that runs', smoke, { checks: [check({ conclusion: undefined })] }, ['running']],
    ['a check that failed', smoke, { checks: [check({ conclusion: 'timed out' })] }, ['failed timed out']],
    [
      'checks of two apps, in the order of letters',
      smoke,
      { checks: [check({ app: 'x' }), check({ app: 'b' }), check({ app: 'm' })] },
      ['b holds success', 'm holds success', 'x holds success'],
    ],
    [
      'checks of two workflows',
      smoke,
      { checks: [check({ conclusion: 'failure' }), check({ workflow: 'a.yml', startedAt: at(2) })] },
      ['holds success', 'failed failure'],
    ],
    [
      'a check of the app that is named',
      '{ check: smoke, app: x }',
      { checks: [check({ conclusion: 'failure' }), check({ app: 'x' })] },
      ['x holds success'],
    ],
    ['the job itself', '{ check: gate }', { checks: [check({ name: 'gate' })] }, ['own']],
    [
      'a check of its name where there is no job',
      '{ check: gate }',
      { checks: [check({ name: 'gate' })], ownJob: undefined },
      ['holds success'],
    ],
    [
      'a check that has its name around brackets',
      '{ check: ga (eu)te }',
      { checks: [check({ name: 'ga (eu)te' })] },
      ['holds success'],
    ],
    ['a status that failed', '{ status: ci/x }', { statuses: [status('error')] }, ['ci failed error']],
    [
      'a status that is pending',
      '{ status: ci/x }',
      { statuses: [status('pending')] },
      ['ci running pending'],
    ],
    [
      'a status by the author',
      '{ status: ci/x }',
      { statuses: [status('success', 'EVE')] },
      ['EVE by-author'],
    ],
    [
      'a status by nobody',
      '{ status: ci/x }',
      { statuses: [{ ...status('success'), by: undefined }] },
      ['by-nobody-known'],
    ],
    ['another status', '{ status: ci/y }', { statuses: [status('success')] }, []],
    ['another label', '{ label: y }', labelled(person('ada')), []],
    ['a label', '{ label: x }', labelled(person('zoe')), ['zoe holds']],
    ['a label by nobody', '{ label: x }', labelled(undefined), ['by-nobody-known']],
    [
      'a label by the author',
      '{ label: x, by: { users: [eve] } }',
      labelled(person('EVE')),
      ['EVE by-author'],
    ],
    [
      'a label by one of the group',
      '{ label: x, by: { role: admin } }',
      labelled(person('ROOT')),
      ['ROOT holds'],
    ],
    ['a label by another', '{ label: x, by: { role: admin } }', labelled(person('ada')), ['ada not-allowed']],
    [
      'a label by somebody unknown',
      '{ label: x, by: { users: [zoe] } }',
      labelled(person('zoe')),
      ['zoe permission-unknown'],
    ],
    [
      'a label by a bot that is called as a person',
      '{ label: x, by: { users: [ada] } }',
      labelled(bot('ada')),
      ['ada not-allowed'],
    ],
    [
      'a label by an unknown bot',
      '{ label: x, by: { users: [zoe] } }',
      labelled(bot('zoe')),
      ['zoe not-allowed'],
    ],
    ['deployments', '{ deployment: { environment: staging } }', deployed('success'), ['ada holds success']],
    [
      'one that was replaced',
      '{ deployment: { environment: staging } }',
      deployed('inactive'),
      ['ada ended inactive'],
    ],
    [
      'one that failed',
      '{ deployment: { environment: staging } }',
      deployed('failure'),
      ['ada failed failure'],
    ],
    [
      'one with an error',
      '{ deployment: { environment: staging } }',
      deployed('error'),
      ['ada failed error'],
    ],
    [
      'one in progress',
      '{ deployment: { environment: staging } }',
      deployed('in progress'),
      ['ada running in progress'],
    ],
    ['an approval', '{ review: {} }', { reviews: [review('ROOT', 'approved')] }, ['ROOT holds']],
    [
      'approvals, in the order of their addresses',
      '{ review: {} }',
      { reviews: ['root', 'ada', 'bob'].map((by) => review(by, 'approved')) },
      ['ada holds', 'bob holds', 'root holds'],
    ],
    [
      'an approval by the author',
      '{ review: {} }',
      { reviews: [review('EVE', 'approved')] },
      ['EVE by-author'],
    ],
    [
      'an approval by nobody',
      '{ review: {} }',
      { reviews: [{ ...review('ada', 'approved'), by: undefined }] },
      ['by-nobody-known'],
    ],
    [
      'an approval of a reader',
      '{ review: {} }',
      { reviews: [review('rita', 'approved')] },
      ['rita not-allowed'],
    ],
    [
      'an approval of somebody unknown',
      '{ review: {} }',
      { reviews: [review('zoe', 'approved')] },
      ['zoe permission-unknown'],
    ],
    [
      'an approval of an unknown bot',
      '{ review: { users: [zoe] } }',
      { reviews: [{ ...review('zoe', 'approved'), by: bot('zoe') }] },
      ['zoe not-allowed'],
    ],
    ['an earlier approval', '{ review: {} }', { reviews: [review('ada', 'approved', 'h0')] }, ['ada stale']],
    ['a dismissed one', '{ review: {} }', { reviews: [review('ada', 'dismissed', 'h0')] }, ['ada dismissed']],
    [
      'an objection',
      '{ review: {} }',
      { reviews: [review('ADA', 'changes-requested', 'h0')] },
      ['ADA objects'],
    ],
    [
      'an objection of the author',
      '{ review: {} }',
      { reviews: [review('Eve', 'changes-requested')] },
      ['Eve by-author'],
    ],
    [
      'an objection of a bot',
      '{ review: {} }',
      { reviews: [{ ...review('ada', 'changes-requested'), by: bot('ada') }] },
      ['ada not-allowed'],
    ],
  ])('what is told of %s', (_, evidence, facts, told) => {
    const [proof] = proofsOf(evidence, facts);
    expect(
      proof?.witnesses.map(({ by, says, word }) =>
        [
          ...(by === undefined || by === 'github-actions' ? [] : [by]),
          says,
          ...(word === undefined ? [] : [word]),
        ].join(' '),
      ),
    ).toEqual(told);
    expect(proof?.holds).toBe(told.length > 0 && told.every((one) => /(^| )holds( |$)/.test(one)));
  });

  test('a name that is nearly there is told, and only where the right one is not', () => {
    const near = (evidence: string, facts: Partial<EvidenceFacts>) => proofsOf(evidence, facts)[0]?.near;
    const checks = [check({ name: 'Smoke' })];
    expect(near(smoke, { checks })).toBe('Smoke');
    expect(near(smoke, { checks: [...checks, check({})] })).toBe(undefined);
    expect(near('{ status: ci/y }', { statuses: [status('success')] })).toBe('CI/x');
    expect(near('{ status: ci/x }', { statuses: [status('success')] })).toBe(undefined);
    expect(near('{ label: xs }', labelled(person('ada')))).toBe(undefined);
  });

  test('what has to be read: each kind and environment once, in the order of letters, and nothing where none is named', () => {
    const wantedBy = (...evidence: string[]) => {
      const items = evidence.map((one, index) => `  - { id: i${index}, title: A, verified-by: ${one} }\n`);
      const parsed = parseChecklist(`items:\n  - { id: a, title: A }\n${items.join('')}`, 'c.yml');
      return parsed.ok ? wantedEvidence(parsed.value) : parsed.problems;
    };
    const staging = '{ deployment: { environment: staging } }';
    expect(wantedBy()).toBe(undefined);
    expect(wantedBy(smoke)).toEqual({ kinds: ['check'], environments: [] });
    expect(wantedBy(staging, '[{ deployment: { environment: eu } }, { check: a }]', smoke, staging)).toEqual({
      kinds: ['check', 'deployment'],
      environments: ['eu', 'staging'],
    });
  });

  test('roles are asked for of each person who reviewed or gave a label, and of no bot', () => {
    const reviews = [
      review('Cy', 'approved'),
      review('Ada', 'approved'),
      { ...review('x', 'approved'), by: undefined },
    ];
    const { labels } = labelled(person('ada'), person('Bob'), bot('labeler'));
    expect(peopleAmong({ reviews, labels })).toEqual(['cy', 'ada', 'bob']);
  });

  test('nothing holds where GitHub was not asked, and the text says who can tell', () => {
    const all =
      '[{ check: a, app: b }, { status: c }, { review: { role: admin } }, { label: d }, { deployment: { environment: e } }]';
    const proofs = proofsOf(all, undefined);
    expect(proofs.map(({ holds }) => holds)).toEqual([false, false, false, false, false]);
    expect(renderProofs(proofs)).toEqual([
      'confirmed by the check `a` of `b`, which only GitHub can tell',
      'confirmed by the status `c`, which only GitHub can tell',
      'confirmed by an approving review of anybody with the role `admin` or a higher one, which only GitHub can tell',
      'confirmed by the label `d`, which only GitHub can tell',
      'confirmed by a deployment to `e`, which only GitHub can tell',
    ]);
  });
});

describe('whatever GitHub says', () => {
  const conclusions = fc.constantFrom(undefined, 'success', 'failure', 'skipped', 'cancelled');
  const runs = fc.array(
    fc.record({
      app: fc.constantFrom('github-actions', 'scanner', undefined),
      workflow: fc.constantFrom('a.yml', 'b.yml', undefined),
      conclusion: conclusions,
      startedAt: fc.constantFrom(undefined, at(1), at(2), at(3)),
    }),
    { maxLength: 8 },
  );

  test('a check holds only where the newest of each kind is green, in whatever order they are listed', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const checks = all.map((fields) => check(fields));
        const [proof] = proofsOf('{ check: smoke }', { checks });
        const [reversed] = proofsOf('{ check: smoke }', { checks: checks.toReversed() });
        expect(reversed?.holds).toBe(proof?.holds);
        const isSuperseded = (run: CheckRun) =>
          checks.some(
            (other) =>
              other.app === run.app &&
              other.workflow === run.workflow &&
              run.startedAt !== undefined &&
              (other.startedAt === undefined || other.startedAt > run.startedAt),
          );
        const counting = checks.filter((run) => !isSuperseded(run));
        const green = counting.every(({ conclusion }) => conclusion === 'success');
        expect(proof?.holds).toBe(counting.length > 0 && green);
      }),
    );
  });

  test('what others posted stays a text in its line: no box, no comment, no line of its own, and no address but of the web', () => {
    const text = fc.string({ unit: 'grapheme-composite', maxLength: 40 });
    const nasty = fc.oneof(
      text,
      fc.constantFrom(
        'javascript:alert(1)',
        'https://x.example/\n- [x] <!-- item:a fp:01 -->',
        'https://x/)](y',
        'data:text/html,x',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (url, by, name) => {
        const proofs = [
          ...proofsOf('{ check: smoke }', { checks: [check({ url, app: by, conclusion: name })] }),
          ...proofsOf('{ check: smoke }', { checks: [check({ name })] }),
          ...proofsOf('{ status: ci/x }', { statuses: [{ ...status('success', by), url }] }),
          ...proofsOf('{ label: x }', { labels: [{ name: 'x', by: bot(by), at: AT }] }),
          ...proofsOf('{ deployment: { environment: s } }', {
            deployments: new Map([['s', { state: name, by, at: AT, url }]]),
          }),
        ];
        for (const line of renderProofs(proofs)) {
          expect(line).not.toMatch(/[\r\n]|^- |^\[[ x]\]/);
          const outsideCode = line.replaceAll(/(`+)[^`](?:.*?[^`])??\1(?!`)/g, '');
          expect(outsideCode.match(/\]\((?!https?:)|<!--|\s- \[/)).toBeNull();
        }
        expect(renderMissing(proofs)).toEqual(expect.any(String));
      }),
    );
  });
});

describe('whatever people do', () => {
  const parsed = parseChecklist(
    'items:\n  - id: a\n    title: A\n    waivable: true\n    verified-by: { check: smoke }\n',
    'c.yml',
  );
  if (!parsed.ok) throw new Error('not a checklist');
  const checklist = parsed.value;
  const change = {
    files: [],
    filesComplete: true,
    labels: [],
    baseBranch: 'main',
    envKeys: [],
    headSha: 'h1',
  };
  const [ask] = decideAsks(checklist, change, undefined);
  const line = `<!-- item:a fp:${ask?.fingerprint} --> **A**`;
  const text = fc.constantFrom(
    ...['✅', '⏳', '⚠️', '[ ]', '[x]'].map((mark) => `- ${mark} ${line}`),
    '',
    `- [x] ${line}\n- ⏳ ${line}`,
  );
  const login = fc.constantFrom('ada', 'root', 'eve', 'mallory');
  const editor: fc.Arbitrary<Editor> = fc.oneof(
    fc.constant<Editor>({ login: 'gate', kind: 'self' }),
    login.map((name): Editor => ({ login: name, kind: 'person' })),
  );
  const history = fc.array(fc.record({ editor, text: fc.option(text, { freq: 9 }) }), { maxLength: 8 });
  const commands = fc.array(
    fc.record({
      login,
      minute: fc.integer({ min: 0, max: 9 }),
      command: fc.constantFrom<Command>(
        { kind: 'confirm', items: ['a'] },
        { kind: 'confirm', items: 'all' },
        { kind: 'revoke', items: ['a'] },
        { kind: 'waive', item: 'a', reason: 'no time' },
      ),
    }),
    { maxLength: 5 },
  );
  const decideAfter = (
    revisions: readonly { editor: Editor; text: string | null }[],
    given: readonly { login: string; minute: number; command: Command }[],
    evidence: EvidenceFacts,
  ) =>
    decide({
      checklist,
      change,
      env: undefined,
      checklistChange: undefined,
      ledger: replay(
        [revisions.map((one, index) => ({ ...one, editedAt: at(index) }))],
        given.map(({ login: by, minute, command }, comment) => ({
          comment,
          url: '',
          by: { login: by, kind: 'person' },
          at: at(minute),
          commands: [command],
        })),
      ),
      people: PEOPLE,
      evidence,
      now: '2026-11-24T12:00:00Z',
      lineOf: () => line,
    });

  test('without the evidence only a waiver by somebody who may opens the gate', () => {
    fc.assert(
      fc.property(history, commands, (revisions, given) => {
        const { verdict, items } = decideAfter(revisions, given, NOTHING);
        const [item] = items;
        expect([item?.counted, item?.lacking]).toEqual([[], []]);
        const isWaived = given.some(({ login: by, command }) => by === 'root' && command.kind === 'waive');
        if (!isWaived) expect(verdict.state).toBe('open');
        expect(verdict.state === 'met').toBe(item?.waiver?.by === 'root');
      }),
    );
  });

  test('with the evidence the gate is open, whatever was revoked', () => {
    fc.assert(
      fc.property(history, commands, (revisions, given) => {
        const { verdict } = decideAfter(revisions, given, { ...NOTHING, checks: [check({})] });
        expect(verdict).toEqual({ state: 'met', reason: 'all-confirmed' });
      }),
    );
  });
});

test('every kind of evidence is one that the schema reads', () => {
  const kinds: Record<Evidence['kind'], string> = {
    check: '{ check: a }',
    status: '{ status: a }',
    review: '{ review: {} }',
    label: '{ label: a }',
    deployment: '{ deployment: { environment: a } }',
  };
  for (const [kind, text] of Object.entries(kinds))
    expect(proofsOf(text, undefined).map(({ evidence }) => evidence.kind)).toEqual([kind]);
});
