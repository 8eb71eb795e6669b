import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { renderedBoxes } from './readable.ts';
import { SERVICE } from './service.ts';
import type { Stage } from './stage.ts';

/** A value of a file, or of a Secret of Kubernetes, which holds it in Base64. */
const CANARY = /CANARY|Q0FOQVJZ/i;

/** Digests of the values that every stage has: they must not be told either. */
const DIGESTS = [
  ...Object.values(SERVICE)
    .join('\n')
    .matchAll(/=(.*CANARY.*)$/gm),
].flatMap(([, value = '']) =>
  ['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) =>
    createHash(algorithm).update(value).digest('hex').slice(0, 12),
  ),
);

/** What every run has to keep to, whatever it is about. */
export function checkWhatAlwaysHolds({ github, repository, runs, bot }: Stage): void {
  expect(github.violations).toEqual([]);
  const comments = repository.pullRequests.flatMap((pull) => pull.comments);
  const ours = comments.filter(({ author }) => author.login === bot);
  const bodies = ours.flatMap(({ body, revisions }) => [body, ...revisions.map(({ text }) => text)]);
  for (const said of [github.requests, bodies, ...runs].map((text) => JSON.stringify(text))) {
    expect(said).not.toMatch(CANARY);
    for (const digest of DIGESTS) expect(said).not.toContain(digest);
  }
  for (const { log, exitCode } of runs) {
    expect(log).not.toMatch(/SIGNING-CANARY|gh[sp]_|Cannot read prop|^\s+at /m);
    expect([0, 1]).toContain(exitCode);
  }
  for (const body of new Set(github.requests.filter(({ isWrite }) => isWrite).flatMap(textOf))) {
    expect(renderedBoxes(body)).toEqual(parseBoxes(body).map(({ ticked }) => ticked));
    expect(body.length).toBeLessThanOrEqual(60_000);
  }
}

/** The text of a comment as it was sent. */
function textOf({ body: sent }: { body: unknown }): string[] {
  const text = typeof sent === 'object' && sent !== null && 'body' in sent ? sent.body : undefined;
  return typeof text === 'string' ? [text] : [];
}
