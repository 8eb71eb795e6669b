import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { listTags } from './tags.ts';
import { typeOf } from './type-of.ts';

/** A field that viper fills: the name of its setting, and where that stands. */
export interface FilledField {
  readonly setting: string;
  readonly offset: number;
}

/** Structs in structs; code that people write is not deeper than this. */
const DEEPEST = 6;
const MOST = 500;

/**
 * The fields with a tag `mapstructure:"name"` of the struct that `viper.Unmarshal(&config)` fills, those of structs in it as
 * `db.host`. pkg.go.dev/github.com/spf13/viper#readme-unmarshaling
 */
export function listFilledFields(
  code: ParsedCode,
  target: SyntaxNode | undefined,
  under: string,
): FilledField[] {
  const name = typeOf(code, target);
  const found: FilledField[] = [];
  const structs = new Map(
    code.tree.nodesOf('type_spec').map((spec) => [spec.child('name')?.text ?? '', spec.child('type')]),
  );
  const look = (struct: SyntaxNode | undefined, before: string, depth: number) => {
    if (struct?.type !== 'struct_type' || depth > DEEPEST) return;
    for (const field of struct.children[0]?.children ?? []) {
      if (field.type !== 'field_declaration' || found.length > MOST) continue;
      const tag = listTags(field).get('mapstructure');
      const [setting = '', ...options] = tag?.value.split(',') ?? [];
      const type = field.child('type');
      const inner = type?.type === 'struct_type' ? type : structs.get(type?.text.replace(/^\*/, '') ?? '');
      if (options.includes('squash')) look(inner, before, depth + 1);
      else if (tag === undefined || setting === '' || setting === '-') continue;
      else if (inner?.type === 'struct_type') look(inner, `${before}${setting}.`, depth + 1);
      else found.push({ setting: before + setting, offset: tag.offset });
    }
  };
  look(structs.get(name ?? ''), under, 0);
  return found;
}
