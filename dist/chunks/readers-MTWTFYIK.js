import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-RVDDSC3G.js";
import "./chunk-ORIICOG7.js";
import "./chunk-IAPATM4I.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-MTWTFYIK.js.map
