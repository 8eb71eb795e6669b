import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  ACTION_OF_NOBODY,
  createFile,
  findCheckout,
  findDefaultBase,
  findGateRuns,
  isTaken,
  ownLink,
  parseWorkflows,
  readWorkflowFiles,
  renderList,
  renderStarterWorkflow,
  renderText
} from "./chunk-CN7RFBY2.js";
import {
  CodeFiles,
  DEFAULT_CHECKLIST,
  INDEX,
  findWebUrl,
  readGit,
  runGit
} from "./chunk-WEDW5J3Y.js";
import {
  READERS,
  parseTomlTree
} from "./chunk-GFBC4YNO.js";
import {
  SERVICE_NAME,
  compareEnv,
  isProductionCode,
  isWellKnown,
  listPaths,
  parseChecklist,
  parseManifest,
  readPatternSchema,
  snapshotEnv
} from "./chunk-S2AS3KC5.js";
import {
  isCode
} from "./chunk-4YCB6HPF.js";
import {
  GateError,
  renderProblem
} from "./chunk-TMNJ72W4.js";
import {
  ENV_NAME,
  goTo,
  itemsAt,
  listContainers,
  parseYamlTrees,
  readKept,
  textAt
} from "./chunk-6FNFRDEV.js";
import "./chunk-3ZQQUKS4.js";
import "./chunk-ISXXGEDF.js";
import "./chunk-VQURUF4K.js";
import "./chunk-WJJTUTFY.js";
import "./chunk-4LQKD5LP.js";

// src/modes/init.ts
import { basename } from "node:path";

