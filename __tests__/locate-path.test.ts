import { expect, test } from '@jest/globals';
import { locatePath } from '../src/checklist/locate.ts';

const text = `env:
  services:
    web:
      manifest: ./web/.env.example
      production: [{ dotenv: k8s/production }, { kustomize: k8s/production/ }]
    auth:
      manifest: web/.env.example
      production: [{ kustomize: k8s/auth }]
`;

test.each<[string, string, string]>([
  ['web', 'web/.env.example', '4:17'],
  ['auth', 'web/.env.example', '7:17'],
  ['web', 'k8s/production', '5:30'],
  ['auth', 'k8s/auth/kustomization.yaml', '8:33'],
  ['auth', 'k8s/authentication.yaml', '1:1'],
])('in %s the path %s is named at %s', (service, path, expected) => {
  const { line, column } = locatePath(text, service, path);
  expect(`${line}:${column}`).toBe(expected);
});
