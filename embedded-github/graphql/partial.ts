import { isObject, type Json, type JsonObject } from '../openapi/schema.ts';

type Path = readonly (string | number)[];

/** What could not be read, and GitHub's words for it. */
interface PartialError {
  readonly path: Path;
  readonly type: string;
  readonly message: string;
}

/** An answer whose `data` has null at the path (below any null: nothing to do), and an error that says so. */
export function withNullAt(answer: JsonObject, { path, type, message }: PartialError): JsonObject {
  const before = Array.isArray(answer.errors) ? answer.errors : [];
  const errors = [...before, { type, path: [...path], locations: [{ line: 1, column: 1 }], message }];
  return { ...answer, data: replace(answer.data, path), errors };
}

function replace(value: Json | undefined, [step, ...rest]: Path): Json {
  if (step === undefined || value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replace(item, rest) : item));
  if (!isObject(value)) return null;
  if (!(step in value)) throw new Error(`The answer has no ${step} to make null`);
  return { ...value, [step]: replace(value[step], rest) };
}
