import type { Agent as HttpAgent, IncomingMessage } from 'node:http';

/** The part of a `fetch` answer that Octokit reads. */
interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: Map<string, string>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBufferLike>;
}

interface Options {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** No answer within this many milliseconds counts as a broken connection; GitHub itself gives up after 10 s. */
const TIMEOUT = 30_000;
/** GitHub allows a hundred requests at a time for everything that a token does. */
const MOST_CONNECTIONS = 10;

/**
 * A `fetch` for Octokit over `node:https` with connections kept open. The built-in one costs 25 ms at its first use,
 * more than all of Octokit. Proxies are taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as the runner sets them.
 */
export function createFetch(proxyEnv: NodeJS.ProcessEnv) {
  const open = openConnections(proxyEnv);
  return (address: string, { method = 'GET', headers = {}, body }: Options = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const { request, agent } = open(url.protocol === 'https:' ? 'node:https' : 'node:http');
      const sent = request(url, { method, headers, agent, timeout: TIMEOUT }, (message) => {
        collect(message, address).then(resolve, reject);
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT / 1000} s`)));
      sent.on('error', reject);
      sent.end(body);
    });
}

/**
 * Each protocol's module when it is first needed. An `import` of node:http reads each of its exports, and its WebSocket is all
 * of undici: 25 ms that nobody needs here.
 */
function openConnections(proxyEnv: NodeJS.ProcessEnv) {
  const agents = new Map<string, HttpAgent>();
  return (name: 'node:http' | 'node:https') => {
    const { Agent, request } =
      name === 'node:http' ? process.getBuiltinModule('node:http') : process.getBuiltinModule('node:https');
    const agent = agents.get(name) ?? new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS, proxyEnv });
    agents.set(name, agent);
    return { request, agent };
  };
}

async function collect(message: IncomingMessage, url: string): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const status = message.statusCode ?? 0;
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return {
    status,
    ok: status >= 200 && status < 300,
    url,
    headers,
    text: async () => body.toString('utf8'),
    json: async (): Promise<unknown> => JSON.parse(body.toString('utf8')),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}
