import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SOURCES = resolve(__dirname, '../../src');

/** Names of XML namespaces look like addresses, but nobody ever opens them. */
const NAMESPACE_HOSTS = [
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'purl.oclc.org',
  'purl.org',
  'www.w3.org',
];
const OWN_HOSTS = ['localhost', '127.0.0.1'];

/**
 * The two tools that may name an outside host: where office.js comes from when the build is told so, and
 * who may show the pages in a frame. The pages themselves never do.
 */
const TOOLS_WITH_HOSTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'tools/office-js.mjs',
    ['appsforoffice.microsoft.com', 'appsforoffice.cdn.partner.office365.cn'],
  ],
  [
    'tools/serve.mjs',
    ['*.officeapps.live.com', '*.office.com', '*.sharepoint.com', '*.cloud.microsoft'],
  ],
];

/** The outside hosts a text names, in order; a host with a variable in it counts as outside. */
function externalHosts(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([^\s/:?#'"`<>()]+)/gi)]
    .map(([, host = '']) => host.toLowerCase())
    .filter((host) => ![...NAMESPACE_HOSTS, ...OWN_HOSTS].includes(host));
}

test.each([
  ["fetch('https://example.com/collect')", ['example.com']],
  ['<script src="HTTP://Evil.example/x.js">', ['evil.example']],
  ['new WebSocket(`wss://${host}/feed`)', ['${host}']],
  ["'http://schemas.openxmlformats.org/spreadsheetml/2006/main'", []],
  ["'http://schemas.openxmlformats.org.example.com/'", ['schemas.openxmlformats.org.example.com']],
  ['https://localhost:3000/taskpane.html', []],
])('the hosts of %s', (text, hosts) => {
  expect(externalHosts(text)).toEqual(hosts);
});

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:tsx?|html|css|json|mjs)$/.test(name),
);

/** The outside hosts of a source, without those that it may name. */
function hostsOf(name: string): readonly string[] {
  const known = TOOLS_WITH_HOSTS.find(([tool]) => tool === name.replaceAll('\\', '/'))?.[1] ?? [];
  return externalHosts(readFileSync(resolve(SOURCES, name), 'utf8')).filter(
    (host) => !known.includes(host) && !host.endsWith('example.gov.cn'),
  );
}

test('the sources are read', () => {
  expect(files.length).toBeGreaterThan(100);
});

test('no source names an outside host: nothing leaves the computer', () => {
  const found = files.flatMap((name) => hostsOf(name).map((host) => `${name}: ${host}`));
  expect(found).toEqual([]);
});
