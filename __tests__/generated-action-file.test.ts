import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DEFAULTS } from '../embedded-runner/run-action.ts';
import { parseActionFile } from '../scripts/action-file.ts';
import { inputsSchema, parseInputs } from '../src/modes/action/inputs.ts';
import { outputsOf } from '../src/modes/action/outputs.ts';

const { inputs, outputs, runs } = parseActionFile(readFileSync('action.yml', 'utf8'));
const defaults = Object.fromEntries(
  Object.entries(inputs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  ),
);

test('action.yml has the inputs that the action reads', () => {
  expect(Object.keys(inputs).sort()).toEqual(Object.keys(inputsSchema.shape).sort());
});

test('action.yml has the outputs that the action sets', () => {
  expect(Object.keys(outputs)).toEqual(Object.keys(outputsOf([])));
});

test('the defaults of action.yml are those of the action', () => {
  const withDefaults = parseInputs((name) => defaults[name] ?? '');
  const withToken = parseInputs((name) => (name === 'token' ? (defaults.token ?? '') : ''));
  expect(withDefaults).toEqual(withToken);
});

test('the embedded runner fills in the defaults of action.yml, as a runner does', () => {
  const { token, ...plain } = defaults;
  expect(token).toBe('${{ github.token }}');
  expect(DEFAULTS).toEqual(plain);
});

test('action.yml runs the bundle on Node 24', () => {
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});
