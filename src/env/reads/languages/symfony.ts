import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { symfonyReads } from '../texts/symfony.ts';
import { withoutYamlComments } from '../texts/yaml-text.ts';

/** A parameter of the same file that stands in for a variable: `env(X): y`. */
const STAND_IN = /^[^\S\n]*["']?env\((\w{1,200})\)["']?\s*:/gm;

/** `when@dev:` holds for that environment only: symfony.com/doc/current/configuration.html#configuration-environments */
const SECTION = /^["']?([\w@.-]{1,100})["']?\s*:/gm;

/** Settings of Symfony in YAML and XML: `%env(X)%`. */
export const symfony = settingsFormat({
  ...SIGNS.symfony,
  name: 'symfony',
  find(code, finds) {
    const isYaml = !code.file.endsWith('.xml');
    const text = isYaml ? withoutYamlComments(code.text) : withoutXmlComments(code.text);
    const standIns = new Set([...text.matchAll(STAND_IN)].map(([, name]) => name));
    const sections = [...text.matchAll(SECTION)];
    let section = -1;
    for (const { name, kind, offset } of symfonyReads(text)) {
      while ((sections[section + 1]?.index ?? offset) < offset) section += 1;
      if (/^when@(?:dev|test)$/.test(sections[section]?.[1] ?? '')) continue;
      addKey(finds, code, name, standIns.has(name) ? 'defaulted' : kind, offset);
    }
  },
});

/** Behind the last comment that is closed there is none: from each that is not the rest of the text would be looked through. */
function withoutXmlComments(text: string): string {
  const end = text.lastIndexOf('-->') + 3;
  return end < 3 ? text : text.slice(0, end).replace(/<!--[\s\S]*?-->/g, blank) + text.slice(end);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
