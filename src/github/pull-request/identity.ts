import * as z from 'zod/mini';
import type { Editor } from '../../gate/ledger/ledger.ts';

/** GraphQL's `Actor`; null for an account that is gone. */
export const actorSchema = z.nullable(z.object({ __typename: z.string(), login: z.string() }));

/** The id that REST knows, as a `BigInt` of GraphQL; `databaseId` is null for ids beyond 2^31, which comments have long reached. */
export const databaseIdSchema = z.union([
  z.number(),
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
]);

export type Actor = z.infer<typeof actorSchema>;

/**
 * Whether an actor is the token's own identity. `viewer.login` of an app's token ends in `[bot]`, while the app as an author
 * or editor is a `Bot` whose login lacks that suffix, so a person of that name is never taken for it.
 */
export function isViewer(actor: Actor, viewer: string): boolean {
  if (actor === null) return false;
  const app = /^(.*)\[bot\]$/.exec(viewer)?.[1];
  return app === undefined
    ? actor.__typename !== 'Bot' && sameLogin(actor.login, viewer)
    : actor.__typename === 'Bot' && sameLogin(actor.login.replace(/\[bot\]$/, ''), app);
}

/** Whether the token's own identity wrote a comment: GitHub says so, or the author is the viewer. Either is proof enough. */
export function isByViewer(
  { viewerDidAuthor, author }: { readonly viewerDidAuthor: boolean; readonly author: Actor },
  viewer: string,
): boolean {
  return viewerDidAuthor || isViewer(author, viewer);
}

/**
 * The editor of a revision of a comment of ours, as the ledger knows them: whoever is its author is we. Only users are people:
 * apps, organizations and mannequins are not.
 */
export function editorOf(actor: Actor, author: Actor): Editor | null {
  if (actor === null) return null;
  if (isSameActor(actor, author)) return { login: actor.login, kind: 'self' };
  const isPerson = actor.__typename === 'User' || actor.__typename === 'EnterpriseUserAccount';
  return { login: actor.login, kind: isPerson ? 'person' : 'bot' };
}

export function isSameActor(a: Actor, b: Actor): boolean {
  return a !== null && b !== null && a.__typename === b.__typename && sameLogin(a.login, b.login);
}

function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
