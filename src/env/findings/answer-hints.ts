import type { Hint, Provided, Supply } from '../provided.ts';

/** What the sources of a service tell about what other sources of it leave open. */
export interface Told {
  /** The names in what people list of what platforms keep to themselves; undefined where they list nothing. */
  readonly listed: ReadonlySet<string> | undefined;
  /** What the GitHub environments have; undefined when none is named, or one could not be read. */
  readonly onGitHub: readonly Provided[] | undefined;
}

/** Takes out the hints that another source answers: the key is there, or it is certain that it is not. */
export function answerHints({ provided, hints }: Supply, told: Told): Supply {
  const answered = hints
    .flatMap((hint) =>
      hint.unlessListed === true && told.listed !== undefined ? lookInLists(hint, told.listed) : [hint],
    )
    .map((answer) =>
      !isHint(answer) || told.onGitHub === undefined ? answer : lookOnGitHub(answer, told.onGitHub),
    );
  return {
    provided: [...provided, ...answered.filter((answer): answer is Provided => !isHint(answer))],
    hints: answered.filter(isHint),
  };
}

function isHint(answer: Provided | Hint): answer is Hint {
  return 'message' in answer;
}

/** What is in a list is provided; so of a key it is certain that it is not there, and of the others nothing is left to say. */
function lookInLists(hint: Hint, listed: ReadonlySet<string>): (Provided | Hint)[] {
  const { key, source, at, listedAs } = hint;
  if (key === undefined) return [];
  if (listedAs?.every((name) => listed.has(name))) return [{ key, source, at }];
  return [{ ...hint, mayBeThere: false, message: `${hint.message}. No list of the service has it` }];
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
