import type { SetupFinding } from './findings/finding.ts';

/** What is known of where the repository is on GitHub, and of how to ask there. */
export interface Whereabouts {
  /** `OWNER/NAME`, as the person gave it. */
  readonly given: string | undefined;
  /** Address of the repository by its remote; undefined where there is none that tells. */
  readonly webUrl: string | undefined;
  /** GITHUB_API_URL. */
  readonly apiUrl: string | undefined;
  /** GITHUB_TOKEN or GH_TOKEN. */
  readonly token: string | undefined;
}

/** Whom to ask, or why nobody is asked. */
export type Target =
  | {
      readonly kind: 'ask';
      readonly owner: string;
      readonly repo: string;
      readonly apiUrl: string;
      readonly token: string;
    }
  | { readonly kind: 'nobody'; readonly finding: SetupFinding };

/** A token goes to github.com, or to where GITHUB_API_URL says: never to a host that only a remote names. */
export function decideTarget({ given, webUrl, apiUrl, token }: Whereabouts): Target {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)\/(.+)$/.exec(webUrl ?? '') ?? [];
  const [owner, repo, ...more] = (given ?? path).split('/');
  if (owner === undefined || owner === '' || repo === undefined || more.length > 0)
    return nobody('no remote `origin` tells the repository: name it with `--repo OWNER/NAME`');
  const isElsewhere = given === undefined && host !== 'github.com';
  if (apiUrl === undefined && isElsewhere)
    return nobody(
      `\`origin\` is on ${host}: if that is GitHub, say where its API is`,
      `GITHUB_API_URL=https://${host}/api/v3 deployment-checklist doctor`,
    );
  if (token === undefined)
    return nobody(
      'neither GITHUB_TOKEN nor GH_TOKEN is set: give it a token that may read the repository (Metadata and Contents read)',
      'GH_TOKEN="$(gh auth token)" deployment-checklist doctor',
    );
  return { kind: 'ask', owner, repo, apiUrl: apiUrl ?? 'https://api.github.com', token };
}

function nobody(why: string, command?: string): Target {
  const fix = command === undefined ? undefined : ({ kind: 'shell', command } as const);
  return {
    kind: 'nobody',
    finding: { code: 'github', severity: 'unknown', message: `GitHub was not asked: ${why}`, fix },
  };
}
