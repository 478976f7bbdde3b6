import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { candidates, findBrowser } from '../../src/tools/browser.mjs';

describe('candidates', () => {
  test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    [
      'a named browser before all others',
      'linux',
      { BROWSER_PATH: '/opt/mine', CHROME_PATH: '/opt/other', PATH: '/usr/bin' },
      '/opt/mine',
    ],
    ['the other name', 'linux', { CHROME_PATH: '/opt/other', PATH: '/usr/bin' }, '/opt/other'],
    ['Chrome on Linux', 'linux', { PATH: '/usr/bin:/bin' }, '/usr/bin/google-chrome-stable'],
    [
      'Chrome on Windows',
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'Chrome on macOS',
      'darwin',
      { HOME: '/Users/li' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  ])('%s comes first', (_what, platform, env, first) => {
    expect(candidates(platform, env)[0]).toBe(first);
  });

  test('Edge, which every Windows has, is looked for in all program folders', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(candidates('win32', env)).toContain(
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  test('a named browser stands alone', () => {
    expect(candidates('linux', { BROWSER_PATH: '/opt/mine', PATH: '/usr/bin' })).toEqual([
      '/opt/mine',
    ]);
  });
});

describe('findBrowser', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'browser-'));
    await writeFile(path.join(folder, 'chromium'), '');
    await chmod(path.join(folder, 'chromium'), 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('takes a named browser', async () => {
    const found = await findBrowser({ BROWSER_PATH: path.join(folder, 'chromium') });
    expect(found.executablePath).toBe(path.join(folder, 'chromium'));
    expect(found.args).toContain('--headless=new');
  });

  test('says in Chinese that a named browser is not there', async () => {
    const missing = path.join(folder, 'missing');
    await expect(findBrowser({ CHROME_PATH: missing })).rejects.toThrow(
      `BROWSER_PATH 或 CHROME_PATH 指的浏览器打不开：${missing}`,
    );
  });
});
