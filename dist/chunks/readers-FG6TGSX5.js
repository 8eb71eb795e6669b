import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-U4OUYSFY.js";
import "./chunk-DRV2O2FD.js";
import "./chunk-JYJKZN4J.js";
import "./chunk-ISXXGEDF.js";
import "./chunk-VQURUF4K.js";
import "./chunk-RLBEB2PC.js";
export {
  READERS
};
//# sourceMappingURL=readers-FG6TGSX5.js.map
