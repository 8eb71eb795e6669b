import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/modes/checkout/default-checklist.ts
var DEFAULT_CHECKLIST = ".github/deployment-checklist.yml";
var DEFAULT_CONTEXT = "deployment-checklist";
function usualContextOf(checklist) {
  return checklist === DEFAULT_CHECKLIST ? DEFAULT_CONTEXT : void 0;
}

export {
  DEFAULT_CHECKLIST,
  DEFAULT_CONTEXT,
  usualContextOf
};
//# sourceMappingURL=chunk-DXSXHRWQ.js.map
