import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SERVE = path.resolve(__dirname, '../../src/tools/serve-https.mjs');
/** What the set-up built; that a stale one is built anew is tested with `npm start`. */
const DIST = path.resolve(__dirname, '../../dist');

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'serve-https-'));
});
afterAll(() => rm(home, { recursive: true }));

interface Started {
  readonly program: ChildProcess;
  /** All it printed, as soon as that matches. */
  readonly printed: (wanted: RegExp) => Promise<string>;
}

/** In a home of its own, so that the certificates of this computer stay as they are. */
function serve(...args: readonly string[]): Started {
  const env = { ...process.env, HOME: home, USERPROFILE: home, PORT: '' };
  const program = spawn(process.execPath, [SERVE, ...args], { env });
  let text = '';
  program.stdout.on('data', (chunk) => (text += String(chunk)));
  program.stderr.on('data', (chunk) => (text += String(chunk)));
  const printed = async (wanted: RegExp): Promise<string> => {
    while (!wanted.test(text)) {
      if (program.exitCode !== null) throw new Error(`Cannot find ${String(wanted)} in: ${text}`);
      await Promise.race([once(program.stdout, 'data'), once(program, 'close')]);
    }
    return text;
  };
  return { program, printed };
}

const folder = '.office-addin-dev-certs';

function statusOf(address: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { ca }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('npm run serve serves the built pages over https and says what is still to do', async () => {
  const { program, printed } = serve('--folder', DIST, '--port', '0');
  const text = await printed(/Ctrl\+C/u);
  const origin = /https:\/\/localhost:\d+/u.exec(text)?.[0] ?? '';
  expect(text).toContain(
    `整改台账助手已用 HTTPS 提供：${origin}/\n自检页：${origin}/selftest.html\n`,
  );
  expect(text).toContain('新证书还没有被本机信任。请运行 npm run serve -- --install-certs，');
  expect(text).toContain(`请运行 npm run manifest -- --origin ${origin} --out 文件.xml`);
  const ca = await readFile(path.join(home, folder, 'ca.crt'), 'utf8');
  expect(await statusOf(`${origin}/taskpane.html`, ca)).toBe(200);
  expect(await statusOf(`${origin}/files.json`, ca)).toBe(200);

  const port = /\d+$/u.exec(origin)?.[0] ?? '';
  const second = serve('--folder', DIST, '--port', port);
  expect(await once(second.program, 'close')).toEqual([1, null]);
  expect(await second.printed(/端口/u)).toBe(
    `端口 ${port} 已被占用，多半是已经在运行。请先结束它，或用 --port 换一个端口。\n`,
  );

  const ended = once(program, 'exit');
  program.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test.each([
  [['--port', '80.5'], '端口应为 0 到 65535 的整数，现在是“80.5”。\n'],
  [
    ['--folder', tmpdir()],
    `${tmpdir()} 里没有构建好的网页（没有 files.json）。请先运行 npm run build。\n`,
  ],
])('%j is refused in Chinese', async (args, sentence) => {
  const { program, printed } = serve(...args);
  expect(await once(program, 'close')).toEqual([1, null]);
  expect(await printed(/。/u)).toBe(sentence);
});

test('a flag that nobody knows is answered with how it is used', async () => {
  const { program, printed } = serve('--what');
  expect(await once(program, 'close')).toEqual([1, null]);
  expect(await printed(/。|：/u)).toMatch(/^用法：npm run serve -- /u);
});
