import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-GV2QHKQW.js";
import "./chunk-TS7HZS7Q.js";
import "./chunk-IAPATM4I.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-U53M6ZF4.js.map
