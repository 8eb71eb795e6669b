import type { Hint, Provided, Supply } from './provided.ts';

/** What the sources of a service tell about what other sources of it leave open. */
export interface Told {
  /** Whether people list what platforms keep to themselves. */
  readonly isListed: boolean;
  /** What the GitHub environments have; undefined when none is named, or one could not be read. */
  readonly onGitHub: readonly Provided[] | undefined;
}

/** Takes out the hints that another source answers: the key is there, or it is certain that it is not. */
export function answerHints({ provided, hints }: Supply, told: Told): Supply {
  const answered = hints
    .filter(({ unlessListed }) => !unlessListed || !told.isListed)
    .map((hint) => (told.onGitHub === undefined ? hint : lookOnGitHub(hint, told.onGitHub)));
  const isHint = (answer: Provided | Hint): answer is Hint => 'message' in answer;
  return {
    provided: [...provided, ...answered.filter((answer): answer is Provided => !isHint(answer))],
    hints: answered.filter(isHint),
  };
}

/** GitHub keeps the names of secrets and variables in upper case, and takes them in any; of a secret it tells no value. */
function lookOnGitHub(hint: Hint, onGitHub: readonly Provided[]): Provided | Hint {
  const { key, needs, source, at } = hint;
  if (key === undefined || needs === undefined) return hint;
  const there = new Set(
    onGitHub.map((entry) => `${entry.value === undefined ? 'secrets' : 'vars'}.${entry.key.toUpperCase()}`),
  );
  const lacking = needs.filter(({ context, name }) => !there.has(`${context}.${name.toUpperCase()}`));
  if (lacking.length === 0) return { key, source, at };
  const names = lacking.map(({ context, name }) => `${context === 'vars' ? 'variable' : 'secret'} ${name}`);
  return { ...hint, mayBeThere: false, message: `${hint.message}: GitHub has no ${names.join(', no ')}` };
}
