import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-EPVJR7JP.js";
import "./chunk-TS7HZS7Q.js";
import "./chunk-IAPATM4I.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-BCD4STTS.js.map
