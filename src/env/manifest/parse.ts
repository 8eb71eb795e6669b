import type { Parsed } from '../../checklist/problem.ts';
import type { Declared } from '../declared.ts';
import { parseDotenvExample } from './dotenv-example.ts';
import { parseEnvSpec } from './env-spec.ts';
import { parseYamlManifest } from './yaml.ts';

/** Reads a manifest in the form that its name tells: YAML of ours, decorators (`.env.schema`), else a dotenv example. */
export function parseManifest(text: string, file: string): Parsed<Declared[]> {
  if (/\.ya?ml$/i.test(file)) return parseYamlManifest(text, file);
  if (/\.schema$/i.test(file)) return parseEnvSpec(text, file);
  return parseDotenvExample(text, file);
}