// src/init/considered-paths.ts
var ASIDE = /^(?:node_modules|bower_components|vendor|third_party|dist|out|target|\.?venv|site-packages|tests?|__tests__|testdata|testing|specs?|e2e|cypress|playwright|(?:__)?(?:fixtures?|mocks?)(?:__)?|examples?|samples?|demos?|docs?|documentation|\.(?!docker|deploy|infra|k8s|kube)[^/]*|.*\{\{.*)$/i;
var UNSPEAKABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/u;
function considerPaths(paths) {
  return paths.filter(
    (path) => !UNSPEAKABLE.test(path) && path.trim() === path && !path.split("/").slice(0, -1).some(isAside)
  ).toSorted();
}
function isAside(segment) {
  return ASIDE.test(segment);
}
var PRODUCTION = /^(?:prod|prd|production|live)$/i;
var ELSEWHERE = /^(?:dev|devel|development|local|localhost|test|tests|testing|ci|qa|uat|stage|staging|stg|preview|sandbox|override|debug)$/i;
function environmentOf(path) {
  const words = path.split(/[^A-Za-z0-9]+/);
  if (words.some((word) => PRODUCTION.test(word))) return "production";
  return words.some((word) => ELSEWHERE.test(word)) ? "elsewhere" : "unsaid";
}

// src/init/repository.ts
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function join(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function foldersAround(folder) {
  return folder === "" ? [""] : [folder, ...foldersAround(folderOf(folder))];
}
function resolveFrom(folder, path) {
  if (/^\/|:|\$/.test(path)) return void 0;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === ".." && parts.length === 0) return void 0;
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/init/source.ts
var OF_OTHERS = /^(?:postgres|postgresql|postgis|timescaledb.*|pgvector|pgbouncer|pgadmin.*|mysql|mariadb|mongo|mongodb|redis|valkey|memcached|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|kibana|logstash|clickhouse.*|minio|localstack|nginx|traefik|caddy|haproxy|envoy|httpd|varnish|adminer|phpmyadmin|mailhog|mailpit|mailcatcher|maildev|prometheus|grafana|loki|jaeger|otel.*|opentelemetry.*|vault|consul|etcd|certbot|watchtower|busybox|alpine|debian|ubuntu|curl|selenium.*|dynamodb-local|weaviate|qdrant|chroma|meilisearch|typesense.*)$/i;
function isOfOthers({ folder, aliases, name }) {
  return folder === void 0 && [...aliases, name].some((word) => OF_OTHERS.test(word));
}
function imageName(image) {
  if (image === void 0 || image.length > LONGEST_IMAGE) return void 0;
  return /([^/:@${}]+)(?::[^/]*)?(?:@.*)?$/.exec(image)?.[1];
}
var LONGEST_IMAGE = 512;

// src/init/compose-units.ts
var COMPOSE = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i;
function isComposeFile(path) {
  return COMPOSE.test(nameOf(path)) || /^(?:production|prod|local)\.ya?ml$/i.test(path);
}
function findComposeUnits(texts) {
  const files = [...texts].flatMap(([file, text]) => {
    const environment = environmentOfCompose(file);
    if (!isComposeFile(file) || text === void 0 || environment === "elsewhere") return [];
    return [{ file, environment, services: servicesIn(text, file) }];
  });
  const plain = files.filter(({ environment }) => environment === "unsaid");
  return files.flatMap(({ file, environment, services }) => {
    const under = environment === "production" ? plain.find((other) => folderOf(other.file) === folderOf(file)) : void 0;
    return [...services].map(([name, tree]) => {
      const isWhole = goTo(tree, "image") !== void 0 || goTo(tree, "build") !== void 0;
      const base = isWhole ? void 0 : under?.services.get(name);
      const built = base === void 0 ? { tree, file } : { tree: base, file: under?.file ?? file };
      return {
        name,
        aliases: [imageName(textAt(built.tree, "image")) ?? []].flat(),
        folder: builtFrom(built.tree, built.file),
        file,
        source: { compose: file, ...services.size > 1 && { service: name } },
        below: base === void 0 || under === void 0 ? [] : [{ compose: under.file, ...under.services.size > 1 && { service: name } }],
        environment
      };
    });
  });
}
function environmentOfCompose(file) {
  const said = environmentOf(file);
  return said === "unsaid" && /(?:^|[^A-Za-z0-9])deploy(?:ment)?(?:[^A-Za-z0-9]|$)/i.test(file) ? "production" : said;
}
function servicesIn(text, file) {
  const trees = parseYamlTrees(text, file);
  const services = trees.ok ? goTo(trees.value[0], "services") : void 0;
  if (services?.kind !== "map") return /* @__PURE__ */ new Map();
  return new Map([...services.entries].map(([name, { value }]) => [name, value]));
}
function builtFrom(tree, file) {
  const build = goTo(tree, "build");
  const written = build?.kind === "text" ? build.text : textAt(build, "context");
  if (build === void 0) return void 0;
  const context = resolveFrom(folderOf(file), written ?? ".");
  const dockerfile = textAt(build, "dockerfile");
  if (context === void 0 || dockerfile === void 0) return context;
  return folderOf(resolveFrom(context, dockerfile) ?? join(context, "Dockerfile"));
}

// src/init/file-units.ts
var DOTENV = /^(?:\.env(?:\.[\w-]+)*|[\w.-]*\.env)$/i;
var NAMELESS = /^(?:env|prod|prd|production|live|local|config|secrets?|vars?|common|shared)?$/i;
var OF_PLATFORMS = [
  [/^fly(?:\.[\w-]+)?\.toml$/, "fly"],
  [/^render\.ya?ml$/, "render"],
  [/^serverless\.ya?ml$/, "serverless"],
  [/^task-?def(?:inition)?(?:[.-][\w-]+)*\.json$/, "ecs"]
];
function findFileUnits(paths) {
  return [...findPlatformFiles(paths), ...findDotenvFiles(paths)];
}
function findPlatformFiles(paths) {
  return paths.flatMap((file) => {
    const [, format] = OF_PLATFORMS.find(([pattern]) => pattern.test(nameOf(file))) ?? [];
    if (format === void 0 || environmentOf(file) === "elsewhere") return [];
    const about = { name: nameOf(file), aliases: [], folder: folderOf(file), file, below: [] };
    return [{ ...about, source: { [format]: file }, environment: "production" }];
  });
}
function findDotenvFiles(paths) {
  return paths.flatMap((file) => {
    const name = nameOf(file);
    if (!DOTENV.test(name) || environmentOf(file) !== "production") return [];
    if (environmentOf(name) !== "production" && !/^\.?env$|^[\w-]+\.env$/i.test(name)) return [];
    const words = name.split(".").filter((word) => !NAMELESS.test(word));
    if (words.some((word) => /^(?:example|sample|template|dist|vault|enc|gpg|age)$/i.test(word))) return [];
    return [
      {
        name: words[0] ?? name,
        aliases: [],
        folder: folderOf(file),
        file,
        source: { dotenv: file },
        below: [],
        environment: "production"
      }
    ];
  });
}

// src/init/manifest-files.ts
var NAMES = [
  /^\.env\.schema$/,
  /^env\.ya?ml$/,
  /^\.env\.example$/,
  /^(?:env\.example|example\.env|\.env\.(?:sample|template|dist|tmpl|tpl|defaults?))$/,
  /^(?:env\.(?:sample|template|dist)|(?:sample|template)\.env|\.env-(?:example|sample|template|dist)|\.env_(?:example|sample|template)|dotenv\.example|\.example\.env|\.sample\.env)$/,
  /^\.?env\.(?:production|prod)[.-](?:example|sample|template|dist)$/,
  /^\.?env\.(?:example|sample|template)[.-](?:production|prod)$/,
  /^\.?env\.local[.-](?:example|sample|template)$/
];
function rankOf(path) {
  return NAMES.findIndex((pattern) => pattern.test(nameOf(path)));
}
function findManifestFiles(paths) {
  const ranked = paths.filter((path) => rankOf(path) >= 0).toSorted((a, b) => rankOf(a) - rankOf(b));
  return Map.groupBy(ranked, folderOf);
}

// src/init/platform-units.ts
var FLY = /^fly(?:[._-][\w-]+)?\.toml$/i;
var RENDER = /^render\.ya?ml$/i;
function isPlatformFile(path) {
  return FLY.test(nameOf(path)) || RENDER.test(nameOf(path));
}
function findPlatformUnits(texts) {
  return [...texts].flatMap(([file, text]) => {
    if (text === void 0 || !isPlatformFile(file) || environmentOf(file) === "elsewhere") return [];
    return FLY.test(nameOf(file)) ? unitOfFly(text, file) : unitsOfRender(text, file);
  });
}
function unitOfFly(text, file) {
  const tree = parseTomlTree(text, file);
  const name = (tree.ok ? textAt(tree.value, "app") : void 0) ?? nameOf(file);
  return [{ ...unitOf(file, name, folderOf(file)), source: { fly: file } }];
}
function unitsOfRender(text, file) {
  const trees = parseYamlTrees(text, file);
  const services = trees.ok ? itemsAt(trees.value[0], "services").filter(runsCode) : [];
  const all = trees.ok ? itemsAt(trees.value[0], "services").length : 0;
  return services.flatMap((service) => {
    const name = textAt(service, "name");
    if (name === void 0) return [];
    const folder = resolveFrom(folderOf(file), textAt(service, "rootDir") ?? ".");
    return [{ ...unitOf(file, name, folder), source: { render: file, ...all > 1 && { service: name } } }];
  });
}
function runsCode(service) {
  const type = textAt(service, "type") ?? "";
  return ["web", "pserv", "worker", "cron"].includes(type) && goTo(service, "image") === void 0;
}
function unitOf(file, name, folder) {
  return { name, aliases: [], folder, file, below: [], environment: "production" };
}

// src/init/candidates.ts
var MOST_YAML_FILES = 3e3;
var DEPLOYING = /(?:^|\/)[\w-]*(?:k8s|kube|kubernetes|deploy|manifests|infra|ops|cluster|overlays|release)[\w-]*\//i;
function listCandidates(paths) {
  const yaml = paths.filter((path) => /\.ya?ml$/i.test(path) && !isComposeFile(path));
  const ordered = [
    ...yaml.filter((path) => DEPLOYING.test(path)),
    ...yaml.filter((path) => !DEPLOYING.test(path))
  ];
  return [
    .../* @__PURE__ */ new Set([
      ...[...findManifestFiles(paths).values()].flat(),
      ...paths.filter(isComposeFile),
      ...paths.filter(isPlatformFile),
      ...findFileUnits(paths).map(({ file }) => file),
      ...ordered.slice(0, MOST_YAML_FILES)
    ])
  ];
}

// src/init/checklist-text.ts
function renderChecklist(items, services, patterns) {
  const env = services.length === 0 ? ENV_AS_COMMENT : ["", "env:", ...renderPatterns(patterns), "  services:", ...services.flatMap(renderService)];
  return `${[...HEAD, "items:", ...items.flatMap(renderItem), ...env].join("\n")}
`;
}
var HEAD = [
  "# What people confirm before a change is merged, and where the env keys of production are.",
  "# Whoever has write access and is not the author confirms. For a repository of one person:",
  "# confirm: { author: true }"
];
function renderPatterns(patterns) {
  if (patterns.length === 0) return [];
  const lines = patterns.map(
    ({ line, definedIn }) => `    - ${line}${definedIn === void 0 ? "" : ` # ${definedIn}`}`
  );
  return ["  # Functions that read the env key which they are given.", "  reads:", ...lines];
}
var ENV_AS_COMMENT = [
  "",
  "# No service was found whose env keys could be compared. With a manifest such as .env.example:",
  "# env:",
  "#   services:",
  "#     app: { manifest: .env.example, production: [{ github-environment: production }] }"
];
function renderItem({ id, title, optional, when }) {
  return [
    `  - id: ${id}`,
    `    title: ${title}`,
    ...optional === true ? ["    optional: true"] : [],
    ...when === void 0 ? [] : [`    when: ${"paths" in when ? `{ paths: ${renderList(when.paths)} }` : "{ env-change: true }"}`]
  ];
}
function renderService({ name, manifest, code, production, suggested }) {
  const sources = production.length > 0 ? ["      production:", ...production.flatMap(renderSource)] : [
    "      # Without `production` people confirm new keys. Where it is one of these, a machine compares:",
    "      # production:",
    ...suggested.map((source) => `      #   - { ${renderPairs(source).join(", ")} }`)
  ];
  return [
    `    ${renderText(name)}:`,
    `      manifest: ${renderText(manifest)}`,
    ...code === void 0 ? [] : [`      code: ${renderList(code)}`],
    ...sources
  ];
}
function renderSource(source) {
  return renderPairs(source).map((pair, index) => `        ${index === 0 ? "- " : "  "}${pair}`);
}
function renderPairs(source) {
  return Object.entries(source).map(
    ([key, value]) => `${key}: ${typeof value === "string" ? renderText(value) : renderList(value)}`
  );
}

// src/init/github-environment.ts
function findProductionEnvironment(workflows, texts) {
  const names = workflows.flatMap(
    (path) => [
      ...(texts.get(path) ?? "").matchAll(/^[ \t]+environment:[ \t]*(?:\r?\n[ \t]+name:[ \t]*)?([^\r\n]*)/gm)
    ].map(([, name = ""]) => name.trim().replace(/^(['"])(.*)\1$/, "$2"))
  );
  return names.find((name) => /^[\w-]*prod[\w-]*$/i.test(name)) ?? "production";
}

// src/init/code-folders.ts
var PACKAGE_FILE = /^(?:package\.json|deno\.jsonc?|pyproject\.toml|setup\.py|requirements(?:\.in|\.txt)|Pipfile|manage\.py|go\.mod|Gemfile|composer\.json|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|mix\.exs|.+\.csproj|.+\.fsproj)$/;
var DEPLOYED_BY = /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:Docker|Container)file|Procfile)$/i;
var BUILD_FOLDER = /^\.?(?:docker|build|deploy|deployment|ci)$/i;
function findCodeFolders(paths) {
  const all = new Set(paths.filter((path) => PACKAGE_FILE.test(nameOf(path))).map(folderOf));
  const deployed = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!DEPLOYED_BY.test(nameOf(path))) continue;
    const folder = folderOf(path);
    const owner = BUILD_FOLDER.test(nameOf(folder)) ? folderOf(folder) : folder;
    const found = [folder, owner].find((candidate) => all.has(candidate));
    if (found !== void 0 && !deployed.has(found)) deployed.set(found, path);
  }
  return { all, deployed };
}
function codeFolderAround(folder, { all }) {
  return foldersAround(folder).find((around) => all.has(around));
}
var NAMELESS2 = /^(?:src|source|code|main)$/i;
function folderName(folder) {
  const name = folder.split("/").findLast((part) => !NAMELESS2.test(part));
  return name === "" ? void 0 : name;
}

// src/init/kubernetes-units.ts
var KIND = /^kind:\s*['"]?(?:Deployment|StatefulSet|DaemonSet|CronJob|ConfigMap|Secret|SealedSecret|ExternalSecret)\b/m;
function findKubernetesUnits(texts) {
  const manifests = [...texts].flatMap(([file, text]) => {
    if (!/\.ya?ml$/i.test(file) || text === void 0 || !KIND.test(text) || text.includes("{{")) return [];
    const trees = environmentOf(file) === "elsewhere" ? void 0 : parseYamlTrees(text, file);
    return trees?.ok ? [{ file, documents: trees.value, kept: namesKept(trees.value) }] : [];
  });
  const units = manifests.flatMap((manifest) => unitsIn(manifest, manifests));
  return [...Map.groupBy(units, ({ name, aliases }) => JSON.stringify([name, aliases[0]])).values()].map(
    best
  );
}
function namesKept(documents) {
  return new Set(
    documents.flatMap((document) => {
      const kept = readKept(document, []);
      return kept === void 0 ? [] : [`${kept.kind} ${kept.name}`];
    })
  );
}
function unitsIn({ file, documents }, all) {
  const containers = documents.flatMap(
    (document) => listContainers(document).map((container) => ({ ...container, document }))
  );
  const whole = containers.filter(({ tree }) => textAt(tree, "image") !== void 0);
  const names = new Set(containers.map(({ name }) => name));
  return whole.map(({ name, tree, document }) => {
    const files = [file, ...filesReferredTo(tree, file, all)];
    const workload = textAt(document, "metadata", "name");
    const aliases = [workload, imageName(textAt(tree, "image"))].flatMap((alias) => alias ?? []);
    const [only, second] = files;
    const kubernetes = second === void 0 && only !== void 0 ? only : files;
    return {
      ...{ name, aliases, file, below: [] },
      folder: void 0,
      source: { kubernetes, ...names.size > 1 && { container: name } },
      environment: "production"
    };
  });
}
function filesReferredTo(container, file, all) {
  const wanted = [...itemsAt(container, "envFrom"), ...itemsAt(container, "env")].flatMap(namesReferredTo);
  const own = all.find((manifest) => manifest.file === file)?.kept;
  const found = wanted.flatMap((name) => {
    if (own?.has(name) === true) return [];
    const having = all.filter(({ kept }) => kept.has(name)).map((manifest) => manifest.file);
    const near = having.filter((other) => folderOf(other) === folderOf(file));
    return (near.length > 0 ? near : having).slice(0, 1);
  });
  return [...new Set(found)].sort();
}
function namesReferredTo(item) {
  const references = [
    ["ConfigMap", goTo(item, "configMapRef")],
    ["Secret", goTo(item, "secretRef")],
    ["ConfigMap", goTo(item, "valueFrom", "configMapKeyRef")],
    ["Secret", goTo(item, "valueFrom", "secretKeyRef")]
  ];
  return references.flatMap(([kind, reference]) => {
    const name = textAt(reference, "name");
    return name === void 0 ? [] : [`${kind} ${name}`];
  });
}
function best([first, ...others]) {
  if (first === void 0) throw new Error("a group has a member");
  const weigh2 = ({ file, source }) => (environmentOf(file) === "production" ? 0 : 2) + ("container" in source ? 1 : 0);
  return others.reduce((found, unit) => weigh2(unit) < weigh2(found) ? unit : found, first);
}

// src/init/manifests.ts
function findManifests(paths, code, texts) {
  const byFolder = /* @__PURE__ */ new Map();
  const leftOut = [];
  const folders = [...findManifestFiles(paths)].toSorted(([a], [b]) => a.length - b.length);
  for (const [folder, files] of folders) {
    const usable = files.find((file) => reasonAgainst(file, texts.get(file)) === void 0);
    const used = usable === void 0 ? void 0 : ownerOf(folder, code);
    for (const file of files) {
      const reason = reasonAgainst(file, texts.get(file));
      if (file === usable && used !== void 0 && !byFolder.has(used)) byFolder.set(used, file);
      else if (reason !== void 0) leftOut.push(`\`${file}\` ${reason}`);
      else if (used === void 0) leftOut.push(`\`${file}\` stands beside no code that it could be for`);
      else leftOut.push(`\`${file}\` may declare keys as well, and \`${byFolder.get(used)}\` is taken`);
    }
  }
  return { byFolder, leftOut };
}
function ownerOf(folder, code) {
  return folder === "" ? "" : codeFolderAround(folder, code);
}
function reasonAgainst(file, text) {
  if (text === void 0) return "is no text that can be read";
  const parsed = parseManifest(text, file);
  if (parsed.ok) return parsed.value.length === 0 ? "declares no env key" : void 0;
  const [first] = parsed.problems;
  const more = parsed.problems.length > 1 ? `, and ${parsed.problems.length - 1} more` : "";
  return `cannot be read as a manifest: ${first === void 0 ? "" : renderProblem(first).slice(file.length + 1)}${more}`;
}

// src/init/services.ts
function findServices(evidence) {
  const { code, manifests, reads } = evidence;
  const links = evidence.units.map((unit) => ({ unit, folder: folderOfUnit(unit, code) }));
  const run = /* @__PURE__ */ new Set([
    ...code.deployed.keys(),
    ...links.flatMap(({ unit, folder }) => folder === void 0 || isOfOthers(unit) ? [] : [folder]),
    ...reads.flatMap(({ at }) => codeFolderAround(at.file, code) ?? [])
  ]);
  const alone = [...run].filter((folder) => !foldersAround(folder).some((around) => manifests.has(around)));
  const folders = [.../* @__PURE__ */ new Set([...manifests.keys(), ...alone])].filter(
    (folder, _, all) => manifests.has(folder) || !all.some((other) => other !== folder && isInside(other, folder))
  );
  const names = nameAll(folders.sort(), evidence.name);
  const ownerOf2 = (folder) => foldersAround(folder).find((around) => folders.includes(around));
  const [only, second] = folders;
  const placed = links.map(({ unit, folder }) => {
    const owner = folder === void 0 ? void 0 : ownerOf2(folder);
    if (owner !== void 0 && folder !== void 0) return { unit, folder, owner };
    const isClear = only !== void 0 && second === void 0 && isLikelyOurs(unit);
    return { unit, folder: only ?? "", owner: isClear ? only : void 0 };
  });
  const services = folders.map((folder) => {
    const own = placed.filter(({ owner }) => owner === folder);
    const grouped = [...Map.groupBy(own, (entry) => entry.folder)];
    return {
      name: names.get(folder) ?? "",
      folder,
      manifest: manifests.get(folder),
      units: new Map(grouped.map(([of, entries]) => [of, entries.map(({ unit }) => unit)])),
      reads: reads.filter(({ at }) => ownerOf2(at.file) === folder)
    };
  });
  return {
    services,
    unlinked: placed.flatMap(({ unit, owner }) => owner === void 0 && !isOfOthers(unit) ? [unit] : [])
  };
}
function isInside(folder, around) {
  return around === "" || folder.startsWith(`${around}/`);
}
function isLikelyOurs(unit) {
  return unit.environment === "production" ? !isOfOthers(unit) : unit.folder !== void 0;
}
function folderOfUnit(unit, code) {
  const built = unit.folder === void 0 ? void 0 : codeFolderAround(unit.folder, code);
  const words = new Set([unit.name, ...unit.aliases].map(plainName));
  const named = [...code.all].filter((folder) => words.has(plainName(folderName(folder) ?? ""))).toSorted((a, b) => a.length - b.length)[0];
  return built === void 0 || built === "" ? named ?? built : built;
}
function plainName(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function nameAll(folders, root) {
  const names = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const folder of folders) {
    const short = folderName(folder) ?? root;
    const candidates = [short, folder.replaceAll("/", "-"), ...numbered(short)];
    const name = candidates.map(fitName).find((candidate) => !taken.has(candidate.toLowerCase()));
    names.set(folder, name ?? "");
    taken.add((name ?? "").toLowerCase());
  }
  return names;
}
function* numbered(name) {
  for (let number = 2; number < 1e3; number += 1) yield `${name.slice(0, 30)}-${number}`;
}
function fitName(name) {
  const fitting = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/-{2,}/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 40);
  return SERVICE_NAME.test(fitting) ? fitting : "app";
}

// src/init/landscape.ts
function surveyRepository(paths, { name, texts, reads }) {
  const code = findCodeFolders(paths);
  const own = new Map([...texts].filter(([path]) => paths.includes(path)));
  const manifests = findManifests(paths, code, own);
  const { services, unlinked } = findServices({
    ...{ name, code, manifests: manifests.byFolder, reads: reads ?? [] },
    units: [
      ...findComposeUnits(own),
      ...findKubernetesUnits(own),
      ...findPlatformUnits(own),
      ...findFileUnits(paths)
    ]
  });
  const ofProduction = unlinked.filter(({ environment }) => environment === "production");
  return { services, leftOut: [...manifests.leftOut, ...describeUnlinked(ofProduction)] };
}
var MOST_NAMED = 5;
function describeUnlinked(units) {
  if (units.length === 0) return [];
  const named = units.slice(0, MOST_NAMED).map(({ name, file }) => `\`${name}\` in \`${file}\``);
  const rest = units.length - named.length;
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return [`not linked to any code, so of no service: ${named.join(", ")}${more}`];
}

// src/init/manifest-text.ts
function writeManifest(name, reads, given) {
  const isRequired = /* @__PURE__ */ new Map();
  if (reads === void 0) for (const key of given) isRequired.set(key, true);
  for (const { key, kind } of reads ?? [])
    isRequired.set(key, isRequired.get(key) === true || kind === "hard");
  const keys = [...isRequired].filter(([key]) => ENV_NAME.test(key) && !isWellKnown(key)).sort(byName);
  const lines = keys.map(([key, required]) => `  ${key}:${required ? "" : " { required: false }"}`);
  const head = [
    `# The env keys that ${name} needs. A name alone is required; \`{ required: false }\` makes it optional,`,
    "# and `type`, `description`, `secret`, `default` say more."
  ];
  const empty = [
    "# No key was found. Write them here, a line each: `  DATABASE_URL: { type: url }`",
    "keys: {}"
  ];
  return {
    text: `${[...head, ...lines.length === 0 ? empty : ["keys:", ...lines]].join("\n")}
`,
    keys: keys.length
  };
}
function byName([a], [b]) {
  return a < b ? -1 : 1;
}

// src/init/try-source.ts
function trySource(source, texts) {
  const text = JSON.stringify({ env: { services: { it: { manifest: MANIFEST, production: [source] } } } });
  const parsed = parseChecklist(text, "");
  if (!parsed.ok) return { kind: "fails", because: parsed.problems[0]?.message ?? "" };
  if (parsed.value.env === void 0) return { kind: "fails", because: "it names no source" };
  const files = new Map([...texts, [MANIFEST, ""]]);
  const { services, problems, absent, wanted } = snapshotEnv(parsed.value.env, {
    files,
    live: /* @__PURE__ */ new Map(),
    readers: READERS
  });
  if (wanted.length > 0) return { kind: "wants", paths: wanted };
  const [problem] = problems;
  if (problem !== void 0) return { kind: "fails", because: renderProblem(problem) };
  const [env] = services;
  if (env === void 0 || absent.length > 0)
    return { kind: "fails", because: `\`${absent[0]?.path}\` is no text that can be read` };
  return { kind: "reads", env };
}
var MANIFEST = "manifest of nothing.env";

// src/init/production.ts
function chooseProduction(service, texts) {
  const chosen = { sources: [], envs: [], assumed: [], leftOut: [], wanted: [], searched: /* @__PURE__ */ new Set() };
  for (const [folder, units] of service.units) {
    const own = units.filter((unit) => unit.environment === "production" && !isOfOthers(unit));
    const running = own.filter((unit) => !isPlainFile(unit)).toSorted((a, b) => weigh(a) - weigh(b));
    const leading = running[0];
    const alike = running.filter((unit) => leading !== void 0 && weigh(unit) === weigh(leading));
    const named = alike.find((unit) => isCalled(unit, service, folder)) ?? leading;
    for (const unit of [...named === void 0 ? [] : [named], ...own.filter(isPlainFile)])
      takeUnit(unit, texts, chosen);
    if (named === void 0) continue;
    const others = running.filter((unit) => unit !== named);
    if (others.length > 0) chosen.assumed.push(standsFor(named, others, service));
  }
  const { searched: _, ...rest } = chosen;
  return { ...rest, ...suggest(service, texts, chosen) };
}
function isPlainFile({ source }) {
  return "dotenv" in source;
}
function weigh({ file, source }) {
  return (environmentOf(file) === "production" ? 0 : 2) + ("compose" in source ? 1 : 0);
}
function isCalled({ name, aliases }, service, folder) {
  const words = [service.name, folderName(folder) ?? service.name].map((word) => word.toLowerCase());
  return [name, ...aliases].some(
    (word) => words.includes(word.toLowerCase()) || /^(?:web|app|api|server|backend|django|rails)$/i.test(word)
  );
}
function takeUnit(unit, texts, chosen) {
  if (isPlainFile(unit) && chosen.searched.has(unit.file)) return;
  const tried = [...unit.below, unit.source].map((source) => ({ source, result: trySource(source, texts) }));
  for (const { result } of tried) if (result.kind === "wants") chosen.wanted.push(...result.paths);
  const failed = tried.flatMap(({ result }) => result.kind === "fails" ? [result.because] : []);
  if (failed.length > 0) chosen.leftOut.push(`\`${unit.file}\` (${unit.name}) is not read: ${failed[0]}`);
  else
    for (const { source, result } of tried) {
      if (result.kind !== "reads") continue;
      chosen.sources.push(source);
      chosen.envs.push(result.env);
      for (const name of result.env.searched) chosen.searched.add(name);
    }
  const [below] = failed.length === 0 ? unit.below : [];
  if (below !== void 0)
    chosen.assumed.push(
      `\`${unit.file}\` is laid over \`${String(below.compose)}\`: what both give to \`${unit.name}\` counts`
    );
}
function standsFor(unit, others, { name }) {
  const listed = others.map((other) => `\`${other.name}\` in \`${other.file}\``);
  const rest = listed.length > 4 ? [`${listed.length - 4} more`] : [];
  return `\`${unit.name}\` in \`${unit.file}\` stands for the service \`${name}\`. Not compared: ${[...listed.slice(0, 4), ...rest].join(", ")}`;
}
function suggest(service, texts, chosen) {
  if (chosen.sources.length > 0 || chosen.wanted.length > 0) return { suggested: void 0 };
  for (const [folder, units] of service.units) {
    const unsaid = units.filter((unit2) => unit2.environment === "unsaid" && !isOfOthers(unit2));
    const unit = unsaid.find((one) => isCalled(one, service, folder)) ?? unsaid[0];
    if (unit === void 0) continue;
    const result = trySource(unit.source, texts);
    if (result.kind === "wants") chosen.wanted.push(...result.paths);
    if (result.kind === "reads") return { suggested: { source: unit.source, env: result.env } };
  }
  return { suggested: void 0 };
}

// src/init/planned-service.ts
function planService(found, { texts, reads, paths }, { environment, isOnly }) {
  const { name, folder } = found;
  const { sources, envs, suggested, assumed, leftOut, wanted } = chooseProduction(found, texts);
  const about = {
    ...{ name, folder, production: sources, code: isOnly ? void 0 : codeOf(found) },
    suggested: [
      ...suggested === void 0 ? [] : [suggested.source],
      { "github-environment": environment }
    ],
    searched: [...new Set(envs.flatMap((env) => env.searched))]
  };
  const notes = { assumed, leftOut, wanted };
  if (found.manifest !== void 0) {
    const parsed = parseManifest(texts.get(found.manifest) ?? "", found.manifest);
    const declared = parsed.ok ? parsed.value.length : 0;
    return { ...notes, service: { ...about, manifest: found.manifest, declared, newManifest: void 0 } };
  }
  const manifest = NEW_NAMES.map((file) => join(folder, file)).find((path) => !paths.includes(path));
  if (manifest === void 0) {
    const full = `\`${join(folder, NEW_NAMES[0])}\` is taken: write a manifest for \`${name}\` by hand`;
    return { ...notes, leftOut: [...leftOut, full], service: void 0 };
  }
  const shown = envs.length > 0 ? envs : suggested === void 0 ? [] : [suggested.env];
  const given = shown.flatMap(({ provided, hints }) => [
    ...provided.map(({ key }) => key),
    ...hints.flatMap(({ key, mayBeThere }) => key !== void 0 && mayBeThere ? [key] : [])
  ]);
  const isRead = reads !== void 0 && found.reads.length > 0;
  const { text, keys } = writeManifest(name, isRead ? found.reads : void 0, given);
  const unread = `no code of \`${name}\` was found that reads env keys: \`${manifest}\` names what it is given today`;
  return {
    ...notes,
    assumed: isRead ? assumed : [...assumed, unread],
    service: { ...about, manifest, declared: keys, newManifest: text }
  };
}
function codeOf({ folder, units }) {
  const folders = folder === "" ? [...units.keys()].filter((of) => of !== "") : [folder];
  return folders.length === 0 ? void 0 : folders.map((of) => `${of}/**`);
}
var NEW_NAMES = ["env.yml", "env-keys.yml"];

// src/init/read-patterns.ts
var TELLING = /env|conf|setting|secret|require|param|var/i;
var MOST = 20;
function listReadPatterns(wrappers) {
  const patterns = /* @__PURE__ */ new Map();
  for (const wrapper of wrappers) {
    if (wrapper.by !== "function" || !TELLING.test(wrapper.call)) continue;
    const line = renderPattern(wrapper);
    if (line !== void 0 && !patterns.has(line))
      patterns.set(line, { line, definedIn: plainPath(wrapper) });
  }
  return [...patterns.values()].sort((a, b) => a.line < b.line ? -1 : 1).slice(0, MOST);
}
function plainPath({ definedIn }) {
  return definedIn !== void 0 && /^[\w./@ -]+$/.test(definedIn) ? definedIn : void 0;
}
function renderPattern({
  call,
  argument,
  prefix,
  suffix,
  transform,
  kind,
  language,
  fallback
}) {
  const pattern = {
    call,
    ...argument === 0 ? {} : { argument },
    ...prefix === "" ? {} : { prefix },
    ...suffix === "" ? {} : { suffix },
    ...transform === "none" ? {} : { transform },
    ...fallback !== void 0 ? { kind: "optional" } : kind === "hard" ? {} : { kind },
    ...language === void 0 ? {} : { language }
  };
  if (!readPatternSchema.safeParse(pattern).success) return void 0;
  return `{ ${Object.entries(pattern).map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}

// src/init/starter-items.ts
function decideStarterItems({ paths, hasServices, deployed }) {
  const migrations = findMigrations(paths);
  const login = findLogin(paths);
  const wherever = deployed === void 0 ? {} : { when: { paths: deployed } };
  return [
    hasServices ? {
      id: "env-keys",
      title: "Somebody who knows production has looked at the new and changed env keys",
      when: { "env-change": true }
    } : { id: "env-keys", title: "Production has every env key that this change reads" },
    ...migrations.length === 0 ? [] : [
      {
        id: "migrations",
        title: "The migrations run beside the version that is live, and can be taken back",
        when: { paths: migrations }
      }
    ],
    { id: "rollback", title: "It is known how this is rolled back, and who does it", ...wherever },
    login.length === 0 ? {
      id: "watch",
      title: "Somebody watches errors and logins after the release",
      optional: true,
      ...wherever
    } : {
      id: "watch-logins",
      title: "Somebody watches login errors after the release",
      when: { paths: login }
    }
  ];
}
var MIGRATION = /\.(?:sql|py|rb|php|[cm]?[jt]s|exs?|go|java|kt|cs|xml|ya?ml)$/i;
var MIGRATION_FOLDERS = [
  [/(?:^|\/)migrations(?:\/|$)/, "**/migrations/**"],
  [/(?:^|\/)db\/migrate(?:\/|$)/, "**/db/migrate/**"],
  [/(?:^|\/)db\/migration(?:\/|$)/, "**/db/migration/**"],
  [/(?:^|\/)alembic\/versions(?:\/|$)/, "**/alembic/versions/**"],
  [/(?:^|\/)database\/changelog(?:\/|$)/, "**/database/changelog/**"]
];
function findMigrations(paths) {
  const folders = new Set(paths.filter((path) => MIGRATION.test(path)).map(folderOf));
  return MIGRATION_FOLDERS.flatMap(
    ([pattern, glob]) => [...folders].some((folder) => pattern.test(folder)) ? [glob] : []
  );
}
var CODE = /\.(?:py|rb|php|[cm]?[jt]sx?|vue|svelte|exs?|go|rs|java|kt|cs|scala)$/i;
var LOGIN = /^(?:auth|authn|authentication|log-?in|sign-?in|oauth2?|oidc|saml|sso|identity|sessions|accounts)$/i;
var MOST_GLOBS = 6;
function findLogin(paths) {
  const code = paths.filter((path) => CODE.test(path));
  const folders = new Set(
    code.flatMap((path) => folderOf(path).split("/")).filter((part) => LOGIN.test(part))
  );
  const stems = new Set(
    code.map((path) => nameOf(path).replace(/\..*$/, "")).filter((stem) => LOGIN.test(stem))
  );
  const globs = [...[...folders].map((name) => `**/${name}/**`), ...[...stems].map((name) => `**/${name}.*`)];
  return globs.sort().slice(0, MOST_GLOBS);
}

// src/init/plan.ts
function planInit(repository, path) {
  const { texts, base, uses } = repository;
  const paths = considerPaths(repository.paths);
  const candidates = [...listCandidates(paths), ...repository.paths.filter(isWorkflow)];
  const unread = candidates.filter((candidate) => !texts.has(candidate));
  if (unread.length > 0) return { kind: "wants", paths: unread };
  const { services: found, leftOut } = surveyRepository(paths, repository);
  const environment = findProductionEnvironment(repository.paths.filter(isWorkflow), texts);
  const isOnly = found.length === 1;
  const planned = found.map((service) => planService(service, repository, { environment, isOnly }));
  const wanted = planned.flatMap((one) => one.wanted).filter((one) => !texts.has(one));
  if (wanted.length > 0) return { kind: "wants", paths: [...new Set(wanted)] };
  const services = planned.flatMap(({ service }) => service ?? []);
  const items = decideStarterItems({ paths, hasServices: services.length > 0, deployed: globsOf(services) });
  const patterns = listReadPatterns(repository.wrappers);
  const checklist = renderChecklist(items, services, patterns);
  const manifests = new Map(
    services.flatMap(
      ({ manifest, newManifest }) => newManifest === void 0 ? [] : [[manifest, newManifest]]
    )
  );
  const { env } = readBack(checklist, path);
  const readPaths = [path, ...env === void 0 ? [] : listPaths(env)];
  return {
    kind: "planned",
    plan: {
      ...{ checklist, manifests, services },
      workflow: renderStarterWorkflow(base, readPaths, uses),
      assumed: planned.flatMap(({ assumed }) => assumed),
      leftOut: [...leftOut, ...planned.flatMap((one) => one.leftOut)],
      findings: env === void 0 ? 0 : countFindings(env, new Map([...texts, ...manifests]), path),
      isHosted: uses !== void 0 && uses !== ACTION_OF_NOBODY
    }
  };
}
function isWorkflow(path) {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
function globsOf(services) {
  if (services.length === 0 || services.some(({ folder }) => folder === "")) return void 0;
  const folders = services.map(({ folder }) => `${folder}/**`);
  const files = services.flatMap(
    ({ production }) => production.flatMap((source) => [Object.values(source)[0] ?? []].flat())
  );
  const globs = [.../* @__PURE__ */ new Set([...folders, ...files])];
  return globs.length > MOST_GLOBS2 ? void 0 : globs;
}
var MOST_GLOBS2 = 12;
function readBack(text, path) {
  const parsed = parseChecklist(text, path);
  if (!parsed.ok)
    throw new GateError("unexpected", "the checklist that init made cannot be read", parsed.problems);
  return parsed.value;
}
function countFindings(env, files, path) {
  const snapshot = snapshotEnv(env, { files, live: /* @__PURE__ */ new Map(), readers: READERS });
  if (snapshot.problems.length > 0 || snapshot.absent.length > 0)
    throw new GateError(
      "unexpected",
      "the files that the new checklist names cannot be read",
      snapshot.problems.length > 0 ? snapshot.problems : snapshot.absent.map((absent) => ({ file: path, line: 1, column: 1, message: `no ${absent.path}` }))
    );
  return compareEnv(env, { mergeBase: snapshot, head: snapshot, tip: snapshot }).old.length;
}

// src/local/tracked-files.ts
async function listTrackedFiles(root) {
  const listed = await readGit(root, "list the files", ["ls-files", "--stage", "-z", "--full-name"]);
  const paths = listed.split("\0").flatMap((entry) => {
    const tab = entry.indexOf("	");
    return entry.startsWith("100") ? [entry.slice(tab + 1)] : [];
  });
  return [...new Set(paths)];
}
async function findCurrentBranch(root) {
  const { code, stdout } = await runGit(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  return code === 0 ? stdout.trim() : void 0;
}

// src/modes/scan-code.ts
async function scanCode(root, commit, paths) {
  const { createCodeScanner } = await import("./code-scanner.js");
  const code = new CodeFiles(root);
  try {
    const scanner = createCodeScanner();
    const known = paths.filter((path) => isProductionCode(path) && isCode(path));
    return await scanner.scan(await code.readAll(commit, known));
  } finally {
    code.close();
  }
}

// src/modes/init.ts
var WORKFLOW = ".github/workflows/deployment-checklist.yml";
async function init(folder, options) {
  const checkout = await findCheckout(folder);
  const { root } = checkout;
  const [paths, webUrl, base, running, hasChecklist] = await Promise.all([
    listTrackedFiles(root),
    findWebUrl(root),
    findBase(checkout),
    findRunningWorkflow(root, options.uses),
    isTaken(root, DEFAULT_CHECKLIST)
  ]);
  const { reads, wrappers } = await scanCode(root, INDEX, paths);
  const plan = await readAndPlan(root, {
    name: basename(webUrl ?? root),
    ...{ base, paths, texts: /* @__PURE__ */ new Map(), reads, wrappers, uses: options.uses }
  });
  const files = [];
  for (const [path, text] of listFiles(plan, hasChecklist, running)) {
    const isThere = path === running || await isTaken(root, path);
    const isWritten = !isThere && options.write && await createFile(root, path, text);
    files.push({
      path,
      text,
      state: isWritten ? "written" : isThere || options.write ? "exists" : "planned"
    });
  }
  return { files, plan, isPlanUsed: !hasChecklist, base, tracked: paths.length };
}
function listFiles(plan, hasChecklist, running) {
  return [
    ...hasChecklist ? [] : plan.manifests,
    [DEFAULT_CHECKLIST, plan.checklist],
    [running ?? WORKFLOW, plan.workflow]
  ];
}
async function readAndPlan(root, repository) {
  const files = new CodeFiles(root);
  const tracked = new Set(repository.paths);
  const texts = /* @__PURE__ */ new Map();
  try {
    for (; ; ) {
      const step = planInit({ ...repository, texts }, DEFAULT_CHECKLIST);
      if (step.kind === "planned") return step.plan;
      const wanted = step.paths.map(async (path) => {
        const text = tracked.has(path) ? await readText(files, path) : void 0;
        texts.set(path, text);
      });
      await Promise.all(wanted);
    }
  } finally {
    files.close();
  }
}
var LONGEST = 1e6;
async function readText(files, path) {
  const text = await files.read(INDEX, path);
  return text === void 0 || text.length > LONGEST ? void 0 : text;
}
async function findBase(checkout) {
  try {
    const { branch, name } = await findDefaultBase(checkout);
    return branch ?? name;
  } catch (error) {
    if (!(error instanceof GateError) || error.reason !== "input-invalid") throw error;
    return await findCurrentBranch(checkout.root) ?? "main";
  }
}
async function findRunningWorkflow(root, uses) {
  const { workflows } = parseWorkflows(await readWorkflowFiles(root));
  const given = uses?.replace(/@.*$/s, "");
  const [run] = findGateRuns(workflows, { given, local: /* @__PURE__ */ new Set() });
  return run && ownLink(run).workflow.source.file;
}
export {
  init
};
//# sourceMappingURL=init-QQGWEFLS.js.map
