import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RunningServer } from '../../src/server/serve.ts';
import { ServeError, serve } from '../../src/server/serve.ts';
import { temporaryFolder } from '../support/folder.ts';

const HOST = '127.0.0.1';
const PAGE = '<!doctype html><title>Game</title>';
const SCRIPT = 'export const answer = 42;';

const FILES = {
  'index.html': PAGE,
  'bundle/main-abc123.js': SCRIPT,
  'bundle/main-abc123.js.gz': gzipSync(SCRIPT),
  'bundle/main-def456.css': 'body{}',
  'audio/bell.ogg': 'sound',
  '.vite/manifest.json': '{}',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Ask with the path as it is: `fetch` would tidy it first. */
const ask = (server: RunningServer, path: string, headers = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, method, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
    })
      .on('error', reject)
      .end();
  });

/** First bytes of the answer, read off the wire: a server that hangs up early is an error to `request`. */
const askRaw = (server: RunningServer, path: string): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: game\r\n\r\n`));
    socket.once('data', (bytes) => resolve(bytes.toString()));
    socket.once('error', (error) => resolve(error.message));
  });

const start = async (root: string, port = 0): Promise<RunningServer> => {
  const server = await serve({ port, host: HOST, root });
  onTestFinished(() => server.close());
  return server;
};

const startGame = async (): Promise<RunningServer> => start(await temporaryFolder(FILES));

const occupyPort = async (): Promise<number> => {
  const other = createServer().listen(0, HOST);
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  return (other.address() as AddressInfo).port;
};

describe('a file', () => {
  test.each([
    ['/', PAGE, 'text/html;charset=utf-8', 'no-cache'],
    ['/index.html', PAGE, 'text/html;charset=utf-8', 'no-cache'],
    ['/?seed=1&code=abc', PAGE, 'text/html;charset=utf-8', 'no-cache'],
    ['/bundle/main-abc123.js', SCRIPT, 'text/javascript', 'public,max-age=31536000,immutable'],
    ['/bundle/main-def456.css', 'body{}', 'text/css', 'public,max-age=31536000,immutable'],
    ['/audio/bell.ogg', 'sound', 'audio/ogg', 'no-cache'],
  ])('%s comes with its type and its time to live', async (path, body, type, cache) => {
    const answer = await ask(await startGame(), path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
  });

  test('comes compressed to whoever accepts it', async () => {
    const server = await startGame();
    const plain = await ask(server, '/bundle/main-abc123.js');
    const packed = await ask(server, '/bundle/main-abc123.js', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
    });
  });

  test('is not sent again to whoever has it', async () => {
    const server = await startGame();
    const { headers } = await ask(server, '/index.html');
    expect(await ask(server, '/index.html', { 'if-none-match': headers.etag })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  test('answers HEAD with the headers alone', async () => {
    const answer = await ask(await startGame(), '/', {}, 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe(String(PAGE.length));
  });

  test.each([
    ['bytes=1-2', 206, 'ou'],
    ['bytes=2-', 206, 'und'],
    ['bytes=9-', 416, ''],
    ['bytes=3-1', 200, 'sound'],
    ['bytes=-2', 200, 'sound'],
    ['nonsense', 200, 'sound'],
  ])('answers the range %s with %i', async (range, status, body) => {
    expect(await ask(await startGame(), '/audio/bell.ogg', { range })).toMatchObject({ status, body });
  });
});

describe('what is not there', () => {
  test.each([
    '/missing',
    '/bundle/main-old.js',
    '/bundle/',
    '/.vite/manifest.json',
    '/../package.json',
    '/bundle/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/bundle/..%5c..%5cpackage.json',
    '/%',
    '/%00',
    '//etc/passwd',
  ])('%s is 404', async (path) => {
    expect(await ask(await startGame(), path)).toMatchObject({ status: 404, body: '' });
  });

  test('refuses to be written to', async () => {
    const answer = await ask(await startGame(), '/', {}, 'POST');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  test('includes an address too long to read, and the server lives on', async () => {
    const server = await startGame();
    expect((await ask(server, `/${'x'.repeat(8000)}`)).status).toBe(404);
    expect(await askRaw(server, `/${'x'.repeat(17_000)}`)).toContain('HTTP/1.1 431');
    expect((await ask(server, '/')).status).toBe(200);
  });

  test('includes a file that was removed after the start, and the server lives on', async () => {
    const root = await temporaryFolder(FILES);
    const server = await start(root);
    await rm(join(root, 'audio/bell.ogg'));
    await expect(ask(server, '/audio/bell.ogg')).rejects.toThrow();
    expect((await ask(server, '/')).status).toBe(200);
  });
});

describe('every answer', () => {
  test.each(['/', '/bundle/main-abc123.js', '/missing'])('for %s carries the security headers', async (path) => {
    const { headers } = await ask(await startGame(), path);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
});

describe('the address', () => {
  test('is the port asked for, if it is free', async () => {
    const probe = await startGame();
    const port = Number(new URL(probe.address).port);
    await probe.close();
    expect((await start(await temporaryFolder(FILES), port)).address).toBe(`http://${HOST}:${port}/`);
  });

  test('is a later port if the one asked for is taken', async () => {
    const taken = await occupyPort();
    const server = await start(await temporaryFolder(FILES), taken);
    expect(Number(new URL(server.address).port)).toBeGreaterThan(taken);
    expect((await ask(server, '/')).status).toBe(200);
  });

  test('is free again after close, whoever is still connected', async () => {
    const server = await startGame();
    const port = Number(new URL(server.address).port);
    const { socket } = await new Promise<IncomingMessage>((resolve) => request(server.address, resolve).end());
    await server.close();
    expect(socket.destroyed || (await once(socket, 'close'))).toBeTruthy();
    expect((await start(await temporaryFolder(FILES), port)).address).toContain(String(port));
  });
});

describe('serving is refused', () => {
  const refusal = async (root: string, host: string, port: number): Promise<unknown> =>
    serve({ port, host, root }).catch((error: unknown) => error);

  test('without a built game', async () => {
    const error = await refusal(await temporaryFolder({ 'README.md': '' }), HOST, 0);
    expect(error).toBeInstanceOf(ServeError);
    expect(error).toMatchObject({ code: 'build-missing', message: expect.stringContaining('npm run build') });
  });

  test('on a host that is not this machine', async () => {
    const error = await refusal(await temporaryFolder(FILES), '192.0.2.1', 4173);
    expect(error).toMatchObject({ code: 'port-refused', message: 'Cannot listen on 192.0.2.1, port 4173.' });
  });

  test('when the last port of all is taken', async () => {
    const last = createServer().listen(65_535, HOST);
    await once(last, 'listening');
    onTestFinished(() => {
      last.close();
    });
    const error = await refusal(await temporaryFolder(FILES), HOST, 65_535);
    expect(error).toMatchObject({ code: 'port-refused', message: 'Cannot listen on 127.0.0.1, port 65535.' });
  });
});
