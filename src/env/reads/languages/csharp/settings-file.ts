import type { Code } from '../../language.ts';
import { type CodeToken, tokenizeCode } from '../../tokens/code-tokens.ts';
import type { ObjectWrapper, Wrapper } from '../../wrapper.ts';

const IDIOM = 'settings of .NET';

/**
 * What a settings file gives a value, by the paths of its sections, for the classes that demand something: they name the attribute.
 * learn.microsoft.com/dotnet/core/extensions/configuration-providers#json-configuration-provider
 */
export function settingsIn({ text, file }: Code): ObjectWrapper {
  return {
    ...{ by: 'object', language: 'csharp', name: 'Required', idiom: IDIOM },
    ...{ defaulted: listPaths(tokenizeCode(text, 'csharp')[0] ?? []), prefix: '', definedIn: file },
  };
}

/** What all settings files together bring; undefined where none is known: then nobody can tell. */
export function broughtBy(wrappers: readonly Wrapper[]): ReadonlySet<string> | undefined {
  const files = wrappers.filter((wrapper) => wrapper.by === 'object' && wrapper.idiom === IDIOM);
  if (files.length === 0) return undefined;
  return new Set(files.flatMap((file) => (file.by === 'object' ? file.defaulted : [])));
}

/** The name of a setting, whose case does not matter. */
export const settingOf = (path: string) => path.toLowerCase();

/** The paths of what has a value, as variables write them; an empty text is none. Lists have numbers for names, which no class demands. */
function listPaths(tokens: readonly CodeToken[]): string[] {
  const paths: string[] = [];
  const around: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const [key, colon] = [tokens[index - 2], tokens[index - 1]];
    const isValue = colon?.kind === 'sign' && colon.text === ':' && key?.kind === 'text';
    const name = isValue ? key.text.replaceAll(':', '__') : '';
    if (token.kind === 'sign' && (token.text === '{' || token.text === '[')) around.push(name);
    else if (token.kind === 'sign' && (token.text === '}' || token.text === ']')) around.pop();
    else if (isValue && token.text !== '' && token.text !== 'null')
      paths.push(settingOf([...around, name].filter((part) => part !== '').join('__')));
  }
  return paths;
}
