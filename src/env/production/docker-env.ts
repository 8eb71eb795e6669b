import type { Parsed } from '../../checklist/problem.ts';
import type { Supply } from '../provided.ts';
import { parseRawEnvFile } from './compose-env-file.ts';

/**
 * The keys of a file for `docker run --env-file`: one `KEY=value` a line, quotes and all. A name alone is handed on from
 * the host, if it is set there.
 * https://docs.docker.com/reference/cli/docker/container/run/#env
 */
export function parseDockerEnv(text: string, file: string): Parsed<Supply> {
  const parsed = parseRawEnvFile(text, file);
  if (!parsed.ok) return parsed;
  const last = [...new Map(parsed.value.map((given) => [given.key, given])).values()];
  return {
    ok: true,
    value: {
      provided: last.flatMap(({ key, at, value, unseen }) =>
        unseen === undefined ? [{ key, source: file, at, value }] : [],
      ),
      hints: last.flatMap(({ key, at, unseen }) =>
        unseen === undefined
          ? []
          : [{ key, source: file, at, message: `${file} ${unseen}`, mayBeThere: true }],
      ),
    },
  };
}
