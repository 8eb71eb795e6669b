import { addKey } from '../add-key.ts';
import { findExpansions } from '../texts/expansions.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { withoutYamlComments } from '../texts/yaml-text.ts';

const NAME = /(?:^|\/)(?:docker-)?compose(?<variants>(?:[.-][\w-]+)*)\.ya?ml$/;
/** Variants for a developer's machine or a test run; `override` is what compose adds by itself, on any machine. */
const ELSEWHERE =
  /[.-](?:override|dev|devel|develop|development|local|test|tests|testing|ci|e2e|debug|example|sample)\b/;

/**
 * The variables of the host that a compose file puts in: `${X:?}` is demanded, `${X:-d}` brings its own, `${X}` is
 * empty when unset, and `$$X` is the container's. docs.docker.com/reference/compose-file/interpolation
 */
export const compose = settingsFormat({
  name: 'compose',
  matches(path) {
    const variants = NAME.exec(path)?.groups?.variants;
    return variants !== undefined && !ELSEWHERE.test(variants);
  },
  hints: ['$'],
  find(code, finds) {
    for (const { name, kind, offset } of findExpansions(withoutYamlComments(code.text), 'compose')) {
      addKey(finds, code, name, kind, offset);
    }
  },
});
