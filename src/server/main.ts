import { fileURLToPath } from 'node:url';
import { ServeError, serve } from './serve.ts';

const { PORT = '4173', HOST = '127.0.0.1' } = process.env;
const root = fileURLToPath(new URL('../../dist', import.meta.url));

const fail = (code: string, message: string, status: number): never => {
  console.error(`${code}: ${message}`);
  process.exit(status);
};

const port = Number(PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail('port-invalid', `PORT is ${PORT}, not 0 to 65535.`, 2);

try {
  const server = await serve({ port, host: HOST, root });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
  console.log(server.address);
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  fail(error.code, error.message, 1);
}
