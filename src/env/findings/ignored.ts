import picomatch from 'picomatch';

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
  ...[
    'USERNAME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMFILES',
    'SYSTEMROOT',
    'COMSPEC',
    'WINDIR',
  ],
  // Test runners and frameworks.
  ...['VITEST', 'VITEST_WORKER_ID', 'VITEST_POOL_ID', 'JEST_WORKER_ID', 'PYTEST_CURRENT_TEST'],
  ...['NEXT_RUNTIME', 'NEXT_PHASE'],
  // Lambda, ECS, Cloud Run, Heroku, systemd, each only where it runs the program.
  ...['AWS_EXECUTION_ENV', 'AWS_LAMBDA_FUNCTION_NAME', 'AWS_LAMBDA_FUNCTION_VERSION', 'LAMBDA_TASK_ROOT'],
  ...['ECS_CONTAINER_METADATA_URI', 'ECS_CONTAINER_METADATA_URI_V4'],
  ...['K_SERVICE', 'K_REVISION', 'K_CONFIGURATION', 'DYNO', 'INVOCATION_ID', 'NOTIFY_SOCKET'],
]);
const WELL_KNOWN_BEGINNING = /^(?:GITHUB_|RUNNER_|ACTIONS_|LC_|XDG_|npm_|KUBERNETES_)/;

/** Whether a key is set by the machine itself. */
export function isWellKnown(key: string): boolean {
  return WELL_KNOWN.has(key) || WELL_KNOWN_BEGINNING.test(key);
}

/** Whether a key is among those that globs of the checklist name. */
export function matchKeys(globs: readonly string[]): (key: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
