import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocalhostCertificate } from '../../src/tools/certificates.mjs';

const TOOL = path.resolve(__dirname, '../../src/tools/certificates.mjs');
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Runs a script in a Node of its own: the package's files are written for plain Node. Whatever opens a
 * socket or asks for a name there is told.
 */
function inNode(
  script: string,
  home: string,
): { readonly value: unknown; readonly opened: string[] } {
  const watched = `
    const net = require('node:net'), dns = require('node:dns'), opened = [];
    for (const [of, name] of [[net.Socket.prototype, 'connect'], [dns, 'lookup'], [dns, 'resolve']]) {
      of[name] = (...args) => { opened.push(name + ' ' + JSON.stringify(args[0])); throw new Error('no network'); };
    }
    import(${JSON.stringify(pathToFileURL(TOOL).href)})
      .then(async (tool) => { ${script} })
      .then((value) => process.stdout.write(JSON.stringify({ value, opened })));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', watched], {
    encoding: 'utf8',
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { value: unknown; opened: string[] };
}

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'certificates-'));
});
afterEach(() => rm(home, { recursive: true }));

interface Made {
  readonly value: LocalhostCertificate;
  readonly opened: readonly string[];
}

const make = (now = new Date()): Made =>
  inNode(`return tool.localhostCertificate({ now: new Date(${now.getTime()}) });`, home) as Made;

test('nothing happens by importing', async () => {
  expect(inNode('return Object.keys(tool);', home)).toEqual({
    value: ['isGood', 'localhostCertificate', 'trustCertificate'],
    opened: [],
  });
  expect(await readdir(home)).toEqual([]);
});

test('a certificate is made once, quietly, and kept; no socket is opened', async () => {
  const first = make();
  expect(first.opened).toEqual([]);
  expect(first.value.made).toBe(true);
  const again = make();
  expect(again.value).toEqual({ ...first.value, made: false });
  const key = path.join(path.dirname(first.value.caFile), 'localhost.key');
  const { mode } = await stat(key);
  expect(mode & 0o077).toBe(process.platform === 'win32' ? mode & 0o077 : 0);
});

test.each([
  ['an hour', 1 / 24, false],
  ['28 days', 28, false],
  ['29 days and a half: less than a day is left', 29.5, true],
  ['two months', 60, true],
])('after %s', (_what, days, renewed) => {
  const { cert } = make().value;
  const later = make(new Date(Date.now() + days * DAY_MS)).value;
  expect([later.made, later.cert !== cert]).toEqual([renewed, renewed]);
});

test.each([
  ['a key that is not there', 'localhost.key', null],
  ['a certificate that is none', 'localhost.crt', 'no certificate'],
  ['an authority that did not sign it', 'ca.crt', 'other'],
])('%s is made anew', async (_what, name, content) => {
  const { caFile } = make().value;
  const file = path.join(path.dirname(caFile), name);
  if (content === null) await rm(file);
  else if (content === 'other') await writeFile(file, await otherAuthority());
  else await writeFile(file, content);
  expect(make().value.made).toBe(true);
  expect(make().value.made).toBe(false);
});

async function otherAuthority(): Promise<string> {
  const elsewhere = await mkdtemp(path.join(home, 'other-'));
  const folder = JSON.stringify(elsewhere);
  const script = `return tool.localhostCertificate({ folder: ${folder} });`;
  const { caFile } = inNode(script, home).value as LocalhostCertificate;
  return readFile(caFile, 'utf8');
}

test('the pages come over it as Excel needs them', async () => {
  const { serveFolder } = await import('../../src/tools/serve.mjs');
  const { ca, cert, key } = make().value;
  await writeFile(path.join(home, 'taskpane.html'), '<p>');
  await writeFile(path.join(home, 'pane.1a2b3c4d.js'), 'a()');
  const server = await serveFolder(home, [0], { cert, key });
  const ask = (name: string, headers = {}, options = {}): Promise<readonly unknown[]> =>
    new Promise((resolve, reject) => {
      const asked = request(`${server.origin}/${name}`, { ca, headers, ...options }, (answer) => {
        answer.resume();
        resolve([answer.statusCode, answer.headers['cache-control'], answer.headers]);
      });
      asked.on('error', reject);
      asked.end();
    });
  const [status, caching, headers] = await ask('taskpane.html');
  expect([status, caching]).toEqual([200, 'no-cache']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining(
      "frame-ancestors 'self' https://*.officeapps.live.com",
    ) as unknown,
  });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  const { etag } = headers as { readonly etag: string };
  expect((await ask('taskpane.html', { 'If-None-Match': etag }))[0]).toBe(304);
  expect((await ask('taskpane.html', { 'If-None-Match': '"old"' }))[0]).toBe(200);
  expect((await ask('pane.1a2b3c4d.js'))[1]).toBe('public, max-age=31536000, immutable');
  expect((await ask('nothing.1a2b3c4d.js')).slice(0, 2)).toEqual([404, 'no-store']);
  expect((await ask('taskpane.html', {}, { method: 'HEAD' }))[0]).toBe(200);
  expect((await ask('taskpane.html', { Range: 'bytes=0-0' }))[0]).toBe(200);
  expect((await ask('taskpane.html', {}, { maxVersion: 'TLSv1.2' }))[0]).toBe(200);
  await expect(ask('', {}, { ca: undefined })).rejects.toThrow(/certificate/u);
  await server.close();
});
