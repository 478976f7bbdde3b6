import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
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

/** Who may show the pages in a frame of theirs: Excel on the web does, Excel on a desktop needs nobody's leave. */
const FRAMED_BY = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
];

/**
 * What each page says of itself is stricter still: its own scripts by their hashes. Here stands what holds
 * for any file and what a page cannot say. The browser itself then keeps the promise that nothing leaves the
 * computer. Inline styles are Fluent's and the grid's.
 */
const policy = (framedBy) =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy.join(' ')}`,
  ].join('; ');

const HEADERS = {
  'Content-Security-Policy': policy(["'self'"]),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
/** What Excel may show. */
const EXCEL_HEADERS = { ...HEADERS, 'Content-Security-Policy': policy(FRAMED_BY) };

/** A name that holds a digest of the content: what has it never changes. */
const NAMED_BY_CONTENT = /\.[\da-f]{8}\.(?:js|css)$/u;

/**
 * Serves one folder on this computer only.
 *
 * @param {string} root the folder; nothing outside it is ever answered, not through links either
 * @param {readonly number[]} ports tried in this order; 0 means any free one
 * @param {{ cert: string, key: string }} [certificate] serves over https, at localhost and as Excel needs it;
 *   without it plain http for a browser
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @throws {Error} the last port's error when none is free
 */
export async function serveFolder(root, ports, certificate) {
  const folder = await realpath(root);
  const respond = (request, response) => {
    answer({ folder, secure: certificate !== undefined }, request, response).catch((error) => {
      // The visitor left while a file was on its way: nothing to tell anybody.
      if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      if (response.headersSent) response.destroy(error);
      else refuse(response, 500, '服务器读取文件时出错，请重新启动它。');
    });
  };
  const server =
    certificate === undefined
      ? createServer(respond)
      : // Excel on Windows cannot do with TLS 1.3 alone.
        createSecureServer({ ...certificate, minVersion: 'TLSv1.2' }, respond);
  await listenOnFirst(server, ports);
  const { port } = server.address();
  return {
    origin: certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
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

async function answer({ folder, secure }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, '只能读取页面。', { Allow: 'GET, HEAD' });
    return;
  }
  const file = await findFile(folder, request.url ?? '/');
  if (file === null) {
    refuse(response, 404, '没有这个页面。');
    return;
  }
  const headers = { ...(secure ? EXCEL_HEADERS : HEADERS), ...cachingOf(file, secure) };
  if (headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[path.extname(file.name).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.name), response);
}

/**
 * Excel keeps pages between days: what is named by its content it may keep for ever, about all else it
 * shall ask. A browser that tries the workbench keeps nothing.
 */
function cachingOf({ name, size, changed }, secure) {
  if (!secure) return { 'Cache-Control': 'no-store' };
  const forEver = NAMED_BY_CONTENT.test(name);
  return {
    'Cache-Control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${size.toString(36)}-${Math.trunc(changed).toString(36)}"`,
  };
}

/** The file an address means, or null: not there, not a file, hidden, or outside the folder. */
async function findFile(folder, address) {
  const wanted = pathOf(address);
  if (wanted === null) return null;
  const name = await realpath(path.join(folder, wanted)).catch(() => null);
  if (name === null || !name.startsWith(folder + path.sep)) return null;
  const found = await stat(name);
  return found.isFile() ? { name, size: found.size, changed: found.mtimeMs } : null;
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
    'Cache-Control': 'no-store',
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
  });
  response.end(`${sentence}\n`);
}
