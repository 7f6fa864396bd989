import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security.ts';

/** Where to listen and what to serve. */
export interface ServeOptions {
  /** First port to try; 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Folder with the built game. */
  readonly root: string;
}

export interface RunningServer {
  /** Address of the game, with the port that was free. */
  readonly address: string;
  /** Stop listening and drop every open connection. */
  readonly close: () => Promise<void>;
}

/** Why serving could not start. `build-missing`: no index.html in the root; `port-refused`: no port to be had. */
export class ServeError extends Error {
  readonly code: 'build-missing' | 'port-refused';

  constructor(code: ServeError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ServeError';
    this.code = code;
  }
}

const PORTS_TO_TRY = 50;
const HASHED = '/bundle/';

const isSatisfiable = (range: string): boolean => {
  const ends = /^bytes=(\d+)-(\d*)$/.exec(range);
  return ends !== null && (ends[2] === '' || Number(ends[1]) <= Number(ends[2]));
};

const handler = (root: string): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const files = sirv(root, {
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith(HASHED) ? 'public,max-age=31536000,immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!isSatisfiable(request.headers.range ?? '')) delete request.headers.range;
    // A file that a new build has removed since the start.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    files(request, response);
  };
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listenOnFree = async (server: Server, first: number, host: string): Promise<void> => {
  const last = Math.min(first + PORTS_TO_TRY - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (isTaken(error) && port < last) continue;
      const tried = port === first ? `port ${port}` : `ports ${first} to ${port}`;
      throw new ServeError('port-refused', `Cannot listen on ${host}, ${tried}.`, { cause: error });
    }
  }
};

/** Serve the built game on the first free port from the one asked for. Throws `ServeError`. */
export const serve = async ({ port, host, root }: ServeOptions): Promise<RunningServer> => {
  if (!existsSync(join(root, 'index.html'))) {
    throw new ServeError('build-missing', `There is no built game in ${root}. Run: npm run build`);
  }
  const server = createServer(handler(root));
  await listenOnFree(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
