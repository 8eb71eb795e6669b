import type { Parsed } from './problem.ts';
import { type Checklist, checklistSchema } from './schema.ts';
import { type Locate, parseYamlWith, type Remark } from './yaml.ts';

/** Reads a checklist. All problems at once, each at its line and column; `file` is only what they are told under. */
export function parseChecklist(text: string, file: string): Parsed<Checklist> {
  const parsed = parseYamlWith(checklistSchema, text, file, 'a checklist', duplicateIds);
  return parsed.ok ? { ok: true, value: parsed.value.value } : parsed;
}

/** Ids are compared as GitHub's people read them: without regard to case. */
function duplicateIds(data: unknown, locate: Locate): Remark[] {
  const items: unknown =
    typeof data === 'object' && data !== null && 'items' in data ? data.items : undefined;
  if (!Array.isArray(items)) return [];
  const first = new Map<string, number>();
  return items.flatMap((item: unknown, index): Remark[] => {
    const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
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
