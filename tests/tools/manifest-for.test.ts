import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestFor, pageBase, refusedBecause } from '../../src/tools/manifest-for.mjs';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** Every address in a manifest but the names of its namespaces. */
const addressesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/(?:Value="|<AppDomain>)(https?:[^"<]+)/gu)].map(([, address = '']) => address);

test.each([
  ['https://oa.example.gov.cn/ledger', 'https://oa.example.gov.cn/ledger'],
  ['https://oa.example.gov.cn/ledger/', 'https://oa.example.gov.cn/ledger'],
  ['https://oa.example.gov.cn', 'https://oa.example.gov.cn'],
  ['https://OA.Example.gov.cn:8443//', 'https://oa.example.gov.cn:8443'],
  ['https://10.1.2.3/助手', 'https://10.1.2.3/%E5%8A%A9%E6%89%8B'],
])('%s is the folder %s', (text, base) => {
  expect(pageBase(text)).toBe(base);
});

test.each([
  ['http://oa.example.gov.cn/ledger', /只接受 https/u],
  ['https://*.example.gov.cn/', /通配符/u],
  ['https://user:secret@oa.example.gov.cn/', /只能有服务器名、端口和路径/u],
  ['https://oa.example.gov.cn/?a=1', /只能有服务器名、端口和路径/u],
  ['https://oa.example.gov.cn/#a', /只能有服务器名、端口和路径/u],
  ['https://oa.example.gov.cn/taskpane.html', /不是某一个网页/u],
  ['oa.example.gov.cn', /完整的网址/u],
  ['\\\\fileserver\\share', /完整的网址/u],
  ['', /完整的网址/u],
])('%j is refused', (text, reason) => {
  expect(() => pageBase(text)).toThrow(reason);
});

test('every address is moved, and nothing else is changed', () => {
  const moved = manifestFor(MANIFEST, { origin: 'https://oa.example.gov.cn/a&b/' });
  const before = addressesIn(MANIFEST);
  expect(before.length).toBeGreaterThan(8);
  expect(addressesIn(moved)).toEqual(
    before.map((address) =>
      address.replace('https://localhost:3000', 'https://oa.example.gov.cn/a&amp;b'),
    ),
  );
  expect(moved).not.toContain('localhost');
  expect(moved.replaceAll('https://oa.example.gov.cn/a&amp;b/', 'https://localhost:3000/')).toBe(
    MANIFEST,
  );
});

test('a domain is an origin without a path', () => {
  const xml =
    '<AppDomain>https://localhost:3000</AppDomain><S DefaultValue="https://localhost:3000/a.html" />';
  expect(manifestFor(xml, { origin: 'https://oa.example.gov.cn/ledger' })).toBe(
    '<AppDomain>https://oa.example.gov.cn</AppDomain><S DefaultValue="https://oa.example.gov.cn/ledger/a.html" />',
  );
});

test.each(['1.0', '1.2.3', '10.20.30.40', '65535.0.0.1'])('version %s is written', (version) => {
  const moved = manifestFor(MANIFEST, { origin: 'https://a.example', version });
  expect(moved).toContain(`<Version>${version}</Version>`);
});

test.each(['1', '1.2.3.4.5', '1.02', '1.65536', 'v1.0', '1.0-beta', ''])(
  'version %j is refused',
  (version) => {
    expect(() => manifestFor(MANIFEST, { origin: 'https://a.example', version })).toThrow(
      /--version/u,
    );
  },
);

const small = (version: string, address = 'a', id = '1'): string =>
  `<Id>${id}</Id><Version>${version}</Version><Url Value="https://${address}/"/>`;

test.each([
  ['there was none', null, small('1.0'), /^null$/u],
  ['the same again', small('1.0'), small('1.0'), /^null$/u],
  ['another address and a newer version', small('1.0'), small('1.0.1', 'b'), /^null$/u],
  ['a newer version, by number and not by letter', small('1.9'), small('1.10'), /^null$/u],
  [
    'another address and the same version',
    small('1.0.0.0'),
    small('1.0', 'b'),
    /--version 1\.0\.0\.1。$/u,
  ],
  ['an older version', small('1.2.0.7'), small('1.1'), /--version 1\.2\.0\.8。$/u],
  ['another add-in', small('1.0', 'a', '1'), small('2.0', 'a', '2'), /另一个加载项/u],
])('%s', (_what, before, after, refusal) => {
  expect(String(refusedBecause(before, after))).toMatch(refusal);
});

describe('npm run manifest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  const out = path.join(folder, 'sub/ledger.xml');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]): readonly [number | null, string] => {
    const script = path.join(ROOT, 'src/tools/manifest.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
    });
    return [status, stdout + stderr];
  };

  test('writes the file, keeps it where the version did not grow, and takes the version it asks for', () => {
    const origin = ['--origin', 'https://oa.example.gov.cn/ledger', '--out', out];
    expect(run(...origin)).toEqual([0, expect.stringContaining(`已写出清单：${out}`)]);
    expect(run(...origin)[0]).toBe(0);
    const written = readFileSync(out, 'utf8');
    const elsewhere = ['--origin', 'https://new.example.gov.cn', '--out', out];
    const [status, said] = run(...elsewhere);
    expect(status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(written);
    const version = /请加上 --version (\S+)。/u.exec(said)?.[1] ?? '';
    expect(run(...elsewhere, '--version', version)[0]).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('https://new.example.gov.cn/taskpane.html');
  });

  test.each([[[]], [['--out', out]], [['--origin', 'https://a.example']], [['--what']]])(
    'says how it is used for %j',
    (args) => {
      expect(run(...args)).toEqual([1, expect.stringMatching(/^用法：npm run manifest -- /u)]);
    },
  );
});
