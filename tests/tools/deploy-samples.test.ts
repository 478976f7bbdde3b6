import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileFault } from '../../src/selftest/file-fault';
import { descendants, parseXml } from '../manifest/xml-tree';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const GUIDE = read('docs/deploy.md');

test('every file that the guide links to is there', () => {
  const links = [...GUIDE.matchAll(/\]\((?!https:)([^)]+)\)/gu)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThanOrEqual(3);
  expect(links.filter((link) => !existsSync(path.join(ROOT, 'docs', link)))).toEqual([]);
});

test('every npm script that the guide names is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
  const named = [...GUIDE.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(new Set(named)).toEqual(new Set(['build', 'manifest', 'mirror-office-js', 'serve']));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe('the example of IIS', () => {
  const nodes = descendants(parseXml(read('docs/deploy/web.config')));
  const attributes = (name: string): readonly Readonly<Record<string, string>>[] =>
    nodes.filter((node) => node.name === name).map((node) => node.attributes);

  test('takes away what it sets, since IIS fails on what is set twice', () => {
    const removed = attributes('remove').map(({ fileExtension }) => fileExtension);
    const set = attributes('mimeMap').map(({ fileExtension }) => fileExtension);
    expect(removed.filter(Boolean)).toEqual(set);
    expect(set).toHaveLength(7);
  });

  test('says types that the self-test takes', () => {
    const faults = attributes('mimeMap').map(({ fileExtension = '', mimeType = '' }) =>
      fileFault(
        { name: `a${fileExtension}`, size: 1, sha256: 'x', part: 'addin' },
        { kind: 'arrived', status: 200, type: mimeType, size: 1, sha256: 'x' },
      ),
    );
    expect(faults).toEqual(faults.map(() => null));
  });

  test('lets pages be read and nothing be sent', () => {
    expect(
      attributes('add')
        .map(({ verb }) => verb)
        .filter(Boolean),
    ).toEqual(['GET', 'HEAD']);
  });
});

test('the registry sample names one catalogue, as Windows reads it', () => {
  expect(read('docs/deploy/trusted-catalog.reg').split('\r\n')).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    expect.stringMatching(
      /^\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\\{[\dA-F-]{36}\}\]$/u,
    ),
    expect.stringMatching(/^"Id"="\{[\dA-F-]{36}\}"$/u),
    String.raw`"Url"="\\\\fileserver\\OfficeAddins"`,
    '"Flags"=dword:00000001',
    '',
  ]);
});
