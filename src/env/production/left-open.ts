import type { Hint, Provided, Supply } from '../provided.ts';

/**
 * Leaves a key to a person where only a variable stands in the place of its value: whatever puts values in before files are deployed
 * (envsubst, a pipeline, dotenv-expand) puts in nothing where that is unset, and goes on. One that the same files give a value is known.
 */
export function leaveVariablesOpen({ provided, hints }: Supply): Supply {
  const given = new Set(provided.map(({ key }) => key));
  const isLeftOpen = ({ key, value }: Provided) =>
    value?.isLeftTo(key, (variable) => given.has(variable)) === true;
  const open = provided.filter(isLeftOpen);
  if (open.length === 0) return { provided, hints };
  const asked = open.map(
    ({ key, source, at }): Hint => ({
      source,
      key,
      at,
      message: `${source} has a variable in the place of its value, which is put in where it cannot be seen here: list the key with \`names\``,
      mayBeThere: true,
      unlessListed: true,
    }),
  );
  return { provided: provided.filter((entry) => !isLeftOpen(entry)), hints: [...hints, ...asked] };
}
