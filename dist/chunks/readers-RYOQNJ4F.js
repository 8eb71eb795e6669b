import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS
} from "./chunk-5NEOICHC.js";
import "./chunk-HUZNHQT3.js";
import "./chunk-IAPATM4I.js";
import "./chunk-4LQKD5LP.js";
export {
  READERS
};
//# sourceMappingURL=readers-RYOQNJ4F.js.map
