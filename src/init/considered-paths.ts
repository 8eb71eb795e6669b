/** Folders that hold what others wrote, what is built, or what is only tried or explained. */
const ASIDE =
  /^(?:node_modules|bower_components|vendor|third_party|dist|out|target|\.?venv|site-packages|tests?|__tests__|testdata|testing|specs?|e2e|_?(?:integration|acceptance|functional|smoke|load|e2e)[-_]?tests?|cypress|playwright|(?:__)?(?:fixtures?|mocks?)(?:__)?|examples?|samples?|demos?|docs?|documentation|\.(?!docker|deploy|infra|k8s|kube|aws$|ecs$|helm$|cloudgov$)[^/]*|.*\{\{.*)$/i;

/** What cannot stand in a line of a checklist (which trims its texts), or would move the cursor of whoever reads about it. */
const UNSPEAKABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/u;

/** The paths that may be of what is deployed. */
export function considerPaths(paths: readonly string[]): string[] {
  return paths
    .filter(
      (path) =>
        !UNSPEAKABLE.test(path) && path.trim() === path && !path.split('/').slice(0, -1).some(isAside),
    )
    .toSorted();
}

function isAside(segment: string): boolean {
  return ASIDE.test(segment);
}

const PRODUCTION = /^(?:prod|prd|production|live)$/i;
const ELSEWHERE =
  /^(?:dev|devel|development|local|localhost|test|tests|testing|ci|qa|uat|stage|staging|stg|preview|sandbox|override|debug)$/i;

/** Which environment the words of a path speak of: `deploy/prod/auth.yml`, `docker-compose.staging.yml`. */
export function environmentOf(path: string): 'production' | 'elsewhere' | 'unsaid' {
  const words = path.split(/[^A-Za-z0-9]+/);
  if (words.some((word) => PRODUCTION.test(word))) return 'production';
  return words.some((word) => ELSEWHERE.test(word)) ? 'elsewhere' : 'unsaid';
}
