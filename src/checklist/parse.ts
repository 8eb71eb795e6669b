import { findCircles } from './circles.ts';
import { SERVICE_NAME } from './env-schema.ts';
import type { Parsed } from './problem.ts';
import { type Checklist, checklistSchema } from './schema.ts';
import { type Locate, parseYamlWith, type Remark } from './yaml.ts';

/**
 * Reads a checklist. All problems at once, each at its line and column; `file` is only what they are told under. `ownContext` is the commit
 * status that the gate posts, where that is known: no item may wait for it.
 */
export function parseChecklist(text: string, file: string, ownContext?: string): Parsed<Checklist> {
  const parsed = parseYamlWith(checklistSchema, text, file, 'a checklist', (data, locate) => [
    ...asksNothing(data),
    ...duplicateIds(data, locate),
    ...serviceNames(data),
    ...needsThatCannotBe(data),
    ...evidenceThatCannotBe(data, ownContext),
    ...envChangesThatCannotBe(data),
  ]);
  return parsed.ok ? { ok: true, value: parsed.value.value } : parsed;
}

function asksNothing(data: unknown): Remark[] {
  if (!isRecord(data) || 'items' in data || 'env' in data) return [];
  return [{ path: [], message: 'a checklist without `items` and without `env` asks nothing: give it one' }];
}

/** Ids are compared as GitHub's people read them: without regard to case. */
function duplicateIds(data: unknown, locate: Locate): Remark[] {
  const items = isRecord(data) ? data.items : undefined;
  if (!Array.isArray(items)) return [];
  const first = new Map<string, number>();
  return items.flatMap((item: unknown, index): Remark[] => {
    const id = isRecord(item) ? item.id : undefined;
    if (typeof id !== 'string') return [];
    const path = ['items', index, 'id'];
    const earlier = first.get(id.toLowerCase());
    if (earlier === undefined) {
      first.set(id.toLowerCase(), locate(path).line);
      return [];
    }
    return [
      { path, message: `the id \`${id}\` is already taken in line ${earlier}: every item needs its own` },
    ];
  });
}

/** What an item needs has to be an item, and no item may wait for itself. */
function needsThatCannotBe(data: unknown): Remark[] {
  const items = isRecord(data) && Array.isArray(data.items) ? data.items.map(toNeeding) : [];
  const byId = new Map(items.map((item) => [item.id, item.needs]));
  const circles = findCircles(byId);
  return items.flatMap(({ id, needs }, index): Remark[] => {
    const path = ['items', index, 'needs'];
    const unknown = needs.filter((needed) => !byId.has(needed));
    if (unknown.length > 0) return [{ path, message: `\`${unknown[0]}\` is the id of no item here` }];
    return circles.has(id) ? [{ path, message: `\`${id}\` would wait for itself` }] : [];
  });
}

function toNeeding(item: unknown): { id: string; needs: string[] } {
  if (!isRecord(item)) return { id: '', needs: [] };
  const needs = Array.isArray(item.needs) ? item.needs : [item.needs];
  return {
    id: typeof item.id === 'string' ? item.id.toLowerCase() : '',
    needs: needs.flatMap((id: unknown) => (typeof id === 'string' ? [id.trim().toLowerCase()] : [])),
  };
}

/** What evidence confirms people cannot, and what the gate itself says is no evidence. */
function evidenceThatCannotBe(data: unknown, ownContext: string | undefined): Remark[] {
  const items: unknown[] = isRecord(data) && Array.isArray(data.items) ? data.items : [];
  return items.flatMap((item, index): Remark[] => {
    const given = isRecord(item) ? item['verified-by'] : undefined;
    if (!isRecord(item) || given === undefined || given === null) return [];
    const path = ['items', index];
    const confirm: Remark = {
      path: [...path, 'confirm'],
      atKey: true,
      message:
        'an item with `verified-by` is confirmed by evidence alone: take `confirm` away, or ask people in an item of its own',
    };
    const own = (Array.isArray(given) ? given : [given]).flatMap((one: unknown, at): Remark[] =>
      isRecord(one) && typeof one.status === 'string' && isSameContext(one.status, ownContext)
        ? [
            {
              path: [...path, 'verified-by', ...(Array.isArray(given) ? [at] : []), 'status'],
              message: `\`${one.status}\` is the status of this gate itself, which would wait for itself: name another one`,
            },
          ]
        : [],
    );
    return [...('confirm' in item ? [confirm] : []), ...own];
  });
}

function isSameContext(status: string, ownContext: string | undefined): boolean {
  return status.trim().toLowerCase() === ownContext?.toLowerCase();
}

/** Where no service is named no key ever changes: an item that asks for it would never be asked, or always. */
function envChangesThatCannotBe(data: unknown): Remark[] {
  if (!isRecord(data) || 'env' in data || !Array.isArray(data.items)) return [];
  return data.items.flatMap((item: unknown, index): Remark[] => {
    const when = isRecord(item) ? item.when : undefined;
    const not = isRecord(when) ? when.not : undefined;
    const path = ['items', index, 'when'];
    return [
      { condition: when, at: [...path, 'env-change'] },
      { condition: not, at: [...path, 'not', 'env-change'] },
    ].flatMap(({ condition, at }) =>
      isRecord(condition) && 'env-change' in condition
        ? [{ path: at, atKey: true, message: NO_SERVICES }]
        : [],
    );
  });
}

const NO_SERVICES =
  '`env-change` is about the env keys of services, and there are none: name them under `env`';

function serviceNames(data: unknown): Remark[] {
  const env = isRecord(data) ? data.env : undefined;
  const services = isRecord(env) ? env.services : undefined;
  if (!isRecord(services)) return [];
  return Object.keys(services)
    .filter((name) => !SERVICE_NAME.test(name))
    .map((name) => ({
      path: ['env', 'services', name],
      atKey: true,
      message: `a service is named with letters, digits and . _ - (40 at most, no two hyphens in a row), not \`${name}\``,
    }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
