/**
 * A source of production config as the checklist writes it: the first key names the format. What it may hold is the
 * checklist's own parser's to say, which reads everything that is written here.
 */
export type WrittenSource = Readonly<Record<string, string | readonly string[]>>;

/** Something that is run, as a file of the repository tells it. */
export interface Unit {
  /** A service of a compose file, a container of a workload. */
  readonly name: string;
  /** What else it is called: its workload, its image without registry and tag. */
  readonly aliases: readonly string[];
  /** The folder that it is built from, where that is told. */
  readonly folder: string | undefined;
  /** The file that tells. */
  readonly file: string;
  readonly source: WrittenSource;
  /** Sources that have to come before, such as the compose file that this one is laid over. */
  readonly below: readonly WrittenSource[];
  /** `production` where the names of its files say so or where its kind is run nowhere else. */
  readonly environment: 'production' | 'unsaid';
  /** What was taken for granted in writing the source, as sentences. */
  readonly assumed?: readonly string[];
}

/** Programs that people run and do not write; by the names of their images. */
const OF_OTHERS =
  /^(?:postgres|postgresql|postgis|timescaledb.*|pgvector|pgbouncer|pgadmin.*|mysql|mariadb|mongo|mongodb|redis|valkey|memcached|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|kibana|logstash|clickhouse.*|minio|localstack|nginx|datadog.*|xray.*|aws-otel.*|aws-for-fluent-bit|fluent.*|cloud-sql-proxy|cloudsql-proxy|istio-proxy|oauth2-proxy|traefik|caddy|haproxy|envoy|httpd|varnish|adminer|phpmyadmin|mailhog|mailpit|mailcatcher|maildev|prometheus|grafana|loki|jaeger|otel.*|opentelemetry.*|vault|consul|etcd|certbot|watchtower|busybox|alpine|debian|ubuntu|curl|selenium.*|dynamodb-local|weaviate|qdrant|chroma|meilisearch|typesense.*)$/i;

/** Whether a unit is a program of others, such as a database. */
export function isOfOthers({ folder, aliases, name }: Unit): boolean {
  return folder === undefined && [...aliases, name].some(isNameOfOthers);
}

export function isNameOfOthers(name: string): boolean {
  return OF_OTHERS.test(name);
}

/** `registry:5000/acme/auth:v1@sha256:…` is `auth`. */
export function imageName(image: string | undefined): string | undefined {
  if (image === undefined || image.length > LONGEST_IMAGE) return undefined;
  return /([^/:@${}]+)(?::[^/]*)?(?:@.*)?$/.exec(image)?.[1];
}

/** What is longer names no image: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests. */
const LONGEST_IMAGE = 512;
