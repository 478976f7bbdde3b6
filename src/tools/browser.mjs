import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './browser-unpack.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = path.join(ROOT, '.cache/browser');

/** Quiet and alone: no first-run page, nothing fetched in the background. */
const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Date fields in the Chinese order, where the browser brings Chinese along. */
const LANGUAGE = { LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN', LC_ALL: '' };

/**
 * Finds a browser for the tests: the one named in BROWSER_PATH or CHROME_PATH, else an installed
 * Chrome, Edge or Chromium, else (Linux on x64) the one inside the package @sparticuz/chromium,
 * unpacked once into .cache/browser together with the system libraries it needs.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 * @throws {Error} in Chinese, saying what to install, where there is none
 */
export async function findBrowser(env = process.env) {
  const named = env.BROWSER_PATH || env.CHROME_PATH;
  const installed = await firstExecutable(candidates(process.platform, env));
  if (named && installed === null) {
    throw new Error(`BROWSER_PATH 或 CHROME_PATH 指的浏览器打不开：${named}`);
  }
  if (installed !== null) {
    const settings = { ...env, ...LANGUAGE, ...(await fontSettings()) };
    return { executablePath: installed, args: ARGS, env: settings };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      '没有找到 Chrome、Edge 或 Chromium。请安装其中一个，或用环境变量 BROWSER_PATH 指明位置。',
    );
  }
  const { executablePath, libraries } = await unpackChromium(CACHE);
  const libraryPath = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter);
  return {
    executablePath,
    args: ARGS,
    env: { ...env, LD_LIBRARY_PATH: libraryPath, ...LANGUAGE, ...(await fontSettings()) },
  };
}

/**
 * Where a browser may be, most wanted first. A path from the environment stands alone: a wrong one
 * should fail and not be replaced by another browser in silence.
 *
 * @returns {string[]} absolute paths
 */
export function candidates(platform, env) {
  const named = env.BROWSER_PATH || env.CHROME_PATH;
  if (named) return [named];
  if (platform === 'win32') return windowsCandidates(env);
  if (platform === 'darwin') return macCandidates(env);
  const commands = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

function windowsCandidates(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ];
  return programs.flatMap((parts) => roots.map((root) => path.win32.join(root, ...parts)));
}

function macCandidates(env) {
  const folders = ['/Applications', env.HOME && `${env.HOME}/Applications`].filter(Boolean);
  const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return programs.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

async function firstExecutable(paths) {
  for (const candidate of paths) {
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return candidate;
  }
  return null;
}

/**
 * On Linux the pages are shown in one Chinese font from a package, so that no picture shows empty
 * boxes and the same picture comes out on every machine. Windows and macOS have their own fonts.
 */
async function fontSettings() {
  if (process.platform !== 'linux') return {};
  const file = path.join(CACHE, 'fonts.conf');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, fontConfiguration(chineseFonts()));
  return { FONTCONFIG_FILE: file };
}

function chineseFonts() {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@embedpdf/fonts-sc');
  return path.join(path.dirname(entry), '../fonts');
}

function fontConfiguration(folder) {
  const families = ['sans-serif', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC'];
  const aliases = families.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      '<edit name="family" mode="prepend" binding="strong"><string>Noto Sans S Chinese</string></edit></match>',
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${folder}</dir>`,
    `<cachedir>${path.join(CACHE, 'fontconfig')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
