import { expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import type { Finding } from '../src/env/findings/finding.ts';
import { diffChecklist } from '../src/gate/checklist-change.ts';
import { isKnownWrong } from '../src/gate/known-wrong.ts';
import { mergeChecklists, readHeadChecklist } from '../src/gate/landing-checklist.ts';
import { groupsOf } from '../src/gate/named-groups.ts';
import type { ItemState } from '../src/gate/verdict.ts';

const BASE = 'items:\n  - { id: a, title: A }\n  - { id: b, title: B }\n';
const ENV = 'env: { services: { web: { manifest: .env.example } } }\n';

function checklistOf(text: string) {
  const parsed = parseChecklist(text, 'c.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function diff(head: string | undefined, paths: readonly string[], filesComplete = true, base = BASE): string {
  const files = paths.map((path) => {
    const [name = '', previousPath] = path.split(' was ');
    return { path: name, blobSha: 'x', ...(previousPath === undefined ? {} : { previousPath }) };
  });
  const where = { path: 'c.yml', context: undefined };
  const landing = readHeadChecklist(where, head, { files, complete: filesComplete });
  const change = diffChecklist(checklistOf(base), landing);
  if (change === undefined) return 'none';
  if (change.kind !== 'changed') return change.kind;
  const { added, removed, changed, confirm, env, services, unsearched } = change;
  const unseen = unsearched.length === 0 ? '' : ` unsearched ${unsearched}`;
  const ofServices = ` env +${services.added} -${services.removed} ~${services.changed}${unseen}`;
  return `+${added} -${removed} ~${changed}${confirm ? ' confirm' : ''}${env ? ofServices : ''}`;
}

function diffEnv(env: string): string {
  return diff(BASE + env, ['c.yml'], true, BASE + ENV);
}

test.each<[string, string, string]>([
  ['leaves the file alone', diff('nonsense', ['x']), 'none'],
  ['leaves it alone, and cannot be listed', diff(BASE, ['x'], false), 'none'],
  ['changes it, and cannot be listed', diff('nonsense', [], false), 'broken'],
  ['may have taken it away, and cannot be listed', diff(undefined, [], false), 'none'],
  ['takes it away', diff(undefined, ['c.yml']), 'deleted'],
  ['gives it another name', diff(undefined, ['d.yml was c.yml']), 'deleted'],
  ['breaks it', diff('items: 1\n', ['x', 'c.yml']), 'broken'],
  ['says the same in other words', diff(`# Hello\n${BASE}`, ['c.yml']), 'none'],
  ['adds an item', diff(`${BASE}  - { id: c, title: C }\n`, ['c.yml']), '+c - ~'],
  ['removes an item', diff(BASE.replace(/.*id: a.*\n/, ''), ['c.yml']), '+ -a ~'],
  ['changes an item', diff(BASE.replace('title: B', 'title: C'), ['c.yml']), '+ - ~b'],
  ['changes who may confirm', diff(`confirm: { author: true }\n${BASE}`, ['c.yml']), '+ - ~ confirm'],
  ['adds services', diff(BASE + ENV, ['c.yml']), '+ - ~ env +web - ~'],
  ['removes services', diff(BASE, ['c.yml'], true, BASE + ENV), '+ - ~ env + -web ~'],
  ['gives a service another name', diffEnv(ENV.replace('web', 'www')), '+ - ~ env +www -web ~'],
  [
    'adds a second service, so that nobody looks at the code of the first any more',
    diffEnv(`${ENV.slice(0, -5)}, api: { manifest: api/.env.example } } }\n`),
    '+ - ~ env +api - ~ unsearched web,api',
  ],
  [
    'adds a second service, and says where the code of both is',
    diffEnv(
      "env: { services: { web: { manifest: .env.example, code: ['web/**'] }, api: { manifest: a, code: ['api/**'] } } }\n",
    ),
    '+ - ~ env +api - ~web',
  ],
  ['changes a service', diffEnv(ENV.replace('.example', '.schema')), '+ - ~ env + - ~web'],
  ['changes which keys are looked at', diffEnv(ENV.replace('{', '{ ignore: [X],')), '+ - ~ env + - ~web'],
  ['changes who may close a finding', diffEnv(ENV.replace('{', '{ missing: confirm,')), '+ - ~ env + - ~'],
])('a pull request that %s', (_, change, told) => {
  expect(change).toBe(told);
});

test('what both sides did to a checklist lands', () => {
  const item = (id: string, title = 'T') => `  - { id: ${id}, title: ${title} }\n`;
  const service = (name: string, manifest = '.env.example') => `    ${name}: { manifest: ${manifest} }\n`;
  const env = 'env:\n  ignore: [A]\n  services:\n';
  const mergeBase = `items:\n${item('kept')}${item('gone')}${env}${service('kept')}${service('gone')}`;
  const head = mergeBase
    .replace(item('gone'), item('ours'))
    .replace(service('kept'), service('kept', 'a.env'))
    .replace(service('gone'), service('ours'));
  const tip = `${mergeBase.replace(item('kept'), item('kept', 'U') + item('theirs')).replace('[A]', '[B]')}${service('theirs')}`;
  const landed = mergeChecklists(checklistOf(mergeBase), checklistOf(head), checklistOf(tip));
  expect(landed.items.map(({ id, title }) => `${id}: ${title}`)).toEqual(['kept: U', 'theirs: T', 'ours: T']);
  expect(landed.env?.ignore).toEqual(['B']);
  expect(
    Object.entries(landed.env?.services ?? {}).map(([name, { manifest }]) => [name, ...manifest]),
  ).toEqual([
    ['kept', 'a.env'],
    ['theirs', '.env.example'],
    ['ours', '.env.example'],
  ]);
  // Where nobody knows what was there before, all that is at the head counts, and nothing of the base branch is lost.
  const unknown = mergeChecklists(undefined, checklistOf(head), checklistOf(tip));
  expect(unknown.items.map(({ id }) => id)).toEqual(['kept', 'theirs', 'gone', 'ours']);
  expect(mergeChecklists(undefined, checklistOf(BASE), checklistOf(BASE)).env).toBeUndefined();
});

test('every group is known whose members count for something', () => {
  const text = `confirm: { users: [u1], each-of: [{ users: [u2] }] }
items:
  - { id: a, title: A, confirm: { users: [u3], each-of: [{ users: [u4] }, { users: [u5] }] } }
  - { id: b, title: B, waivable: { users: [u6] }, verified-by: { label: x, by: { users: [u7] } } }
  - { id: c, title: C, waivable: true, verified-by: [{ check: x }, { label: x }, { review: { users: [u8], each-of: [{ users: [u9] }] } }] }
`;
  const users = groupsOf(checklistOf(text)).flatMap((group) => group.users ?? []);
  expect(users.sort()).toEqual(['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9']);
  expect(groupsOf(checklistOf(BASE))).toEqual([]);
});

const about = { service: 'web', key: 'K', blocking: true, sources: [], searched: [], hints: [] };
test.each<[Finding, boolean, boolean]>([
  [{ kind: 'missing', certain: true, ...about }, false, true],
  [{ kind: 'missing', certain: true, ...about }, true, false],
  [{ kind: 'missing', certain: false, ...about }, false, false],
  [{ kind: 'missing', certain: true, disputed: true, ...about }, false, false],
  [{ kind: 'invalid', breaks: [], ...about }, false, true],
  [{ kind: 'stale', ...about }, false, false],
])('of %j, optional %j, it is known without anybody that it is wrong: %j', (finding, optional, isWrong) => {
  const state: Pick<ItemState, 'subject' | 'optional'> = { subject: { kind: 'finding', finding }, optional };
  expect(isKnownWrong(state)).toBe(isWrong);
});
