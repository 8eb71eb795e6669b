import type { Read } from '../../read.ts';
import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { findExpansions } from '../texts/expansions.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { isElsewhere, springFile } from '../texts/spring-file.ts';
import { listProperties } from '../texts/spring-properties.ts';
import { withoutYamlComments } from '../texts/yaml-text.ts';

const PRODUCTION = /^(?:prod|production|prd|live)\b/;
/** docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.activation-properties */
const ACTIVATION = /\bon-profile["']?\s*[:=]\s*["']?(?<profile>[\w-]+)/;
const BETWEEN = { yaml: /^---.*$/gm, properties: /^[#!]---[^\S\n]*$/gm };

/**
 * The placeholders in the settings of a Spring application. In a profile that is not known to be production's they
 * demand nothing; those of a developer's or a test's profile are no reads.
 * docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.property-placeholders
 */
export const spring = settingsFormat({
  ...SIGNS.spring,
  name: 'spring',
  find(code, finds) {
    const { profile, isYaml = true } = springFile(code.file) ?? {};
    const source = isYaml ? withoutYamlComments(code.text) : withoutPropertyComments(code.text);
    const borders = [...code.text.matchAll(isYaml ? BETWEEN.yaml : BETWEEN.properties)].map(
      ({ index }) => index,
    );
    for (const [place, start] of [0, ...borders].entries()) {
      const document = source.slice(start, borders[place]);
      const active = ACTIVATION.exec(document)?.groups?.profile ?? profile;
      if (active !== undefined && isElsewhere(active)) continue;
      if (active === undefined || PRODUCTION.test(active))
        for (const property of listProperties(document, code.file)) finds.addWrapper(property);
      for (const { name, kind, offset } of findExpansions(document, 'spring')) {
        addKey(finds, code, name, underProfile(kind, active), start + offset);
      }
    }
  },
});

function underProfile(kind: Read['kind'], profile: string | undefined): Read['kind'] {
  return kind === 'hard' && profile !== undefined && !PRODUCTION.test(profile) ? 'optional' : kind;
}

/** A line of `.properties` that begins with `#` or `!` is a comment; further on they are text. */
function withoutPropertyComments(text: string): string {
  return text.replace(/^[^\S\n]*[#!].*$/gm, (comment) => ' '.repeat(comment.length));
}
