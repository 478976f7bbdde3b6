import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The browser itself then keeps the promise that nothing leaves the computer: the pages may reach
 * their own origin and nothing else. Inline styles are Fluent's and the grid's.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves one folder on this computer only.
 *
 * @param {string} root the folder; nothing outside it is ever answered, not through links either
 * @param {readonly number[]} ports tried in this order; 0 means any free one
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @throws {Error} the last port's error when none is free
 */
export async function serveFolder(root, ports) {
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      // The visitor left while a file was on its way: nothing to tell anybody.
      if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      if (response.headersSent) response.destroy(error);
      else refuse(response, 500, '服务器读取文件时出错，请重新运行 npm start。');
    });
  });
  await listenOnFirst(server, ports);
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFirst(server, ports) {
  let failure = new RangeError('Cannot serve: no port given');
  for (const port of ports) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, '只能读取页面。', { Allow: 'GET, HEAD' });
    return;
  }
  const file = await findFile(folder, request.url ?? '/');
  if (file === null) {
    refuse(response, 404, '没有这个页面。');
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[path.extname(file.name).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.name), response);
}

/** The file an address means, or null: not there, not a file, hidden, or outside the folder. */
async function findFile(folder, address) {
  const wanted = pathOf(address);
  if (wanted === null) return null;
  const name = await realpath(path.join(folder, wanted)).catch(() => null);
  if (name === null || !name.startsWith(folder + path.sep)) return null;
  const found = await stat(name);
  return found.isFile() ? { name, size: found.size } : null;
}

function pathOf(address) {
  let decoded;
  try {
    decoded = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  const parts = decoded.split(/[\\/]/);
  const strange = parts.some((part) => part.startsWith('.') || /[\0:]/.test(part));
  if (strange) return null;
  return decoded.endsWith('/') ? `${decoded}index.html` : decoded;
}

function refuse(response, status, sentence, headers = {}) {
  response.writeHead(status, {
    ...HEADERS,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
  });
  response.end(`${sentence}\n`);
}
