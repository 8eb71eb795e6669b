import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-TERNN4TO.js";
import "./chunk-MYAWUO53.js";
import "./chunk-TMZFPZ3D.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-AMGN4PEF.js.map
