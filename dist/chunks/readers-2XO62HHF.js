import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-7QO5NX3Q.js";
import "./chunk-CJKDJX4I.js";
import "./chunk-3ZQQUKS4.js";
import "./chunk-ISXXGEDF.js";
import "./chunk-VQURUF4K.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-2XO62HHF.js.map
