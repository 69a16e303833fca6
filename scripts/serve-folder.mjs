import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

/** @type {ReadonlyMap<string, string>} */
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

/**
 * The file that an address asks for, or undefined when there is none inside the folder.
 * @param {string} folder
 * @param {string} address
 */
function fileAt(folder, address) {
  /** @type {string} */
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (path.includes('\0') || !file.startsWith(normalize(folder + sep))) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * @param {string} folder
 * @param {import('node:https').ServerOptions | undefined} secure
 */
function server(folder, secure) {
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    const file = fileAt(folder, request.url ?? '/');
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not here\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types.get(extname(file)) ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      // Excel on the web reads functions.json from a page of its own.
      ...(secure === undefined ? {} : { 'access-control-allow-origin': '*' }),
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  return secure === undefined ? createServer(answer) : createSecureServer(secure, answer);
}

/**
 * @typedef {object} Serving
 * @property {import('node:https').ServerOptions} [secure] served over https with this certificate
 * @property {boolean} [isFixed] at this port or not at all
 */

/**
 * Serves a folder to this machine only, at the port or at the next free one after it.
 * @param {string} folder
 * @param {number} port 0 takes any free one
 * @param {Serving} [serving]
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveFolder(folder, port, { secure, isFixed = false } = {}) {
  for (let next = port; ; next += 1) {
    const listening = server(folder, secure);
    const taken = await new Promise((resolve, reject) => {
      listening.once('error', (/** @type {NodeJS.ErrnoException} */ problem) =>
        problem.code === 'EADDRINUSE' && !isFixed && next < port + 50 ? resolve(true) : reject(problem),
      );
      listening.listen(next, '127.0.0.1', () => resolve(false));
    });
    if (taken) continue;
    const bound = listening.address();
    const number = typeof bound === 'object' && bound !== null ? bound.port : next;
    return {
      address: `${secure === undefined ? 'http' : 'https'}://localhost:${number}/`,
      stop: () =>
        new Promise((resolve) => {
          listening.closeAllConnections();
          listening.close(() => resolve());
        }),
    };
  }
}
