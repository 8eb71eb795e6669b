/** Folders whose code does not run in production, wherever they are. */
const FOLDERS = new Set([
  ...['test', 'tests', '__tests__', 'testing', 'testdata', 'spec', 'specs', 'e2e', 'cypress', 'playwright'],
  ...[
    '__mocks__',
    'mocks',
    'fixtures',
    '__fixtures__',
    '__snapshots__',
    'testutil',
    'testutils',
    'test-utils',
  ],
  ...['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'doc', 'docs', 'stories', '.storybook'],
  ...['node_modules', 'vendor', 'third_party', 'bower_components', 'site-packages', '.venv', 'venv'],
  ...['dist', 'build', 'out', 'coverage', '.next', '.nuxt', '.svelte-kit', '.output', '__generated__'],
  ...[
    '.git',
    '.github',
    '.husky',
    '.vscode',
    '.idea',
    '.devcontainer',
    '.ddev',
    '.claude',
    '.cursor',
    '.circleci',
    '.ci',
    '.gitlab',
    '.yarn',
    'benchmarks',
    'bench',
    'benches',
  ],
]);

const FILES = [
  /(^|\/)_?(integration|acceptance|functional|smoke|load|e2e)[-_]?tests?\//i,
  /\.(test|tests|spec|e2e|cy|stories|story|bench|fixture|mock)\.[^/]*$/,
  /[-_.]example\.[^/.]+$/,
  /_tests?\.(sh|rs)$/,
  /(^|\/)(run[-_])?(e2e|tests?)\.(sh|bash)$/,
  /(^|\/)test_?(utils?|helpers?)\.\w+$/,
  // What brings a build tool along.
  /(^|\/)(mvnw|gradlew)(\.cmd|\.bat)?$/,
  /(^|\/)(global-?(setup|teardown)|setup-?(jest|tests?|vitest)|(jest|tests?|vitest)-?setup)\.[cm]?[jt]sx?$/i,
  /(^|\/)(test_[^/]*|[^/]*_tests?|conftest|noxfile|tasks_test)\.py$/,
  /_test\.(go|dart|exs?)$/,
  /_spec\.rb$/,
  // A `playwright.service.ts` prints pages in production.
  /(^|\/)(jest|vitest|playwright|cypress|karma|wdio|eslint|prettier|commitlint|lint-staged)[^/]*\.([^./]+[-_])?(config|conf|setup|teardown|workspace|preset|env|environment|polyfills?|resolver|transform|transformer)(\.[^/]*)?\.[cm]?[jt]s$/,
  /(^|\/)\.[^/]*rc(\.[^/]*)?\.[cm]?[jt]s$/,
  /(Test|Tests|IT|Spec)\.(java|kt|cs|scala|groovy|php)$/,
  // What Maven and Cargo build; a `target` of other things is what is copied to where the program runs.
  /(^|\/)target\/(classes|test-classes|generated-[\w-]+|debug|release|doc|package|[\w-]+-reports|maven-[\w-]+)\//,
  /(^|\/)(public|static|wwwroot)\/(.*\/)?libs?\/.*\.js$/,
  /\.(min|bundle|generated|gen|pb|d)\.[cm]?[jt]sx?$/,
  /\.(pb|gen|generated)\.go$/,
  /_pb2(_grpc)?\.py$/,
];

/** Whether code at a path is a part of what runs in production, as far as its path tells. */
export function isProductionCode(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return (
    !folders.some(
      (folder) =>
        FOLDERS.has(folder) || /^tests?[-_]|[-_]tests$|\.(?:[A-Z]\w*)?(?:Tests?|Specs)$/.test(folder),
    ) && !FILES.some((file) => file.test(path))
  );
}
