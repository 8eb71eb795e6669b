import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  ITEM_ID
} from "./chunk-3RQU23QW.js";

// src/gate/ledger/box.ts
var BOX = new RegExp(`^- (?:\\[([ xX])\\]|\u2705|\u23F3|\u26A0\uFE0F) (<!-- item:(${ITEM_ID}) fp:([0-9a-f]+) -->.*)$`);
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function normalizeNewlines(text) {
  return text.replace(/\r\n?/g, "\n");
}
function parseBoxes(body) {
  return parseItems(body).filter(({ isTickable }) => isTickable);
}
function parseItems(body) {
  const boxes = [];
  let fence;
  for (const line of normalizeNewlines(body).split("\n")) {
    const [, run, info] = FENCE.exec(line) ?? [];
    if (run !== void 0 && info !== void 0) {
      if (fence === void 0) {
        if (run[0] === "~" || !info.includes("`")) fence = run;
      } else if (run[0] === fence[0] && run.length >= fence.length && info.trim() === "") fence = void 0;
      continue;
    }
    if (fence !== void 0) continue;
    const [, mark, identity, item, fingerprint] = BOX.exec(line) ?? [];
    if (identity === void 0 || item === void 0 || fingerprint === void 0) continue;
    const isTickable = mark !== void 0;
    boxes.push({ item, fingerprint, ticked: isTickable && mark !== " ", isTickable, identity });
  }
  return boxes;
}
function renderBox(box) {
  const label = box.label.replace(/\s+/g, " ").replaceAll("<!--", "&lt;!--").replaceAll("-->", "--&gt;").trim();
  return `- ${box.mark ?? `[${box.ticked ? "x" : " "}]`} <!-- item:${box.item} fp:${box.fingerprint} --> ${label}`;
}

export {
  normalizeNewlines,
  parseBoxes,
  parseItems,
  renderBox
};
//# sourceMappingURL=chunk-F2BIHQNB.js.map
