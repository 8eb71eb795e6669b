import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/gate/signed-record/signature.ts
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
function sign(key, text) {
  return createHmac("sha256", key).update(text).digest("hex");
}
function isSigned(key, text, signature) {
  const [expected, given] = [Buffer.from(sign(key, text), "hex"), Buffer.from(signature, "hex")];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
function digestOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

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
  sign,
  isSigned,
  digestOf,
  shortLine,
  shortLineOf,
  digestIn
};
//# sourceMappingURL=chunk-X5HLII7Y.js.map
