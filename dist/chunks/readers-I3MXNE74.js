import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-ZW3D22HB.js";
import "./chunk-OKQCHJ3O.js";
import "./chunk-KSDTHLSG.js";
import "./chunk-7N56ZNTH.js";
import "./chunk-XS4VWFJ4.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-I3MXNE74.js.map
