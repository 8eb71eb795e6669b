import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** One request as text, and how to answer it. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly send: (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer) => void;
  /** Breaks the connection off without an answer. */
  readonly cut: () => void;
}

/** Listens on a free port of this machine; `handle` answers every request in the end. */
export async function listen(
  handle: (exchange: Exchange) => Promise<void>,
): Promise<{ url: string; close: () => Promise<void> }> {
  let origin = '';
  const server = createServer((request, response) => {
    void readText(request)
      .then((text) => handle(toExchange(request, response, origin, text)))
      // The client went away in the middle of its request.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = addressOf(server);
  return { url: origin, close: () => close(server) };
}

function toExchange(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  text: string,
): Exchange {
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    headers: request.headers,
    text,
    send: (status, headers, body) => {
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    },
    cut: () => {
      response.destroy();
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
