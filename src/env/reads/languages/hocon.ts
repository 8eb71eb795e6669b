import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { findExpansions } from '../texts/expansions.ts';
import { settingsFormat } from '../texts/settings-format.ts';

const COMMENT_OR_TEXT = /"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|(?:#|\/\/).*/g;

/**
 * The substitutions that fall back to environment variables: `${X}` is demanded, `${?X}` is not. Within quotes and
 * comments there are none. github.com/lightbend/config/blob/main/HOCON.md#substitution-fallback-to-environment-variables
 */
export const hocon = settingsFormat({
  ...SIGNS.hocon,
  name: 'hocon',
  find(code, finds) {
    const source = code.text.replace(COMMENT_OR_TEXT, (part) => part.replace(/[^\n]/g, ' '));
    for (const { name, kind, offset } of findExpansions(source, 'hocon'))
      addKey(finds, code, name, kind, offset);
  },
});
