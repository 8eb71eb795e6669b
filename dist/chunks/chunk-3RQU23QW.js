import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/checklist/item-id.ts
var ITEM_ID = "(?!\\S*--)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}";

export {
  ITEM_ID
};
//# sourceMappingURL=chunk-3RQU23QW.js.map
