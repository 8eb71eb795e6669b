import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import { listTags } from './tags.ts';

/**
 * Arguments of github.com/alexflint/go-arg that a variable may give: `arg:"--addr,env:ADDR"`, or `env` alone, which is the field's
 * name in upper case. None is demanded: the command line may give the argument.
 */
export function findArgumentReads(code: ParsedCode, finds: Finds): void {
  for (const field of code.tree.nodesOf('field_declaration')) {
    const tags = listTags(field);
    const tag = tags.get('arg');
    const name = field.children.find((child) => child.field === 'name');
    const [whole, key = name?.text.toUpperCase() ?? ''] =
      /(?:^|,)\s*env(?::\s*([^,\s]+))?(?=\s*(?:,|$))/.exec(tag?.value ?? '') ?? [];
    if (tag === undefined || name === undefined || whole === undefined) continue;
    const at = tag.value.indexOf(whole) + whole.lastIndexOf(key);
    const offset = whole.endsWith(key) ? tag.offset + at : name.start;
    addKey(finds, code, key, tags.has('default') ? 'defaulted' : 'optional', offset);
  }
}
