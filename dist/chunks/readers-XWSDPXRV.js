import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-XZIKROHC.js";
import "./chunk-AZNK5JQL.js";
import "./chunk-KSDTHLSG.js";
import "./chunk-HJUCY46H.js";
import "./chunk-XS4VWFJ4.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-XWSDPXRV.js.map
