import { SIGNS } from '../signs.ts';
import { settingsFormat } from '../texts/settings-format.ts';

/** `binding = "DB"` of TOML and `"binding": "DB"` of JSON. */
const BINDING = /\bbinding["']?\s{0,9}[=:]\s{0,9}["']([A-Za-z_]\w{0,200})["']/g;
/** A durable object, which has a name and then a class. */
const OBJECT = /\bname["']?\s{0,9}[=:]\s{0,9}["']([A-Za-z_]\w{0,200})["']\s{0,9},?\s{0,99}["']?class_name\b/g;

/**
 * What a worker of Cloudflare is given beside variables, by the names that its settings have for it: databases, buckets, other
 * workers. None of them is an env key. developers.cloudflare.com/workers/wrangler/configuration/#bindings
 */
export const wrangler = settingsFormat({
  ...SIGNS.wrangler,
  name: 'wrangler',
  find(code, finds) {
    const folder = code.file.slice(0, code.file.lastIndexOf('/') + 1);
    for (const pattern of [BINDING, OBJECT])
      for (const [, name = ''] of code.text.matchAll(pattern))
        finds.addWrapper({ by: 'inlined', language: 'javascript', name, folder });
  },
});
