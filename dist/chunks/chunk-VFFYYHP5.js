import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/env/text/near-name.ts
var MAX_LENGTH = 100;
function findNearName(name, names) {
  if (name.length > MAX_LENGTH) return void 0;
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  let best;
  for (const other of names) {
    if (other === name || Math.abs(other.length - name.length) > allowed) continue;
    const slips = slipsBetween(name.toLowerCase(), other.toLowerCase(), allowed);
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { name: other, slips };
  }
  return best?.name;
}
function slipsBetween(a, b, allowed) {
  const far = allowed + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    const [from, to] = [Math.max(1, row - allowed), Math.min(b.length, row + allowed)];
    for (let column = from; column <= to; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? far) + 1,
        (next[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (isSame ? 0 : 1),
        isExchanged ? (before[column - 2] ?? far) + 1 : far
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? far;
}

export {
  findNearName
};
//# sourceMappingURL=chunk-VFFYYHP5.js.map
