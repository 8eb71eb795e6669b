import { type Expansion, findExpansions } from './expansions.ts';

const ENVIRONMENT =
  /\bsystemEnvironment(?:\[\s{0,9}['"](?<key>\w{1,200})['"]\s{0,9}\]|\??\.(?<name>\w{1,200}))\s{0,9}(?<otherwise>\?:)?/g;

/**
 * The variables of a text in `@Value`: `${KEY:default}`, and `#{systemEnvironment['KEY'] ?: 'default'}`, which is null without one.
 * https://docs.spring.io/spring-framework/reference/core/expressions/beandef.html
 */
export function findValueReads(text: string): Expansion[] {
  const asked = [...text.matchAll(ENVIRONMENT)].map(({ 0: whole, groups, index }): Expansion => {
    const name = groups?.key ?? groups?.name ?? '';
    return {
      name,
      kind: groups?.otherwise === undefined ? 'optional' : 'defaulted',
      offset: index + whole.indexOf(name, 'systemEnvironment'.length),
    };
  });
  return [...findExpansions(text, 'spring'), ...asked];
}
