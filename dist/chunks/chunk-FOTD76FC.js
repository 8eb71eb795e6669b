import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/github/client/refusal.ts
function describeRefusal({ status, message }) {
  const [line = ""] = message.split("\n");
  return `${status}: ${line.replace(/ - https:\S+$/, "").slice(0, 200)}`;
}

export {
  describeRefusal
};
//# sourceMappingURL=chunk-FOTD76FC.js.map
