import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder, type FolderServer } from '../../src/tools/serve.mjs';

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const root = path.join(folder, 'dist');
  await mkdir(path.join(root, 'assets'), { recursive: true });
  await mkdir(path.join(root, '.stamp'));
  await writeFile(path.join(folder, 'secret.txt'), '不给看');
  await writeFile(path.join(root, 'index.html'), '<p>试用台</p>');
  await writeFile(path.join(root, 'pane.js'), 'let a = 1;');
  await writeFile(path.join(root, '.stamp/web'), 'stamp');
  await writeFile(path.join(root, 'assets/台账.xlsx'), 'PK');
  await writeFile(path.join(root, 'assets/blob.unknown'), '?');
  await symlink(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'));
  server = await serveFolder(root, [0]);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the address as it is; fetch would tidy away the dots before sending. */
function rawStatus(address: string): Promise<string> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answer.split('\r\n')[0] ?? '');
    });
    socket.write(`GET ${address} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<p>试用台</p>'],
  ['/?file=none', 'text/html; charset=utf-8', '<p>试用台</p>'],
  ['/pane.js', 'text/javascript; charset=utf-8', 'let a = 1;'],
  [
    `/assets/${encodeURIComponent('台账')}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'PK',
  ],
  ['/assets/blob.unknown', 'application/octet-stream', '?'],
])('%s is answered as %s', async (address, type, body) => {
  const response = await fetch(server.origin + address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toBe(body);
});

test.each([
  ['a file that is not there', '/nothing.js'],
  ['a folder', '/assets'],
  ['a folder without an index page', '/assets/'],
  ['a hidden file', '/.stamp/web'],
  ['a way out', '/../secret.txt'],
  ['a way out, written with escapes', '/%2e%2e/secret.txt'],
  ['a way out, with an escaped slash', '/..%2fsecret.txt'],
  ['a way out, with backslashes', '/..%5csecret.txt'],
  ['a way out from below', '/assets/../../secret.txt'],
  ['a link that leads out', '/link.txt'],
  ['an absolute path', '//etc/passwd'],
  ['a drive', '/c:/secret.txt'],
  ['a zero byte', '/index.html%00.js'],
  ['a broken escape', '/%e0%a4%a'],
])('%s is not found', async (_what, address) => {
  expect(await rawStatus(address)).toBe('HTTP/1.1 404 Not Found');
});

test('what is not found is said in Chinese, as plain text', async () => {
  const response = await fetch(`${server.origin}/nothing`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('没有这个页面。\n');
});

test('nothing can be sent', async () => {
  const response = await fetch(server.origin, { method: 'POST', body: '台账' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('the pages may reach their own origin only', async () => {
  const policy = (await fetch(server.origin)).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('it listens on this computer only', () => {
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('the first free port is taken', async () => {
  const taken = Number(new URL(server.origin).port);
  const second = await serveFolder(folder, [taken, 0]);
  expect(new URL(second.origin).port).not.toBe(String(taken));
  await second.close();
});

test('a taken port without another choice is an error', async () => {
  const taken = Number(new URL(server.origin).port);
  await expect(serveFolder(folder, [taken])).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
