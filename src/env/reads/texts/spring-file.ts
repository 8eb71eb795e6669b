const NAME = /(?:^|\/)(?:application|bootstrap)(?:-(?<profile>[\w-]+))?\.(?<ending>properties|ya?ml)$/;
/** Other names that an application may give its settings (`spring.config.name`), where Maven and Gradle have them. */
const RENAMED = /(?:^|\/)src\/main\/resources\/(?<name>[\w-]+)\.ya?ml$/;
const OTHER_KIND = /^(?:log4j|logback|messages|banner|openapi|swagger)/;
const ELSEWHERE = /^(?:dev|devel|develop|development|local|localhost|test|tests|testing|it|ci|e2e)(?:$|-)/;

/** Settings of a Spring application, by what their file is called. */
export interface SpringFile {
  /** The profile that they are for, or the name that only this application has for them; undefined for all. */
  readonly profile: string | undefined;
  readonly isYaml: boolean;
}

/** What a path tells of settings of Spring; undefined for other files, and for profiles of a developer or a test. */
export function springFile(path: string): SpringFile | undefined {
  const found = NAME.exec(path)?.groups;
  if (found === undefined) return renamed(path);
  if (isElsewhere(found.profile ?? '')) return undefined;
  return { profile: found.profile, isYaml: found.ending !== 'properties' };
}

/** Nobody tells which of these are read at last, so that they demand nothing, as the profiles that nobody knows. */
function renamed(path: string): SpringFile | undefined {
  const name = RENAMED.exec(path)?.groups?.name;
  if (name === undefined || OTHER_KIND.test(name) || name.split('-').some(isElsewhere)) return undefined;
  // `application-dev.yml` was looked at before.
  return /^(?:application|bootstrap)(?:-|$)/.test(name) ? undefined : { profile: name, isYaml: true };
}

/** Whether a profile is one of a developer's machine or a test run. */
export function isElsewhere(profile: string): boolean {
  return ELSEWHERE.test(profile);
}
