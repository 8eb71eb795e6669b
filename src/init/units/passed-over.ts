import { nameSome } from '../name-some.ts';
import { nameOf } from '../repository.ts';
import type { Unit } from './source.ts';

/** A unit that stands for a service, and what else runs its code. */
export interface PassedOver {
  readonly service: string;
  readonly taken: Unit;
  readonly others: readonly Unit[];
}

/** What is not compared, as sentences: other programs of a service by name, and the same ones in other files once for all services. */
export function describePassedOver(all: readonly PassedOver[]): string[] {
  const files = new Map<string, Set<string>>();
  const sentences = all.flatMap(({ service, taken, others }) => {
    const isSame = (other: Unit) => other.file !== taken.file && isSameProgram(other, taken);
    for (const { file } of others.filter(isSame)) {
      const known = files.get(taken.file) ?? new Set();
      files.set(taken.file, known.add(file));
    }
    const different = others.filter((other) => !isSame(other));
    if (different.length === 0) return [];
    return [
      `${namedByFile([taken])} stands for the service \`${service}\`. Not compared: ${namedByFile(different)}`,
    ];
  });
  const elsewhere = [...files].map(
    ([file, found]) =>
      `\`${file}\` is taken for production. Not compared, though the same programs are in there: ${nameSome(
        [...found].map((one) => `\`${one}\``),
        MOST_NAMED,
      )}`,
  );
  return [...sentences, ...elsewhere];
}

function isSameProgram(one: Unit, other: Unit): boolean {
  const words = new Set([one.name, ...one.aliases]);
  return [other.name, ...other.aliases].some((word) => words.has(word));
}

/** A container that is called like those of other workloads is told by its workload. */
function labelOf({ name, source }: Unit): string {
  return typeof source.workload === 'string' ? source.workload : name;
}

function namedByFile(units: readonly Unit[]): string {
  const byFile = Map.groupBy(units, ({ file }) => file);
  return nameSome(
    [...byFile].map(([file, own]) => {
      const names = [...new Set(own.map(labelOf))].map((name) => `\`${name}\``);
      return names.join() === `\`${nameOf(file)}\``
        ? `\`${file}\``
        : `${nameSome(names, MOST_NAMED)} in \`${file}\``;
    }),
    MOST_NAMED,
  );
}

const MOST_NAMED = 4;
