/**
 * The GitHub environment that the workflows deploy to, by its name; `production` where they do not say. Its variables cannot
 * be seen from a checkout: it is only suggested.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment
 */
export function findProductionEnvironment(
  workflows: readonly string[],
  texts: ReadonlyMap<string, string | undefined>,
): string {
  const names = workflows.flatMap((path) =>
    [
      ...(texts.get(path) ?? '').matchAll(/^[ \t]+environment:[ \t]*(?:\r?\n[ \t]+name:[ \t]*)?([^\r\n]*)/gm),
    ].map(([, name = '']) => name.trim().replace(/^(['"])(.*)\1$/, '$2')),
  );
  return names.find((name) => /^[\w-]*prod[\w-]*$/i.test(name)) ?? 'production';
}
