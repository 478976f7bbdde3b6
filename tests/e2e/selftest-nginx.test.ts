import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/tools/browser.mjs';
import { localhostCertificate } from '../../src/tools/certificates.mjs';
import { eventually } from './support/eventually';
import { copyPages, moveManifest } from './support/served-copy';

const EXAMPLE = path.resolve(__dirname, '../../docs/deploy/nginx.conf');
/** Debian's list of types, as every installation has it. */
const TYPES = '/etc/nginx/mime.types';

const NGINX = 'nginx';
const hasNginx = spawnSync(NGINX, ['-v']).status === 0;
if (!hasNginx) process.stderr.write('没有 nginx，跳过部署示例的检查。\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ledger-nginx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The example with the three things changed that it says are to be changed, and the port. */
async function configuration(port: number): Promise<string> {
  const { cert, key } = await localhostCertificate({ folder: path.join(folder, 'certificates') });
  await writeFile(path.join(folder, 'site.crt'), cert);
  await writeFile(path.join(folder, 'site.key'), key);
  const example = await readFile(EXAMPLE, 'utf8');
  const server = example
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('server_name oa.example.gov.cn', 'server_name 127.0.0.1')
    .replace('/etc/nginx/certs/oa.example.gov.cn.crt', path.join(folder, 'site.crt'))
    .replace('/etc/nginx/certs/oa.example.gov.cn.key', path.join(folder, 'site.key'))
    .replace('/srv/ledger/', `${path.join(folder, 'ledger')}/`);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `daemon off; pid ${folder}/nginx.pid; error_log stderr; user root; events {} http { include ${TYPES}; access_log off; ${scratch}\n${server}\n}`;
}

/** The browser, which knows this one address and takes its certificate on trust. */
async function browserHere(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ executablePath, args: [...args, offline], env });
}

async function startNginx(file: string, origin: string): Promise<ChildProcess> {
  const nginx = spawn(NGINX, ['-c', file, '-e', 'stderr'], { stdio: 'ignore' });
  const { port, hostname } = new URL(origin);
  const { connect } = await import('node:net');
  await eventually(
    () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(Number(port), hostname);
        socket.on('connect', () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => {
          resolve(false);
        });
      }),
    Boolean,
  );
  return nginx;
}

const describeWithNginx = hasNginx ? describe : describe.skip;

describeWithNginx('the example of nginx', () => {
  test('the pages served by the example of nginx pass the self-test', async () => {
    const port = await freePort();
    const file = path.join(folder, 'nginx.conf');
    await writeFile(file, await configuration(port));
    const checked = spawnSync(NGINX, ['-t', '-c', file, '-e', 'stderr'], { encoding: 'utf8' });
    expect(checked.stderr).toContain('test is successful');

    await mkdir(path.join(folder, 'ledger'));
    await copyPages(path.join(folder, 'ledger'));
    await moveManifest(path.join(folder, 'ledger'), `https://127.0.0.1:${port}/ledger`);
    const nginx = await startNginx(file, `https://127.0.0.1:${port}`);
    const browser = await browserHere();
    try {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      });
      const page = await context.newPage();
      const answer = await page.goto(`https://127.0.0.1:${port}/ledger/selftest.html`);
      await page.waitForSelector('#status[data-state]');
      const troubles = await page.locator('.check:not(.good) .label').allInnerTexts();
      expect([await page.locator('#status').innerText(), troubles]).toEqual([
        '没有发现问题，有 1 条提示。',
        ['软件'],
      ]);
      expect(answer?.headers()).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "frame-ancestors 'self'",
      });
      const script = await page.locator('script[src*="selftest."]').getAttribute('src');
      const hashed = await context.request.get(`https://127.0.0.1:${port}/ledger/${script ?? ''}`);
      expect(hashed.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
      const posted = await context.request.post(`https://127.0.0.1:${port}/ledger/selftest.html`);
      expect(posted.status()).toBe(403);
    } finally {
      await browser.close();
      nginx.kill('SIGQUIT');
      await once(nginx, 'exit');
    }
  });
});
