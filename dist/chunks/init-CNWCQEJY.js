import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  READERS,
  listChartContainers,
  listTargets,
  parseTomlTree,
  surveyKustomization
} from "./chunk-TERNN4TO.js";
import {
  ACTION_OF_NOBODY,
  CodeFiles,
  INDEX,
  SERVICE_NAME,
  compareEnv,
  createFile,
  findCheckout,
  findDefaultBase,
  findGateRuns,
  findWebUrl,
  isProductionCode,
  isTaken,
  isWellKnown,
  listPaths,
  listPatterns,
  ownLink,
  parseChecklist,
  parseManifest,
  parseWorkflows,
  readGit,
  readPatternSchema,
  readWorkflowFiles,
  renderList,
  renderStarterWorkflow,
  renderText,
  runGit,
  snapshotEnv
} from "./chunk-FNSQ3VYH.js";
import {
  DEFAULT_CHECKLIST,
  GateError,
  renderProblem
} from "./chunk-TNARGNGC.js";
import {
  ENV_NAME,
  entriesAt,
  goTo,
  isSeen,
  itemsAt,
  listComposeServices,
  listContainers,
  listKustomizations,
  parseYamlTrees,
  pathFrom,
  readKept,
  textAt
} from "./chunk-MYAWUO53.js";
import {
  isCode
} from "./chunk-NBYYE5TN.js";
import "./chunk-TMZFPZ3D.js";
import "./chunk-PAZ66WDI.js";
import "./chunk-4LQKD5LP.js";

// src/modes/checkout/init.ts
import { basename } from "node:path";

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

// src/init/manifests/files.ts
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

