import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OFFICE_FILES } from '../../src/tools/office-js.mjs';

const ROOT = path.resolve(__dirname, '../..');
const PACKAGE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-flags-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds the pages with the project's own configuration, but with next to nothing in the bundles. */
const BUILD = `
  const webpack = require(${JSON.stringify(path.join(ROOT, 'node_modules/webpack'))});
  const [env, stub] = JSON.parse(process.argv[2]);
  require(${JSON.stringify(path.join(ROOT, 'webpack.config.js'))})({ only: 'web', ...env }, {})
    .then(([config]) => {
      const entry = Object.fromEntries(Object.keys(config.entry).map((name) => [name, stub]));
      const optimization = { minimize: false };
      webpack({ ...config, entry, optimization, cache: false }, (error, stats) => {
        if (error || stats.hasErrors()) throw error || new Error(stats.toString('errors-only'));
      });
    })
    .catch((error) => { console.error(error.message); process.exitCode = 1; });`;

interface Built {
  readonly out: string;
  readonly said: string;
  readonly read: (name: string) => string;
}

function build(name: string, flags: object, environment: object = {}): Built {
  const out = path.join(folder, name);
  const stub = path.join(folder, 'stub.js');
  writeFileSync(stub, 'document.title += "";');
  const script = path.join(folder, 'build.cjs');
  writeFileSync(script, BUILD);
  const args = [script, JSON.stringify([{ ...flags, out }, stub])];
  const { stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { out, said: stderr, read: (file) => readFileSync(path.join(out, file), 'utf8') };
}

const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';

/** `'sha256-…'` of a script as it stands in a page. */
const hash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

interface FileList {
  readonly officeJs: string;
  readonly origin: string | null;
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}

describe('a build without flags', () => {
  let built: Built;
  beforeAll(() => {
    built = build('usual', {});
  });

  test.each(OFFICE_FILES)('copies %s byte for byte', (file) => {
    const copied = readFileSync(path.join(built.out, 'office-js', file));
    expect(copied.equals(readFileSync(path.join(PACKAGE, file)))).toBe(true);
  });

  test('copies nothing else of office.js', () => {
    const names = readdirSync(path.join(built.out, 'office-js'), { recursive: true })
      .map((name) => String(name).replaceAll(path.sep, '/'))
      .filter((name) => name.endsWith('.js'));
    expect(names.sort()).toEqual([...OFFICE_FILES].sort());
  });

  test('gives every page a policy that lets in its own inline scripts and nobody else', () => {
    const pages = readdirSync(built.out).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(
      expect.arrayContaining(['index.html', 'pane.html', 'selftest.html', 'taskpane.html']),
    );
    for (const page of pages) {
      const html = built.read(page);
      const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(
        ([, code = '']) => code,
      );
      const scripts = /script-src ([^;]*)/u.exec(policyOf(html))?.[1]?.split(' ') ?? [];
      expect([page, ...scripts]).toEqual([page, "'self'", ...new Set(inline.map(hash))]);
    }
  });

  test('lists every file with its size and digest', () => {
    const { files, ...facts } = JSON.parse(built.read('files.json')) as FileList;
    expect(facts).toMatchObject({ officeJs: 'local', origin: null });
    const names = readdirSync(built.out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(built.out, path.join(entry.parentPath, entry.name)))
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => name !== 'files.json' && !/\.(?:map|LICENSE\.txt)$/u.test(name));
    expect(files.map(({ name }) => name)).toEqual(names.sort());
    for (const { name, size, sha256 } of files) {
      const content = readFileSync(path.join(built.out, name));
      const digest = createHash('sha256').update(content).digest('base64');
      expect([name, size, sha256]).toEqual([name, content.length, digest]);
    }
  });

  test('copies the manifest as it is', () => {
    expect(built.read('manifest.xml')).toBe(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
  });
});

const CDN = 'https://appsforoffice.microsoft.com';
const CHINA = 'https://appsforoffice.cdn.partner.office365.cn';

test.each([
  ['the flag cdn', { officeJs: 'cdn' }, {}, CDN, `${CDN}/lib/1/hosted/office.js`],
  [
    'OFFICE_JS=cdn-cn',
    {},
    { OFFICE_JS: 'cdn-cn' },
    CHINA,
    `${CHINA}/appsforoffice/lib/1/hosted/office.js`,
  ],
])(
  '%s changes the script and the policy of the pages for Excel only',
  (name, flags, environment, host, script) => {
    const built = build(name, flags, environment);
    for (const page of ['taskpane.html', 'selftest.html']) {
      expect(built.read(page)).toContain(`<script src="${script}">`);
      expect(policyOf(built.read(page))).toContain(`script-src 'self' ${host} 'sha256-`);
      expect(policyOf(built.read(page)).split(host)).toHaveLength(2);
    }
    for (const page of ['index.html', 'pane.html']) expect(built.read(page)).not.toContain(host);
  },
);

test('an origin is written into the manifest', () => {
  const built = build('origin', { origin: 'https://oa.example.gov.cn/ledger/' });
  expect(built.read('manifest.xml')).toContain('"https://oa.example.gov.cn/ledger/taskpane.html"');
  expect(built.read('manifest.xml')).not.toContain('localhost');
  expect((JSON.parse(built.read('files.json')) as FileList).origin).toBe(
    'https://oa.example.gov.cn/ledger',
  );
});

test.each([
  ['an office.js nobody knows', { officeJs: 'mine' }, /officeJs 只能是 local、cdn 或 cdn-cn/u],
  ['an origin without https', { origin: 'http://oa.example.gov.cn' }, /Excel 只接受 https/u],
])('%s stops the build', (name, flags, reason) => {
  expect(build(name, flags).said).toMatch(reason);
});
