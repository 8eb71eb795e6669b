import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { findExpansions } from '../texts/expansions.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { withoutYamlComments } from '../texts/yaml-text.ts';

/**
 * The variables of the host that a compose file puts in: `${X:?}` is demanded, `${X:-d}` brings its own, `${X}` is
 * empty when unset, and `$$X` is the container's. docs.docker.com/reference/compose-file/interpolation
 */
export const compose = settingsFormat({
  ...SIGNS.compose,
  name: 'compose',
  find(code, finds) {
    for (const { name, kind, offset } of findExpansions(withoutYamlComments(code.text), 'compose')) {
      addKey(finds, code, name, kind, offset);
    }
  },
});
