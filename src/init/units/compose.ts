import { listComposeServices } from '../../env/production/compose-services.ts';
import { goTo, textAt } from '../../env/text/tree-walk.ts';
import { type Entry, parseYamlTrees, type Tree } from '../../env/text/yaml-tree.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf, join, nameOf, resolveFrom } from '../repository.ts';
import { imageName, type Unit } from './source.ts';

const COMPOSE = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i;

export function isComposeFile(path: string): boolean {
  return COMPOSE.test(nameOf(path)) || /^(?:production|prod|local)\.ya?ml$/i.test(path);
}

/**
 * The services of the compose files. One that is named after production and gives a service neither `image` nor
 * `build` is laid over the plain file beside it, as `docker compose -f a -f b` does
 * (https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/).
 */
export function findComposeUnits(texts: ReadonlyMap<string, string | undefined>): Unit[] {
  const files = [...texts].flatMap(([file, text]) => {
    const environment = environmentOfCompose(file);
    if (!isComposeFile(file) || text === undefined || environment === 'elsewhere') return [];
    return [{ file, environment, services: servicesIn(text, file) }];
  });
  const plain = files.filter(({ environment }) => environment === 'unsaid');
  return files.flatMap(({ file, environment, services }) => {
    const under =
      environment === 'production'
        ? plain.find((other) => folderOf(other.file) === folderOf(file))
        : undefined;
    return [...services].map(([name, tree]): Unit => {
      const isWhole = goTo(tree, 'image') !== undefined || goTo(tree, 'build') !== undefined;
      const base = isWhole ? undefined : under?.services.get(name);
      const built = base === undefined ? { tree, file } : { tree: base, file: under?.file ?? file };
      return {
        name,
        aliases: [imageName(textAt(built.tree, 'image')) ?? []].flat(),
        folder: builtFrom(built.tree, built.file),
        file,
        source: { compose: file, ...(services.size > 1 && { service: name }) },
        below:
          base === undefined || under === undefined
            ? []
            : [{ compose: under.file, ...(under.services.size > 1 && { service: name }) }],
        environment,
      };
    });
  });
}

/** A compose file to deploy with is production's, where its path says nothing else. */
function environmentOfCompose(file: string): ReturnType<typeof environmentOf> {
  const said = environmentOf(file);
  return said === 'unsaid' && /(?:^|[^A-Za-z0-9])deploy(?:ment)?(?:[^A-Za-z0-9]|$)/i.test(file)
    ? 'production'
    : said;
}

/** What is no compose file after all has no services; whoever reads it for its keys says what is wrong with it. */
function servicesIn(text: string, file: string): Map<string, Tree> {
  const trees = parseYamlTrees(text, file);
  const services = listComposeServices(trees.ok ? trees.value : []);
  return new Map([...services].map(([name, layers]) => [name, joined(layers)]));
}

/** A service with what each document says of it; of what several say the last one is heard. */
function joined(layers: readonly Entry[]): Tree {
  return layers
    .map(({ value }) => value)
    .reduce((below, above) => {
      const entries = [below, above].flatMap((tree) => (tree.kind === 'map' ? [...tree.entries] : []));
      return { kind: 'map', at: above.at, entries: new Map(entries) };
    });
}

/** The folder of the code: that of the Dockerfile where it stands deeper than the context. */
function builtFrom(tree: Tree, file: string): string | undefined {
  const build = goTo(tree, 'build');
  const written = build?.kind === 'text' ? build.text : textAt(build, 'context');
  if (build === undefined) return undefined;
  const context = resolveFrom(folderOf(file), written ?? '.');
  const dockerfile = textAt(build, 'dockerfile');
  if (context === undefined || dockerfile === undefined) return context;
  return folderOf(resolveFrom(context, dockerfile) ?? join(context, 'Dockerfile'));
}
