import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-YTTQZGHT.js";
import "./chunk-VBAB255Q.js";
import "./chunk-3ZQQUKS4.js";
import "./chunk-ISXXGEDF.js";
import "./chunk-VQURUF4K.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-QKU62BZX.js.map
