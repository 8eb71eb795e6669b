import { splitGlobs } from '../../checklist/path-globs.ts';
import { type CompileGlobs, compileTrusted } from '../text/bounded-globs.ts';

/**
 * Keys that a shell, a container, a platform or a runner sets by itself: nobody declares or provides them. A manifest that
 * declares one nevertheless is believed.
 */
const WELL_KNOWN = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'PWD', 'OLDPWD', 'SHLVL', 'HOSTNAME', 'UID', 'EUID', 'IFS'],
  ...[
    'TERM',
    'COLORTERM',
    'COLUMNS',
    'LINES',
    'EDITOR',
    'VISUAL',
    'PAGER',
    'DISPLAY',
    'NO_COLOR',
    'FORCE_COLOR',
  ],
  ...['LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TMP', 'TEMP', 'CI', '_'],
  ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'SYSTEMROOT', 'COMSPEC', 'WINDIR'],
  // Test runners and frameworks.
  ...['VITEST', 'VITEST_WORKER_ID', 'VITEST_POOL_ID', 'JEST_WORKER_ID', 'PYTEST_CURRENT_TEST'],
  ...['NEXT_RUNTIME', 'NEXT_PHASE'],
  // Lambda, ECS, Cloud Run, Heroku, systemd, each only where it runs the program.
  ...['AWS_EXECUTION_ENV', 'AWS_LAMBDA_FUNCTION_NAME', 'AWS_LAMBDA_FUNCTION_VERSION', 'LAMBDA_TASK_ROOT'],
  ...['ECS_CONTAINER_METADATA_URI', 'ECS_CONTAINER_METADATA_URI_V4'],
  ...['K_SERVICE', 'K_REVISION', 'K_CONFIGURATION', 'DYNO', 'INVOCATION_ID', 'NOTIFY_SOCKET'],
]);
const WELL_KNOWN_BEGINNING =
  /^(?:LC_|XDG_|npm_|KUBERNETES_(?:SERVICE|PORT)(?:_|$)|ACTIONS_(?:CACHE|ID_TOKEN|RESULTS|RUNNER|RUNTIME|STEP)_)/;

/**
 * What runs on a runner of GitHub Actions gets these, https://docs.github.com/actions/reference/workflows-and-actions/variables. Others begin
 * like that and are a program's own: GITHUB_CLIENT_SECRET of a login, GITHUB_TOKEN, RUNNER_CONCURRENCY.
 */
const OF_RUNNER = new RegExp(
  `^(?:GITHUB_(?:${[
    'ACTION|ACTIONS|ACTION_PATH|ACTION_REF|ACTION_REPOSITORY|ACTOR|ACTOR_ID|API_URL|BASE_REF|ENV|EVENT_NAME|EVENT_PATH',
    'GRAPHQL_URL|HEAD_REF|JOB|OUTPUT|PATH|REF|REF_NAME|REF_PROTECTED|REF_TYPE|REPOSITORY|REPOSITORY_ID|REPOSITORY_OWNER',
    'REPOSITORY_OWNER_ID|RETENTION_DAYS|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|STATE|STEP_SUMMARY|TRIGGERING_ACTOR',
    'WORKFLOW|WORKFLOW_REF|WORKFLOW_SHA|WORKSPACE',
  ].join('|')})|RUNNER_(?:ARCH|DEBUG|ENVIRONMENT|NAME|OS|TEMP|TOOL_CACHE|TRACKING_ID|WORKSPACE))$`,
);

/** Whether a key is set by the machine itself. */
export function isWellKnown(key: string): boolean {
  return WELL_KNOWN.has(key) || WELL_KNOWN_BEGINNING.test(key) || OF_RUNNER.test(key);
}

/** Whether a key is certain to be among those that globs of the checklist name. One behind `!` leaves keys out, as with globs of paths. */
export function matchKeys(
  globs: readonly string[],
  compile: CompileGlobs = compileTrusted,
): (key: string) => boolean {
  const { named, without } = splitGlobs(globs);
  const [isNamed, isLeftOut] = [compile(named, false), compile(without, true)];
  return (key) => isNamed(key) && !isLeftOut(key);
}
