import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { tokenizeCode } from '../tokens/code-tokens.ts';
import { isAt } from '../tokens/token-match.ts';

/** What the client and its migrations cannot do without; the shadow database is a developer's. */
const DEMANDED = new Set(['url', 'directUrl']);

/** Prisma's schemas: `url = env("X")`. prisma.io/docs/orm/reference/prisma-schema-reference#env-function */
export const prisma = settingsFormat({
  ...SIGNS.prisma,
  name: 'prisma',
  find(code, finds) {
    const [tokens = []] = tokenizeCode(code.text, 'prisma');
    for (const [index, { text: field }] of tokens.entries()) {
      if (!isAt(tokens, index + 1, ['=', 'env', '(']) || !isAt(tokens, index + 5, [')'])) continue;
      const key = tokens[index + 4];
      if (key?.kind !== 'text') continue;
      addKey(finds, code, key.text, DEMANDED.has(field) ? 'hard' : 'optional', key.start);
    }
  },
});
