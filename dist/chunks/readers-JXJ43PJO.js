import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-FYRANBIE.js";
import "./chunk-Y32ZMP4H.js";
import "./chunk-AWHHVZW5.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-JXJ43PJO.js.map
