const NAME = /(?:^|\/)(?:application|bootstrap)(?:-(?<profile>[\w-]+))?\.(?<ending>properties|ya?ml)$/;
const ELSEWHERE = /^(?:dev|devel|develop|development|local|localhost|test|tests|testing|it|ci|e2e)(?:$|-)/;

/** Settings of a Spring application, by what their file is called. */
export interface SpringFile {
  /** The profile that they are for; undefined for all. */
  readonly profile: string | undefined;
  readonly isYaml: boolean;
}

/** What a path tells of settings of Spring; undefined for other files, and for profiles of a developer or a test. */
export function springFile(path: string): SpringFile | undefined {
  const found = NAME.exec(path)?.groups;
  if (found === undefined || isElsewhere(found.profile ?? '')) return undefined;
  return { profile: found.profile, isYaml: found.ending !== 'properties' };
}

/** Whether a profile is one of a developer's machine or a test run. */
export function isElsewhere(profile: string): boolean {
  return ELSEWHERE.test(profile);
}
