import type { Part } from '../../tokens/part.ts';
import { isAt, literalOf, splitArguments } from '../../tokens/token-match.ts';
import type { Wrapper } from '../../wrapper.ts';

const IDIOM = 'prefix of .NET';
/** What stands in files that read the configuration. */
const NAMES = ['IConfiguration', 'Configuration'];

/**
 * `.AddEnvironmentVariables("APP_")`: what the configuration takes from variables has this before it. Without one, nothing has.
 * learn.microsoft.com/dotnet/core/extensions/configuration-providers#environment-variable-configuration-provider
 */
export function findPrefix({ code, tokens, constants, finds }: Part): void {
  for (const [index, { text }] of tokens.entries()) {
    if (
      text !== 'AddEnvironmentVariables' ||
      !isAt(tokens, index - 1, ['.']) ||
      !isAt(tokens, index + 1, ['('])
    )
      continue;
    const [given = []] = splitArguments(tokens, index + 1);
    const prefix =
      given.length === 0
        ? ''
        : literalOf(isAt(given, 0, ['prefix', ':']) ? given.slice(2) : given, constants);
    if (prefix === undefined) continue;
    for (const name of NAMES)
      finds.addWrapper({
        ...{ by: 'object', language: 'csharp', name, idiom: IDIOM },
        ...{ defaulted: [], prefix, definedIn: code.file },
      });
  }
}

/** The prefix that all of a program has; several programs may have several. */
export function prefixIn(wrappers: readonly Wrapper[]): string | undefined {
  const prefixes = wrappers.flatMap((wrapper) =>
    wrapper.by === 'object' && wrapper.idiom === IDIOM ? [wrapper.prefix] : [],
  );
  const [prefix, ...others] = new Set(prefixes);
  return others.length > 0 || prefix === '' ? undefined : prefix;
}
