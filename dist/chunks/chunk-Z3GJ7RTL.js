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
  /** What fits into a commit status: the first line, and the first place that is wrong. */
  get headline() {
    const [line = ""] = this.message.split("\n");
    const [first, ...others] = this.problems;
    if (first === void 0) return line;
    return `${line} ${renderProblem(first)}${others.length === 0 ? "" : ` and ${others.length} more`}`;
  }
};

export {
  renderProblem,
  GateError
};
//# sourceMappingURL=chunk-Z3GJ7RTL.js.map
