import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { findExpansions } from '../texts/expansions.ts';
import { settingsFormat } from '../texts/settings-format.ts';

/** A Procfile: the commands of its processes are run by a shell. devcenter.heroku.com/articles/procfile */
export const procfile = settingsFormat({
  ...SIGNS.procfile,
  name: 'procfile',
  find(code, finds) {
    const text = code.text.replace(/^[^\S\n]*#.*$/gm, (comment) => ' '.repeat(comment.length));
    for (const { name, kind, offset } of findExpansions(text, 'shell'))
      addKey(finds, code, name, kind, offset);
  },
});
