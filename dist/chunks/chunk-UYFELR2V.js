import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/env/unique.ts
function unique(entries) {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

export {
  unique
};
//# sourceMappingURL=chunk-UYFELR2V.js.map
