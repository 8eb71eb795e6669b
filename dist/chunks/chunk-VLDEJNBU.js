import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  digestOf
} from "./chunk-PT5M7PU7.js";

// src/gate/signed-record/kept.ts
function shortLine(identity) {
  return shortLineOf(/ fp:([0-9a-f]+) /.exec(identity)?.[1] ?? "", digestOf(identity));
}
function shortLineOf(fingerprint, digest) {
  return ` fp:${fingerprint} ${digest}`;
}
function digestIn(line) {
  return line.slice(line.lastIndexOf(" ") + 1);
}

export {
  shortLine,
  shortLineOf,
  digestIn
};
//# sourceMappingURL=chunk-VLDEJNBU.js.map
