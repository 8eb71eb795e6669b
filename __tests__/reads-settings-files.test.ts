import { describe, expect, test } from '@jest/globals';
import { COMPOSE } from './idioms/compose.ts';
import { DOCKERFILE } from './idioms/dockerfile.ts';
import { HELMFILE } from './idioms/helmfile.ts';
import { HOCON } from './idioms/hocon.ts';
import { PRISMA } from './idioms/prisma.ts';
import { readsIn } from './idioms/reads-in.ts';
import { SPRING } from './idioms/spring.ts';

const ALL = [COMPOSE, DOCKERFILE, HELMFILE, HOCON, PRISMA, SPRING].flat();

describe.each(ALL)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});

describe('which files are looked at', () => {
  const COMPOSED = 'a: ${A:?}';
  test.each<[string, string, boolean]>([
    ['compose.yaml', COMPOSED, true],
    ['deploy/docker-compose.prod.yml', COMPOSED, true],
    ['docker-compose.override.yml', COMPOSED, false],
    ['docker-compose-dev.yml', COMPOSED, false],
    ['values.yaml', COMPOSED, false],
    ['Dockerfile', 'ARG A', true],
    ['api/Dockerfile.worker', 'ARG A', true],
    ['Containerfile', 'ARG A', true],
    ['api.dockerfile', 'ARG A', true],
    ['docker/dockerfile', 'ARG A', true],
    ['Dockerfile.dev', 'ARG A', false],
    ['dev/docker-compose.yml', COMPOSED, false],
    ['docker/dev/Dockerfile', 'ARG A', false],
    ['dev.Dockerfile', 'ARG A', false],
    ['helmfile.d/values.yaml.gotmpl', '{{ requiredEnv "A" }}', true],
    ['chart/templates/app.yaml', '{{ requiredEnv "A" }}', false],
    ['conf/application.conf', 'a = ${A}', true],
    ['conf/nginx.conf', 'a = ${A}', false],
  ])('%s', async (path, text, isLookedAt) => {
    expect((await readsIn([{ path, text }])).length > 0).toBe(isLookedAt);
  });
});