// src/init/considered-paths.ts
var ASIDE = /^(?:node_modules|bower_components|vendor|third_party|dist|out|target|\.?venv|site-packages|tests?|__tests__|testdata|testing|specs?|e2e|_?(?:integration|acceptance|functional|smoke|load|e2e)[-_]?tests?|cypress|playwright|(?:__)?(?:fixtures?|mocks?)(?:__)?|examples?|samples?|demos?|docs?|documentation|\.(?!docker|deploy|infra|k8s|kube|aws$|ecs$|helm$|cloudgov$)[^/]*|.*\{\{.*)$/i;
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

// src/init/units/source.ts
var OF_OTHERS = /^(?:postgres|postgresql|postgis|timescaledb.*|pgvector|pgbouncer|pgadmin.*|mysql|mariadb|mongo|mongodb|redis|valkey|memcached|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|kibana|logstash|clickhouse.*|minio|localstack|nginx|datadog.*|xray.*|aws-otel.*|aws-for-fluent-bit|fluent.*|cloud-sql-proxy|cloudsql-proxy|istio-proxy|oauth2-proxy|traefik|caddy|haproxy|envoy|httpd|varnish|adminer|phpmyadmin|mailhog|mailpit|mailcatcher|maildev|prometheus|grafana|loki|jaeger|otel.*|opentelemetry.*|vault|consul|etcd|certbot|watchtower|busybox|alpine|debian|ubuntu|curl|selenium.*|dynamodb-local|weaviate|qdrant|chroma|meilisearch|typesense.*)$/i;
function isOfOthers({ folder, aliases, name }) {
  return folder === void 0 && [...aliases, name].some(isNameOfOthers);
}
function isNameOfOthers(name) {
  return OF_OTHERS.test(name);
}
function imageName(image) {
  if (image === void 0 || image.length > LONGEST_IMAGE) return void 0;
  return /([^/:@${}]+)(?::[^/]*)?(?:@.*)?$/.exec(image)?.[1];
}
var LONGEST_IMAGE = 512;

// src/init/units/compose.ts
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
  const services = listComposeServices(trees.ok ? trees.value : []);
  return new Map([...services].map(([name, layers]) => [name, joined(layers)]));
}
function joined(layers) {
  return layers.map(({ value }) => value).reduce((below, above) => {
    const entries = [below, above].flatMap((tree) => tree.kind === "map" ? [...tree.entries] : []);
    return { kind: "map", at: above.at, entries: new Map(entries) };
  });
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

// src/init/units/files.ts
var DOTENV = /^(?:\.env(?:\.[\w-]+)*|[\w.-]*\.env)$/i;
var NAMELESS = /^(?:env|prod|prd|production|live|local|config|secrets?|vars?|common|shared)?$/i;
function findFileUnits(paths) {
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

// src/init/units/workload.ts
function nameOfWorkload(workload) {
  return workload.slice(workload.indexOf(" ") + 1);
}
function chooseWorkload({ name, workload }, all) {
  const having = new Set(all.filter((one) => one.name === name).map((one) => one.workload));
  if (having.size < 2) return {};
  const called = nameOfWorkload(workload);
  const alike = [...having].filter((one) => nameOfWorkload(one) === called);
  return { workload: alike.length > 1 ? workload : called };
}

// src/init/units/helm.ts
var WORKLOAD = /^\s*kind:\s*['"]?(?:Deployment|StatefulSet|DaemonSet|CronJob)\b/m;
var KEPT = /^\s*kind:\s*['"]?(?:ConfigMap|Secret|SealedSecret|ExternalSecret)\b/m;
function isChartFile(path) {
  return nameOf(path) === "Chart.yaml" || path.endsWith(".tpl");
}
function findHelmUnits(paths, texts) {
  const charts = paths.filter((path) => nameOf(path) === "Chart.yaml" && environmentOf(path) !== "elsewhere").map(folderOf);
  const own = charts.filter((chart) => !charts.some((other) => chart.startsWith(join(other, "charts/"))));
  return own.flatMap((chart) => unitsOfChart(chart, own.length === 1, paths, texts));
}
function unitsOfChart(chart, isOnly, paths, texts) {
  const [about] = treesOf(join(chart, "Chart.yaml"), texts);
  if (textAt(about, "type") === "library") return [];
  const name = textAt(about, "name") ?? nameOf(chart);
  const templates = paths.filter((path) => path.startsWith(join(chart, "templates/")));
  const helpers = templates.filter((path) => path.endsWith(".tpl") || nameOf(path).startsWith("_"));
  const whole = templates.filter((path) => !helpers.includes(path) && /\.ya?ml$/.test(path));
  const kept = whole.filter((path) => KEPT.test(texts.get(path) ?? ""));
  const running = whole.filter((path) => WORKLOAD.test(texts.get(path) ?? ""));
  const ofProduction = findProductionValues(chart, isOnly ? void 0 : name, paths);
  const [chosen, ...others] = ofProduction;
  const values = [
    ...paths.filter((path) => path === join(chart, "values.yaml")),
    ...chosen === void 0 ? [] : [chosen]
  ];
  const assumed = others.length === 0 ? [] : [
    `of the values of production \`${chosen}\` counts, and not ${others.map((path) => `\`${path}\``).join(", ")}`
  ];
  const own = join(chart, "Chart.yaml");
  return running.flatMap(
    (template) => unitsOfTemplate([own, .../* @__PURE__ */ new Set([...values, ...helpers, ...kept, template])], texts).map(
      ({ workload, container, image, isOneOf }) => ({
        name: container ?? stemOf(template, name),
        aliases: [name, nameOf(folderOf(chart)), ...workload ?? [], ...image ?? []].flat(),
        folder: isBesideCode(chart) ? folderOf(chart) : void 0,
        file: chosen ?? template,
        source: {
          // A container is often called as the chart is, and has to be told from the others then.
          helm: [.../* @__PURE__ */ new Set([...isOneOf ? [own] : [], ...values, ...helpers, ...kept, template])],
          ...isOneOf && container !== void 0 && { container }
        },
        below: [],
        environment: chosen === void 0 ? "unsaid" : "production",
        assumed
      })
    )
  );
}
function unitsOfTemplate(files, texts) {
  const there = files.flatMap((path) => {
    const text = texts.get(path);
    return text === void 0 ? [] : [{ path, text }];
  });
  const template = files.at(-1);
  const all = listChartContainers(there);
  const found = all.filter(({ tree }) => tree.at.file === template);
  const isOneOf = new Set(all.map(({ name }) => name)).size > 1;
  const seen = (text) => text === void 0 || text === "" || !isSeen(text) ? void 0 : text;
  const units = found.map(
    ({ name, workload, tree }) => ({
      workload: seen(nameOfWorkload(workload)),
      container: seen(name),
      image: seen(imageName(textAt(tree, "image"))),
      isOneOf
    })
  );
  return [...new Map(units.map((unit) => [unit.container, unit])).values()];
}
function findProductionValues(chart, name, paths) {
  return paths.filter((path) => {
    if (!/\.ya?ml$/.test(path) || environmentOf(path) !== "production") return false;
    if (/(?:^|[^A-Za-z])(?:examples?|samples?|templates?)(?:[^A-Za-z]|$)/i.test(nameOf(path))) return false;
    if (path.startsWith(join(chart, "templates/")) || path.startsWith(join(chart, "charts/"))) return false;
    if (folderOf(path) === chart) return true;
    const words = path.split(/[^A-Za-z0-9]+/);
    const isOfChart = path.startsWith(`${chart}/`) || name === void 0 || path.split(/[/.]/).includes(name);
    return isOfChart && words.some((word) => /^(?:values|helm)$/i.test(word));
  });
}
function isBesideCode(chart) {
  return /^(?:chart|helm|helm-chart|deploy|deployment|k8s)$/i.test(nameOf(chart));
}
function stemOf(template, chart) {
  const stem = nameOf(template).replace(/\.ya?ml$/, "").replace(/[-_.]?(?:deployment|statefulset|daemonset|cronjob)[-_.]?/i, "");
  return stem === "" ? chart : stem;
}
function treesOf(path, texts) {
  const trees = parseYamlTrees(texts.get(path) ?? "", path);
  return trees.ok ? trees.value : [];
}

// src/init/units/kustomize.ts
var NAMES2 = new Set(listKustomizations("").map(nameOf));
function isKustomization(path) {
  return NAMES2.has(nameOf(path));
}
function findKustomizeUnits(paths, texts) {
  const parsed = /* @__PURE__ */ new Map();
  const files = paths.filter(isKustomization).flatMap((path) => {
    const text = texts.get(path);
    if (text === void 0 || /^kind:\s*Component\b/m.test(text)) return [];
    return [{ path, ...surveyKustomization({ path, text }, texts, parsed) }];
  });
  const below = new Set(files.flatMap(({ path, taken }) => [...taken].filter((file) => file !== path)));
  const applied = files.filter(({ path }) => environmentOf(path) !== "elsewhere" && !below.has(path));
  const isNamed = ({ path }) => environmentOf(path) === "production";
  const ofProduction = new Set(applied.filter(isNamed).flatMap(({ taken }) => [...taken]));
  const counted = applied.filter(
    (file) => isNamed(file) || ![...file.taken].some((path) => ofProduction.has(path))
  );
  return {
    units: counted.flatMap((file) => unitsOf(file)),
    taken: new Set(counted.flatMap(({ taken }) => [...taken])),
    leftOut: counted.flatMap(
      ({ path, containers, wanted }) => containers.length > 0 || wanted.length > 0 || !isNamed({ path }) ? [] : [`\`${path}\` has no container that can be seen from here`]
    ),
    wanted: counted.flatMap(({ wanted }) => wanted)
  };
}
function unitsOf({ path, containers }) {
  const names = new Set(containers.map(({ name }) => name));
  return containers.map((container) => {
    const { name, workload, tree } = container;
    return {
      ...{ name, folder: void 0, file: path, below: [], environment: "production" },
      aliases: [nameOfWorkload(workload), imageName(textAt(tree, "image")) ?? []].flat(),
      source: {
        kustomize: folderOf(path) || path,
        ...chooseWorkload(container, containers),
        ...names.size > 1 && { container: name }
      }
    };
  });
}

// src/init/units/platform.ts
var PLATFORMS = [
  { files: /^fly(?:[._-][\w-]+)*\.toml$/i, unitsIn: unitOfFly },
  { files: /^render\.ya?ml$/i, unitsIn: unitsOfRender },
  { files: /^serverless(?:[._-][\w-]+)*\.ya?ml$/i, unitsIn: unitOfServerless },
  { files: /^app(?:[._-][\w-]+)*\.ya?ml$/i, unitsIn: unitOfAppEngine },
  { files: /^manifest(?:[._-][\w-]+)*\.ya?ml$/i, unitsIn: unitsOfCloudFoundry },
  { files: /^netlify\.toml$/, unitsIn: unitOfNetlify },
  { files: /^vercel\.json$/, unitsIn: unitOfVercel },
  { files: /^app\.json$/, unitsIn: unitOfHeroku }
];
function isPlatformFile(path) {
  return PLATFORMS.some(({ files }) => files.test(nameOf(path)));
}
function findPlatformUnits(texts) {
  return [...texts].flatMap(([file, text]) => {
    const platform = PLATFORMS.find(({ files }) => files.test(nameOf(file)));
    if (text === void 0 || platform === void 0 || environmentOf(file) === "elsewhere") return [];
    return platform.unitsIn(rootOf(text, file), file);
  });
}
function rootOf(text, file) {
  if (file.endsWith(".toml")) {
    const tree = parseTomlTree(text, file);
    return tree.ok ? tree.value : void 0;
  }
  const trees = parseYamlTrees(text, file);
  return trees.ok ? trees.value[0] : void 0;
}
function unitOfFly(root, file) {
  return [{ ...unitOf(file, textAt(root, "app") ?? nameOf(file)), source: { fly: file } }];
}
function unitsOfRender(root, file) {
  const all = itemsAt(root, "services");
  return all.filter(runsCode).flatMap((service) => {
    const name = textAt(service, "name");
    if (name === void 0) return [];
    const folder = resolveFrom(folderOf(file), textAt(service, "rootDir") ?? ".");
    const source = { render: file, ...all.length > 1 && { service: name } };
    return [{ ...unitOf(file, name), folder, source }];
  });
}
function runsCode(service) {
  const type = textAt(service, "type") ?? "";
  return ["web", "pserv", "worker", "cron"].includes(type) && goTo(service, "image") === void 0;
}
function unitOfServerless(root, file) {
  if (goTo(root, "provider") === void 0) return [];
  const stages = [goTo(root, "params"), goTo(root, "stages"), goTo(root, "custom")].flatMap(
    (tree) => [tree, ...entriesAt(tree).map(({ value }) => value)].flatMap(
      (one) => entriesAt(one).map(({ key }) => key)
    )
  );
  const stage = stages.find((name2) => environmentOf(name2) === "production");
  const name = textAt(root, "service") ?? nameOf(file);
  const source = { serverless: file, ...stage !== void 0 && { stage } };
  return [{ ...unitOf(file, name), source }];
}
function unitOfAppEngine(root, file) {
  if (goTo(root, "runtime") === void 0) return [];
  const name = textAt(root, "service") ?? nameOf(file);
  return [{ ...unitOf(file, name), source: { "app-engine": file } }];
}
function unitsOfCloudFoundry(root, file) {
  const all = itemsAt(root, "applications");
  return all.map((application) => {
    const name = textAt(application, "name") ?? nameOf(file);
    const folder = resolveFrom(folderOf(file), textAt(application, "path") ?? ".");
    return {
      ...unitOf(file, name),
      folder,
      source: { "cloud-foundry": file, ...all.length > 1 && { application: name } }
    };
  });
}
function unitOfNetlify(root, file) {
  const tables = [goTo(root, "build", "environment"), goTo(root, "context", "production", "environment")];
  return [keptElsewhere({ netlify: file }, tables, file)];
}
function unitOfVercel(root, file) {
  return [keptElsewhere({ vercel: file }, [goTo(root, "env")], file)];
}
function unitOfHeroku(root, file) {
  const isOfHeroku = ["env", "buildpacks", "formation", "addons"].some(
    (key) => goTo(root, key) !== void 0
  );
  return isOfHeroku ? [keptElsewhere({ heroku: file }, [], file)] : [];
}
var OF_BUILD = /_(?:VERSION|FLAGS)$|^(?:NETLIFY|HUGO)_|^(?:NODE_OPTIONS|NODE_ENV|CI)$/;
function keptElsewhere(source, tables, file) {
  const hasKeys = tables.some((table) => entriesAt(table).some(({ key }) => !OF_BUILD.test(key)));
  return { ...unitOf(file, nameOf(file)), source, environment: hasKeys ? "production" : "unsaid" };
}
function unitOf(file, name) {
  return { name, aliases: [], folder: folderOf(file), file, below: [], environment: "production" };
}

// src/init/units/systemd.ts
function isUnitFile(path) {
  return path.endsWith(".service");
}
function findSystemdUnits(paths, texts) {
  return paths.filter(isUnitFile).flatMap((file) => {
    const text = texts.get(file) ?? "";
    if (!/^ExecStart=/m.test(text) || !/^(?:Environment|EnvironmentFile|PassEnvironment)=/m.test(text))
      return [];
    if (environmentOf(file) === "elsewhere") return [];
    const dropIns = paths.filter((path) => path.startsWith(`${file}.d/`) && path.endsWith(".conf"));
    const about = {
      name: nameOf(file).replace(/@?\.service$/, ""),
      aliases: [],
      folder: folderOf(file),
      file,
      below: []
    };
    return [
      {
        ...about,
        source: { systemd: dropIns.length === 0 ? file : [file, ...dropIns] },
        environment: "production"
      }
    ];
  });
}

// src/init/units/tasks.ts
var TASK = /^(?:[\w.-]+[-_.])?task[-_]?def(?:inition)?s?(?:[-_.][\w-]+)*\.json$/i;
var CLOUD_RUN = /^apiVersion:\s*['"]?(?:serving\.knative\.dev|run\.googleapis\.com)\//m;
function isTaskDefinition(path) {
  return TASK.test(nameOf(path));
}
function findTaskUnits(texts) {
  return [...texts].flatMap(([file, text]) => {
    if (text === void 0 || environmentOf(file) === "elsewhere") return [];
    if (isTaskDefinition(file)) return unitsOfTask(text, file);
    const isOfCloudRun = /\.ya?ml$/i.test(file) && CLOUD_RUN.test(text) && !text.includes("{{");
    return isOfCloudRun ? unitsOfCloudRun(text, file) : [];
  });
}
function unitsOfTask(text, file) {
  const trees = parseYamlTrees(text, file);
  const root = trees.ok ? trees.value[0] : void 0;
  const task = goTo(root, "taskDefinition") ?? root;
  const containers = itemsAt(task, "containerDefinitions");
  return containers.map((container) => {
    const name = textAt(container, "name") ?? nameOf(file);
    return {
      ...unitOf2(file, name, [textAt(task, "family"), imageOf(container)]),
      source: { ecs: file, ...containers.length > 1 && { container: name } }
    };
  });
}
function unitsOfCloudRun(text, file) {
  const trees = parseYamlTrees(text, file);
  const documents = (trees.ok ? trees.value : []).map((document) => ({
    name: textAt(document, "metadata", "name") ?? nameOf(file),
    containers: containersIn(document)
  }));
  const services = documents.filter(({ containers }) => containers.length > 0);
  return services.flatMap(
    ({ name, containers }) => containers.map((container) => {
      const called = textAt(container, "name");
      return {
        ...unitOf2(file, called ?? name, [name, imageOf(container)]),
        source: {
          "cloud-run": file,
          ...services.length > 1 && { service: name },
          ...containers.length > 1 && { container: called ?? "(no name)" }
        }
      };
    })
  );
}
function containersIn(document) {
  const template = goTo(document, "spec", "template", "spec");
  return [...itemsAt(template, "containers"), ...itemsAt(template, "template", "spec", "containers")];
}
function imageOf(container) {
  return imageName(textAt(container, "image"));
}
function unitOf2(file, name, aliases) {
  const folder = folderOf(file);
  const known = aliases.flatMap((alias) => alias ?? []);
  const beside = nameOf(folder).startsWith(".") ? folderOf(folder) : folder;
  return {
    name,
    aliases: known,
    folder: [name, ...known].some(isNameOfOthers) ? void 0 : beside,
    file,
    below: [],
    environment: "production"
  };
}

// src/init/units/terraform.ts
var CODE = /\.tf(?:\.json)?$/;
var SET = /\.tfvars(?:\.json)?$/;
function isTerraformFile(path) {
  return CODE.test(path) || SET.test(path);
}
function findTerraformUnits(paths, texts) {
  const folders = Map.groupBy(
    paths.filter((path) => CODE.test(path)),
    folderOf
  );
  const called = new Set([...folders].flatMap(([, files]) => foldersCalled(files, folders, texts)));
  const roots = [...folders.keys()].filter(
    (folder) => environmentOf(folder) !== "elsewhere" && !called.has(folder)
  );
  return roots.flatMap((folder) => unitsOfFolder(folder, folders, paths, texts));
}
function unitsOfFolder(folder, folders, paths, texts) {
  const { chosen, others } = findVariables(folder, paths);
  const all = withModules(folder, folders, texts).flatMap((one) => folders.get(one) ?? []);
  const files = [...all, ...chosen].flatMap((path) => {
    const text = texts.get(path);
    return text === void 0 ? [] : [{ path, text }];
  });
  const targets = listTargets(files, texts);
  const assumed = others.length === 0 ? [] : [
    `of the variables of \`${folder || "."}\` those of ${chosen.map((path) => `\`${path}\``).join(", ")} count`
  ];
  return targets.flatMap(
    ({ address, file, containers, folders: around }) => namedOf(containers).map(
      (container) => ({
        name: container === void 0 || /^number \d+$/.test(container) ? nameOfTarget(address) : container,
        aliases: [nameOfTarget(address)],
        folder: void 0,
        file,
        source: {
          terraform: [
            ...around.flatMap((one) => filesNeeded(one.replace(/\/$/, ""), address, file, folders, texts)),
            ...chosen
          ],
          ...targets.length > 1 && { resource: address },
          ...containers.length > 1 && container !== void 0 && { container }
        },
        below: [],
        environment: "production",
        assumed
      })
    )
  );
}
function namedOf(containers) {
  const named = containers.filter((name) => !/^number \d+$/.test(name));
  return containers.length === 0 ? [void 0] : named.length === 0 ? containers : named;
}
function nameOfTarget(address) {
  const parts = address.split(".");
  const names = parts.filter((_, index) => index === parts.length - 1 || parts[index - 1] === "module");
  return names.findLast((part) => !/^(?:this|main|default|app|service|task)$/.test(part)) ?? address;
}
function filesNeeded(folder, address, file, folders, texts) {
  const calls = address.split(".").flatMap((part, index, all) => all[index - 1] === "module" ? [part] : []);
  const isCalled = (text) => calls.some((name) => text.includes(`"${name}"`)) && /\bmodule\b/.test(text);
  return (folders.get(folder) ?? []).filter((path) => {
    const text = texts.get(path) ?? "";
    return path === file || /\blocals\b["']?\s*[:{]|"template_file"/.test(text) || isCalled(text) || calls.length > 0 && /\bvariable\b/.test(text);
  });
}
function withModules(folder, folders, texts) {
  const found = /* @__PURE__ */ new Set([folder]);
  for (const one of found)
    for (const next of foldersCalled(folders.get(one) ?? [], folders, texts)) found.add(next);
  return [...found];
}
function foldersCalled(files, folders, texts) {
  return files.flatMap(
    (file) => [...(texts.get(file) ?? "").matchAll(/["']?source["']?\s*[=:]\s*"(\.\.?\/[^"\n]*)"/g)].flatMap(
      ([, source = ""]) => {
        const path = pathFrom(source, file);
        return path !== void 0 && path !== folderOf(file) && folders.has(path) ? [path] : [];
      }
    )
  );
}
function findVariables(folder, paths) {
  const within = paths.filter(
    (path) => SET.test(path) && (folder === "" || path.startsWith(join(folder, "")))
  );
  const loaded = within.filter(
    (path) => folderOf(path) === folder && /^(?:terraform|.+\.auto)\.tfvars/.test(nameOf(path))
  );
  const named = within.filter((path) => !loaded.includes(path) && environmentOf(path) === "production");
  return { chosen: [...loaded, ...named.slice(0, 1)], others: named.slice(1) };
}

// src/init/candidates.ts
var MOST_YAML_FILES = 3e3;
var MOST_OTHERS = 3e3;
var DEPLOYING = /(?:^|\/)[\w-]*(?:k8s|kube|kubernetes|deploy|manifests|infra|ops|cluster|overlays|release)[\w-]*\//i;
var TELLING = [isPlatformFile, isTaskDefinition, isTerraformFile, isKustomization, isChartFile, isUnitFile];
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
      ...paths.filter((path) => TELLING.some((isTelling) => isTelling(path))).slice(0, MOST_OTHERS),
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
    ...suggested.flatMap(renderSuggested)
  ];
  return [
    `    ${renderText(name)}:`,
    `      manifest: ${renderText(manifest)}`,
    ...code === void 0 ? [] : [`      code: ${renderList(code)}`],
    ...sources
  ];
}
function renderSuggested(source) {
  const line = `      #   - { ${renderPairs(source).join(", ")} }`;
  if (line.length <= MOST_IN_LINE) return [line];
  return renderSource(source).map((one) => `      # ${one.slice(6)}`);
}
function renderSource(source) {
  return Object.entries(source).flatMap(([key, value], index) => {
    const start = `        ${index === 0 ? "- " : "  "}${key}:`;
    const line = `${start} ${renderValue(value)}`;
    if (typeof value === "string" || line.length <= MOST_IN_LINE) return [line];
    return [start, ...value.map((one) => `            - ${renderText(one)}`)];
  });
}
var MOST_IN_LINE = 120;
function renderPairs(source) {
  return Object.entries(source).map(([key, value]) => `${key}: ${renderValue(value)}`);
}
function renderValue(value) {
  return typeof value === "string" ? renderText(value) : renderList(value);
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
var PROGRAM = /\.(?:py|[cm]?[jt]sx?|vue|svelte|go|rb|rs|java|kts?|scala|groovy|cs|fs|php|exs?)$/;
function findCodeFolders(paths) {
  const all = new Set(paths.filter((path) => PACKAGE_FILE.test(nameOf(path))).map(folderOf));
  const programs = new Set(paths.filter((path) => PROGRAM.test(path)).map(folderOf));
  const declaring = [...findManifestFiles(paths).keys()].filter(
    (folder) => folder !== "" && programs.has(folder) && !foldersAround(folder).some((around) => all.has(around))
  );
  for (const folder of declaring) all.add(folder);
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

// src/init/manifests/find.ts
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

// src/init/name-some.ts
function nameSome(texts, most) {
  const all = [...new Set(texts)];
  const more = all.length - most;
  return more > 0 ? `${all.slice(0, most).join(", ")} and ${more} more` : all.join(", ");
}

// src/init/services.ts
function findServices(evidence) {
  const { code, manifests, reads } = evidence;
  const reading = foldersThatRead(reads, code);
  const links = evidence.units.map((unit) => ({ unit, folder: folderOfUnit(unit, code, evidence.name) }));
  const run = /* @__PURE__ */ new Set([
    ...code.deployed.keys(),
    ...links.flatMap(({ unit, folder }) => folder === void 0 || isOfOthers(unit) ? [] : [folder]),
    ...reading.all
  ]);
  const alone = [...run].filter((folder) => !foldersAround(folder).some((around) => manifests.has(around)));
  const folders = [.../* @__PURE__ */ new Set([...manifests.keys(), ...alone])].filter(
    (folder, _, all) => (
      // What stands around services often only builds them.
      manifests.has(folder) || reading.byThemselves.has(folder) || !all.some((other) => other !== folder && isInside(other, folder))
    )
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
      reads: reads.filter(({ at }) => ownerOf2(at.file) === folder),
      without: outermost(folders.filter((other) => other !== folder && isInside(other, folder)))
    };
  });
  return {
    services,
    unlinked: placed.flatMap(({ unit, owner }) => owner === void 0 && !isOfOthers(unit) ? [unit] : [])
  };
}
function foldersThatRead(reads, code) {
  const found = reads.flatMap(({ key, at }) => {
    const folder = isWellKnown(key) ? void 0 : codeFolderAround(at.file, code);
    return folder === void 0 ? [] : [{ folder, path: folder === "" ? at.file : at.file.slice(folder.length + 1) }];
  });
  const own = found.filter(({ path }) => PROGRAM.test(path) && !SETS_UP.test(path));
  return {
    all: new Set(found.map(({ folder }) => folder)),
    byThemselves: new Set(own.map(({ folder }) => folder))
  };
}
var SETS_UP = /^(?:scripts?|tools?|tooling|bin|ci|build|hack|ops|infra(?:structure)?|deploy(?:ment)?s?|terraform|ansible|helm|k8s|docker|packaging|\.[^/]+)\/|^(?:[^/]+\.(?:config|setup)\.\w+|(?:gulpfile|fabfile|noxfile|tasks|setup|conftest)\.\w+)$/;
function outermost(folders) {
  return folders.filter((folder) => !folders.some((other) => other !== folder && isInside(folder, other)));
}
function isInside(folder, around) {
  return around === "" || folder.startsWith(`${around}/`);
}
function isLikelyOurs(unit) {
  return unit.environment === "production" ? !isOfOthers(unit) : unit.folder !== void 0;
}
function folderOfUnit(unit, code, root) {
  const built = unit.folder === void 0 ? void 0 : codeFolderAround(unit.folder, code);
  const words = [unit.name, ...unit.aliases];
  const named = folderCalled(new Set(words.map(plainName)), code, plainName) ?? folderCalled(new Set(words.map((word) => coreOf(word, root))), code, oneOf);
  if (built !== void 0 && built !== "") return built;
  return named ?? built ?? (words.map(plainName).includes(plainName(root)) && code.all.has("") ? "" : void 0);
}
function folderCalled(words, code, inShort) {
  return [...code.all].filter((folder) => folderName(folder) !== void 0 && words.has(inShort(folderName(folder) ?? ""))).toSorted((a, b) => a.length - b.length)[0];
}
var KINDS = /^(?:service|svc|app|application|apprunner|runner|server|lambda|function|fn|task|td|job|deployment|chart|container|image|ecs|prod|prd|production|live)$/i;
function coreOf(name, root) {
  const own = new Set(root.toLowerCase().split(/[^a-z0-9]+/));
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return oneOf(words.filter((word) => !KINDS.test(word) && !own.has(word.toLowerCase())).join(""));
}
function oneOf(name) {
  return plainName(name).replace(/(?<=[a-z]{3})s$/, "");
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

// src/init/units/kubernetes.ts
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
  const containers = documents.flatMap(listContainers);
  const whole = containers.filter(({ tree }) => textAt(tree, "image") !== void 0);
  const names = new Set(containers.map(({ name }) => name));
  return whole.map((container) => {
    const { name, tree, workload } = container;
    const files = [file, ...filesReferredTo(tree, file, all)];
    const aliases = [nameOfWorkload(workload), imageName(textAt(tree, "image")) ?? []].flat();
    const [only, second] = files;
    const kubernetes = second === void 0 && only !== void 0 ? only : files;
    return {
      ...{ name, aliases, file, below: [] },
      folder: void 0,
      source: {
        kubernetes,
        ...chooseWorkload(container, containers),
        ...names.size > 1 && { container: name }
      },
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

// src/init/landscape.ts
function surveyRepository(paths, { name, texts, reads }) {
  const code = findCodeFolders(paths);
  const considered = new Set(paths);
  const own = new Map([...texts].filter(([path]) => considered.has(path)));
  const kustomize = findKustomizeUnits(paths, texts);
  const manifests = findManifests(paths, code, own);
  const { services, unlinked } = findServices({
    ...{ name, code, manifests: manifests.byFolder, reads: reads ?? [] },
    units: [
      ...kustomize.units,
      ...findKubernetesUnits(new Map([...own].filter(([path]) => !kustomize.taken.has(path)))),
      ...findHelmUnits(paths, own),
      ...findTerraformUnits(paths, own),
      ...findTaskUnits(own),
      ...findComposeUnits(own),
      ...findPlatformUnits(own),
      ...findSystemdUnits(paths, own),
      ...findFileUnits(paths)
    ]
  });
  const ofProduction = unlinked.filter(({ environment }) => environment === "production");
  return {
    services,
    leftOut: [...manifests.leftOut, ...kustomize.leftOut, ...describeUnlinked(ofProduction)],
    wanted: kustomize.wanted
  };
}
var MOST_NAMED = 5;
function describeUnlinked(units) {
  if (units.length === 0) return [];
  const named = units.map(({ name, file }) => `\`${name}\` in \`${file}\``);
  return [`not linked to any code, so of no service: ${nameSome(named, MOST_NAMED)}`];
}

// src/init/manifests/text.ts
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

// src/init/units/try-source.ts
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
  const chosen = {
    ...{ sources: [], envs: [], assumed: [], passedOver: [], leftOut: [], wanted: [] },
    searched: /* @__PURE__ */ new Set()
  };
  for (const [folder, units] of listGroups(service)) {
    const own = units.filter((unit) => unit.environment === "production" && !isOfOthers(unit));
    const running = own.filter((unit) => !isPlainFile(unit)).toSorted((a, b) => weigh(a) - weigh(b) || rankName(a, service, folder) - rankName(b, service, folder));
    const taken = running.find((unit) => {
      const isBuilt = "compose" in unit.source && unit.folder !== void 0;
      const isBeside = !isBuilt && rankName(unit, service, folder) > 0 && isFromTaken(unit, chosen);
      return !isBeside && takeUnit(unit, texts, chosen);
    });
    for (const unit of own.filter(isPlainFile)) takeUnit(unit, texts, chosen);
    if (taken === void 0) continue;
    const others = running.slice(running.indexOf(taken) + 1);
    if (others.length > 0) chosen.passedOver.push({ service: service.name, taken, others });
  }
  const { searched: _, ...rest } = chosen;
  return { ...rest, ...suggest(service, texts, chosen) };
}
function listGroups(service) {
  const rankIn = ([folder, units]) => Math.min(...units.map((unit) => rankName(unit, service, folder)));
  return [...service.units].toSorted((a, b) => rankIn(a) - rankIn(b));
}
function isFromTaken({ source }, { sources }) {
  const pathsOf = (one) => [Object.values(one)[0] ?? []].flat();
  const own = new Set(pathsOf(source));
  return sources.some((other) => pathsOf(other).some((path) => own.has(path)));
}
function isPlainFile({ source }) {
  return "dotenv" in source;
}
function weigh({ source }) {
  const [paths = []] = Object.values(source);
  const isNamed = [paths].flat().some((path) => environmentOf(path) === "production");
  const isKeptElsewhere = "netlify" in source || "vercel" in source;
  return (isNamed ? 0 : 3) + (isKeptElsewhere ? 2 : "compose" in source ? 1 : 0);
}
function rankName({ name, aliases }, service, folder) {
  const words = [service.name, folderName(folder) ?? service.name].map((word) => word.toLowerCase());
  if (words.includes(name.toLowerCase())) return 0;
  if (aliases.some((word) => words.includes(word.toLowerCase()))) return 1;
  const own = [name, ...aliases];
  return own.some((word) => /^(?:web|app|api|server|backend|django|rails)$/i.test(word)) ? 2 : 3;
}
function takeUnit(unit, texts, chosen) {
  if (isPlainFile(unit) && chosen.searched.has(unit.file)) return false;
  const tried = [...unit.below, unit.source].map((source) => ({ source, result: trySource(source, texts) }));
  for (const { result } of tried) if (result.kind === "wants") chosen.wanted.push(...result.paths);
  const failed = tried.flatMap(({ result }) => result.kind === "fails" ? [result.because] : []);
  if (failed.length > 0) {
    chosen.leftOut.push(`\`${unit.file}\` (${unit.name}) is not read: ${failed[0]}`);
    return false;
  }
  for (const { source, result } of tried) {
    if (result.kind !== "reads") continue;
    chosen.sources.push(source);
    chosen.envs.push(result.env);
    for (const name of result.env.searched) chosen.searched.add(name);
  }
  const [below] = unit.below;
  if (below !== void 0)
    chosen.assumed.push(
      `\`${unit.file}\` is laid over \`${String(below.compose)}\`: what both give to \`${unit.name}\` counts`
    );
  chosen.assumed.push(...unit.assumed ?? []);
  return true;
}
var MOST_TRIED = 5;
function suggest(service, texts, chosen) {
  if (chosen.sources.length > 0 || chosen.wanted.length > 0) return { suggested: void 0 };
  for (const [folder, units] of listGroups(service)) {
    const unsaid = units.filter((unit) => unit.environment === "unsaid" && !isOfOthers(unit));
    const ranked = unsaid.toSorted((a, b) => rankName(a, service, folder) - rankName(b, service, folder));
    for (const unit of ranked.slice(0, MOST_TRIED)) {
      const result = trySource(unit.source, texts);
      if (result.kind === "wants") chosen.wanted.push(...result.paths);
      if (result.kind === "reads") return { suggested: { source: unit.source, env: result.env } };
    }
  }
  return { suggested: void 0 };
}

// src/init/planned-service.ts
function planService(found, { texts, reads, paths }, { environment, isOnly }) {
  const { name, folder } = found;
  const { sources, envs, suggested, assumed, passedOver, leftOut, wanted } = chooseProduction(found, texts);
  const about = {
    ...{ name, folder, production: sources, code: isOnly ? void 0 : codeOf(found) },
    suggested: [
      ...suggested === void 0 ? [] : [suggested.source],
      { "github-environment": environment }
    ],
    searched: [...new Set(envs.flatMap((env) => env.searched))]
  };
  const notes = { assumed, passedOver, leftOut, wanted };
  if (found.manifest !== void 0) {
    const parsed = parseManifest(texts.get(found.manifest) ?? "", found.manifest);
    const declared = parsed.ok ? parsed.value.length : 0;
    const of = folder === "" ? "all of the root" : `all of \`${folder}\``;
    const far = `\`${found.manifest}\` declares the keys of ${of}, as nothing nearer does`;
    return {
      ...notes,
      assumed: folderOf(found.manifest) === folder ? assumed : [...assumed, far],
      service: { ...about, manifest: found.manifest, declared, newManifest: void 0 }
    };
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
function codeOf({ folder, without }) {
  return [join(folder, "**"), ...without.map((other) => `!${other}/**`)];
}
var NEW_NAMES = ["env.yml", "env-keys.yml"];

// src/init/read-paths.ts
var MOST_PATHS = 30;
function listReadPaths(env, texts) {
  const files = new Map(listPaths(env).map((path) => [path, texts.get(path)]));
  for (; ; ) {
    const { wanted } = snapshotEnv(env, { files, live: /* @__PURE__ */ new Map(), readers: READERS });
    const further = wanted.filter((path) => !files.has(path));
    if (further.length === 0) break;
    for (const path of further) files.set(path, texts.get(path));
  }
  const paths = [...files].flatMap(([path, text]) => text === void 0 ? [] : [path]);
  return paths.length > MOST_PATHS ? void 0 : paths;
}

// src/init/read-patterns.ts
var USUAL = /^(?:_|\$|t|add|all|bool|boolean|call|check|f|fetch|find|first|flag|float|get|has|init|int|integer|key|list|load|lookup|main|make|name|new|num|number|of|opt|option|parse|pick|read|resolve|run|str|string|value)$/i;
var isUsualName = ({ pattern: { call } }) => USUAL.test(call);
function listReadPatterns(wrappers) {
  const patterns = /* @__PURE__ */ new Map();
  for (const wrapper of wrappers) {
    const pattern = wrapper.by === "function" ? toPattern(wrapper) : void 0;
    if (wrapper.by === "function" && pattern !== void 0 && !patterns.has(pattern.line))
      patterns.set(pattern.line, { ...pattern, definedIn: plainPath(wrapper) });
  }
  return [...patterns.values()].sort((a, b) => a.line < b.line ? -1 : 1);
}
function describeUnnamed({ written, ambiguous, more }) {
  const beyond = more === 0 ? [] : [`\`reads\` names ${written.length} functions that read keys, and there are ${more} more`];
  if (ambiguous.length === 0) return beyond;
  const names = ambiguous.map(
    ({ pattern: { call }, definedIn }) => `\`${call}\`${definedIn === void 0 ? "" : ` of \`${definedIn}\``}`
  );
  return [
    `not in \`reads\`, as other functions are called so as well: ${nameSome(names, MOST_NAMED2)}; without a checkout a run sees no key that is read through them`
  ];
}
var MOST_NAMED2 = 5;
function plainPath({ definedIn }) {
  return definedIn !== void 0 && /^[\w./@ -]+$/.test(definedIn) ? definedIn : void 0;
}
function toPattern({
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
  const { data } = readPatternSchema.safeParse(pattern);
  const fields = Object.entries(pattern).map(([name, value]) => `${name}: ${value}`);
  return data && { pattern: data, line: `{ ${fields.join(", ")} }` };
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
var CODE2 = /\.(?:py|rb|php|[cm]?[jt]sx?|vue|svelte|exs?|go|rs|java|kt|cs|scala)$/i;
var LOGIN = /^(?:auth|authn|authentication|log-?in|sign-?in|oauth2?|oidc|saml|sso|identity|sessions|accounts)$/i;
var MOST_GLOBS = 6;
function findLogin(paths) {
  const code = paths.filter((path) => CODE2.test(path));
  const folders = new Set(
    code.flatMap((path) => folderOf(path).split("/")).filter((part) => LOGIN.test(part))
  );
  const stems = new Set(
    code.map((path) => nameOf(path).replace(/\..*$/, "")).filter((stem) => LOGIN.test(stem))
  );
  const globs = [...[...folders].map((name) => `**/${name}/**`), ...[...stems].map((name) => `**/${name}.*`)];
  return globs.sort().slice(0, MOST_GLOBS);
}

// src/init/units/passed-over.ts
function describePassedOver(all) {
  const files = /* @__PURE__ */ new Map();
  const sentences = all.flatMap(({ service, taken, others }) => {
    const isSame = (other) => other.file !== taken.file && isSameProgram(other, taken);
    for (const { file } of others.filter(isSame)) {
      const known = files.get(taken.file) ?? /* @__PURE__ */ new Set();
      files.set(taken.file, known.add(file));
    }
    const different = others.filter((other) => !isSame(other));
    if (different.length === 0) return [];
    return [
      `${namedByFile([taken])} stands for the service \`${service}\`. Not compared: ${namedByFile(different)}`
    ];
  });
  const elsewhere = [...files].map(
    ([file, found]) => `\`${file}\` is taken for production. Not compared, though the same programs are in there: ${nameSome(
      [...found].map((one) => `\`${one}\``),
      MOST_NAMED3
    )}`
  );
  return [...sentences, ...elsewhere];
}
function isSameProgram(one, other) {
  const words = /* @__PURE__ */ new Set([one.name, ...one.aliases]);
  return [other.name, ...other.aliases].some((word) => words.has(word));
}
function labelOf({ name, source }) {
  return typeof source.workload === "string" ? source.workload : name;
}
function namedByFile(units) {
  const byFile = Map.groupBy(units, ({ file }) => file);
  return nameSome(
    [...byFile].map(([file, own]) => {
      const names = [...new Set(own.map(labelOf))].map((name) => `\`${name}\``);
      return names.join() === `\`${nameOf(file)}\`` ? `\`${file}\`` : `${nameSome(names, MOST_NAMED3)} in \`${file}\``;
    }),
    MOST_NAMED3
  );
}
var MOST_NAMED3 = 4;

// src/init/plan.ts
function planInit(repository, path) {
  const { texts, base, uses } = repository;
  const paths = considerPaths(repository.paths);
  const candidates = [...listCandidates(paths), ...repository.paths.filter(isWorkflow)];
  const unread = candidates.filter((candidate) => !texts.has(candidate));
  if (unread.length > 0) return { kind: "wants", paths: unread };
  const { services: found, leftOut, wanted: unseen } = surveyRepository(paths, repository);
  const unknown = unseen.filter((one) => !texts.has(one));
  if (unknown.length > 0) return { kind: "wants", paths: [...new Set(unknown)] };
  const environment = findProductionEnvironment(repository.paths.filter(isWorkflow), texts);
  const isOnly = found.length === 1;
  const planned = found.map((service) => planService(service, repository, { environment, isOnly }));
  const wanted = planned.flatMap((one) => one.wanted).filter((one) => !texts.has(one));
  if (wanted.length > 0) return { kind: "wants", paths: [...new Set(wanted)] };
  const services = planned.flatMap(({ service }) => service ?? []);
  const items = decideStarterItems({ paths, hasServices: services.length > 0, deployed: globsOf(services) });
  const checklist = renderChecklist(items, services, repository.patterns.written);
  const manifests = new Map(
    services.flatMap(
      ({ manifest, newManifest }) => newManifest === void 0 ? [] : [[manifest, newManifest]]
    )
  );
  const { env } = readBack(checklist, path);
  const files = new Map([...texts, ...manifests]);
  const readPaths = env === void 0 ? [] : listReadPaths(env, files);
  return {
    kind: "planned",
    plan: {
      ...{ checklist, manifests, services },
      workflow: renderStarterWorkflow(base, readPaths && [path, ...readPaths], uses),
      assumed: [
        ...new Set(planned.flatMap(({ assumed }) => assumed)),
        ...describePassedOver(planned.flatMap(({ passedOver }) => passedOver))
      ],
      leftOut: [
        ...leftOut,
        ...planned.flatMap((one) => one.leftOut),
        ...describeUnnamed(repository.patterns)
      ],
      findings: env === void 0 ? 0 : countFindings(env, files, path),
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

// src/modes/checkout/read-patterns.ts
var MOST = 20;
async function chooseReadPatterns({ reads, wrappers }, scan) {
  const all = listReadPatterns(wrappers);
  const usual = all.filter(isUsualName);
  const named = all.filter((one) => !usual.includes(one));
  const [own, more] = [named.slice(0, MOST), Math.max(0, named.length - MOST)];
  const known = new Set(reads.map(idOf));
  const isRight = async (patterns) => {
    const found = await scan(listPatterns({ reads: patterns.map(({ pattern }) => pattern) }));
    return found.reads.every((read) => known.has(idOf(read)));
  };
  if (own.length === 0 || await isRight(own)) return { written: own, ambiguous: usual, more };
  const written = [];
  for (const one of own) if (await isRight([one])) written.push(one);
  return { written, ambiguous: [...usual, ...own.filter((one) => !written.includes(one))], more };
}
var idOf = ({ key, at }) => JSON.stringify([key, at]);

// src/modes/checkout/scan-code.ts
async function openCode(root, commit, paths) {
  const { createCodeScanner } = await import("./code-scanner-Y5LX6A7Y.js");
  const code = new CodeFiles(root);
  try {
    const scanner = createCodeScanner();
    const files = await code.readAll(
      commit,
      paths.filter((path) => isProductionCode(path) && isCode(path))
    );
    return (patterns = []) => scanner.scan(files, patterns);
  } finally {
    code.close();
  }
}

// src/modes/checkout/init.ts
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
  const scanCode = await openCode(root, INDEX, paths);
  const scan = await scanCode();
  const patterns = await chooseReadPatterns(scan, scanCode);
  const plan = await readAndPlan(root, {
    name: basename(webUrl ?? root),
    ...{ base, paths, texts: /* @__PURE__ */ new Map(), reads: scan.reads, patterns, uses: options.uses }
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
//# sourceMappingURL=init-CNWCQEJY.js.map
