import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { settingsFormat } from '../texts/settings-format.ts';

/** From the braces that open an action to those that close it; not from comments, nor over the next opening. */
const ACTION = /\{\{(?!-?\s*\/\*)(?:(?!\{\{|\}\})[\s\S])*\}\}/g;
/** `env "X"`, `requiredEnv "X"`, and whether a default stands on either side. */
const CALL = /(?<![\w.$])(?<name>env|requiredEnv)\s+(?<quote>["`])(?<key>\w{1,200})\k<quote>/g;
const DEFAULT = /(?<![\w.$])default\b/;

/**
 * The variables that a helmfile's templates read: `requiredEnv "X"` is demanded, `env "X"` is empty when unset. What
 * stands in a YAML comment counts too: the templates are rendered before the YAML is read.
 * helmfile.readthedocs.io/en/latest/#environment-variables
 */
export const helmfile = settingsFormat({
  ...SIGNS.helmfile,
  name: 'helmfile',
  find(code, finds) {
    for (const { 0: action, index } of code.text.matchAll(ACTION)) {
      const kind = DEFAULT.test(action) ? 'defaulted' : 'optional';
      for (const call of action.matchAll(CALL)) {
        const { name, key = '' } = call.groups ?? {};
        const offset = index + call.index + call[0].length - key.length - 1;
        addKey(finds, code, key, name === 'requiredEnv' ? 'hard' : kind, offset);
      }
    }
  },
});
