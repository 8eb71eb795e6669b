import { addKey } from '../add-key.ts';
import { SIGNS } from '../signs.ts';
import { settingsFormat } from '../texts/settings-format.ts';
import { withoutYamlComments } from '../texts/yaml-text.ts';

/** A setting and the variable that stands in for it, in JSON or in a line of YAML. */
const JSON_PAIR = /"([^"\\\n]{1,200})"\s{0,99}:\s{0,99}"([A-Za-z_]\w{0,200})"/g;
const YAML_PAIR =
  /^[^\S\n]*["']?([\w.@/-]{1,200})["']?[^\S\n]*:[^\S\n]+["']?([A-Za-z_]\w{0,200})["']?[^\S\n]*$/gm;

/**
 * Which variables stand in for settings of node-config: `{ "db": { "host": "DB_HOST" } }`. The settings have values without them.
 * github.com/node-config/node-config/wiki/Environment-Variables#custom-environment-variables
 */
export const nodeConfig = settingsFormat({
  ...SIGNS.nodeConfig,
  name: 'node-config',
  find(code, finds) {
    const isJson = /\.json5?$/.test(code.file);
    const text = isJson ? code.text : withoutYamlComments(code.text);
    for (const { 0: pair, 1: setting, 2: key = '', index } of text.matchAll(isJson ? JSON_PAIR : YAML_PAIR))
      if (setting !== '__format') addKey(finds, code, key, 'optional', index + pair.lastIndexOf(key));
  },
});
