import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-7Y6WX6RH.js";
import "./chunk-S2X2FQRM.js";
import "./chunk-IAPATM4I.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-DAHXBPIP.js.map
