import { SIGNS } from '../signs.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { settingsIn } from './csharp/settings-file.ts';

/** The settings that .NET reads in production: they bring what a class demands, so that no variable has to. */
export const appsettings = settingsFormat({
  ...SIGNS.appsettings,
  name: 'appsettings',
  find(code, finds) {
    finds.addWrapper(settingsIn(code));
  },
});
