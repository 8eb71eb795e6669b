import { $ZodError } from 'zod/v4/core';
import { GateError } from '../../gate/gate-error.ts';

/** Every error as one that a person can read: known ones as they are, an answer of another shape by where it differs. */
export function toGateError(thrown: unknown): GateError {
  if (thrown instanceof GateError) return thrown;
  if (thrown instanceof $ZodError) {
    const places = thrown.issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`);
    return new GateError(
      'github-failed',
      `GitHub answered in a shape that is not known here (${places.join('; ')}). The gate stays closed; please report this.`,
    );
  }
  const error = new GateError(
    'unexpected',
    `unexpected: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
  );
  if (thrown instanceof Error && thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}
