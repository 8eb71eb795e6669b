import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/env/text/scanner.ts
var Scanner = class {
  text;
  position = 0;
  constructor(text) {
    this.text = text;
  }
  get isAtEnd() {
    return this.position >= this.text.length;
  }
  /** The character that comes next; empty at the end. */
  get next() {
    return this.text.charAt(this.position);
  }
  /** Steps over what a sticky expression (`/…/y`) matches here; null, and no step, where it does not match. */
  take(expression) {
    expression.lastIndex = this.position;
    const match = expression.exec(this.text);
    if (match !== null) this.position = expression.lastIndex;
    return match;
  }
};
function withPlainLines(text) {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

export {
  Scanner,
  withPlainLines
};
//# sourceMappingURL=chunk-XS4VWFJ4.js.map
