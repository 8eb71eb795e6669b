import { Finds } from '../found.ts';
import type { Code, ScannedLanguage } from '../language.ts';
import type { Signs } from '../signs.ts';

interface SettingsFormat extends Signs {
  readonly name: string;
  readonly find: (code: Code, finds: Finds) => void;
}

/** A format that puts variables in and calls no functions, so that nothing is read through others. */
export function settingsFormat({ find, ...rest }: SettingsFormat): ScannedLanguage {
  return {
    ...rest,
    find(code) {
      const finds = new Finds();
      find(code, finds);
      return finds;
    },
    findThrough: () => new Finds(),
  };
}
