import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/checklist/problem.ts
function renderProblem(problem) {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

// src/gate/gate-error.ts
var GateError = class extends Error {
  reason;
  /** Places in files that are wrong; shown as annotations. */
  problems;
  constructor(reason, message, problems = []) {
    super([message, ...problems.map(renderProblem)].join("\n"));
    this.name = "GateError";
    this.reason = reason;
    this.problems = problems;
  }
  /** What the message adds below its first line, such as the smallest checklist that works; undefined for nothing. */
  get example() {
    const places = this.problems.map(renderProblem).join("\n");
    const [, ...more] = this.message.slice(0, this.message.length - places.length).split("\n");
    return more.join("\n").trim() || void 0;
  }
  /** What fits into a commit status: the first line, and the first place that is wrong. */
  get headline() {
    const [line = ""] = this.message.split("\n");
    const [first, ...others] = this.problems;
    if (first === void 0) return line;
    return `${line} ${renderProblem(first)}${others.length === 0 ? "" : ` and ${others.length} more`}`;
  }
};

// src/modes/checkout/default-checklist.ts
var DEFAULT_CHECKLIST = ".github/deployment-checklist.yml";
var DEFAULT_CONTEXT = "deployment-checklist";
function usualContextOf(checklist) {
  return checklist === DEFAULT_CHECKLIST ? DEFAULT_CONTEXT : void 0;
}

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
  renderProblem,
  GateError,
  findNearName,
  DEFAULT_CHECKLIST,
  DEFAULT_CONTEXT,
  usualContextOf
};
//# sourceMappingURL=chunk-TNARGNGC.js.map
