import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifestFindings, type ManifestContext, type ManifestFinding } from './manifest-checks';

const ROOT = resolve(__dirname, '../..');
const MANIFEST = readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8');

/** Width and height stand at bytes 16 and 20 of a PNG, in its IHDR chunk. */
function iconPixels(path: string): readonly [number, number] | null {
  const file = resolve(ROOT, `.${path}`);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const CONTEXT: ManifestContext = { packageVersion: version, iconPixels };

test('the manifest has none of the faults that the schema cannot see', () => {
  expect(manifestFindings(MANIFEST, CONTEXT)).toEqual([]);
});

const LONG = '长'.repeat(126);
const LONG_ID = 'Taskpane.Url.With.A.Name.That.Is.Too.Long';

/** What is changed, into what, and the one fault it makes. */
const MUTATIONS: readonly (readonly [string, string | RegExp, string, ManifestFinding])[] = [
  [
    'a pane over plain http',
    'id="Taskpane.Url" DefaultValue="https:',
    'id="Taskpane.Url" DefaultValue="http:',
    { code: 'insecureUrl', where: 'http://localhost:3000/taskpane.html' },
  ],
  [
    'a page on another host',
    'id="Taskpane.Url" DefaultValue="https://localhost:3000/',
    'id="Taskpane.Url" DefaultValue="https://example.com/',
    { code: 'foreignOrigin', where: 'https://example.com/taskpane.html' },
  ],
  [
    'a label that names nothing',
    'Label resid="ShowPane.Label"',
    'Label resid="ShowPane.Lable"',
    { code: 'danglingResid', where: 'ShowPane.Lable' },
  ],
  [
    'a button without the 80 px icon',
    /<bt:Image size="80"[^>]*>(?=\s*<\/Icon>\s*<Action)/,
    '',
    { code: 'missingRibbonSize', where: '80' },
  ],
  [
    'a button named like its group',
    'id="Ledger.ShowPane"',
    'id="Ledger.Group"',
    { code: 'duplicateId', where: 'Ledger.Group' },
  ],
  ['an id over 32 letters', /Taskpane\.Url/g, LONG_ID, { code: 'longId', where: LONG_ID }],
  [
    'a short string over 125 letters',
    'DefaultValue="台账助手"',
    `DefaultValue="${LONG}"`,
    { code: 'longString', where: LONG },
  ],
  [
    'a string without English',
    '<bt:Override Locale="en-US" Value="Ledger" />',
    '',
    { code: 'missingOverride', where: '整改台账' },
  ],
  [
    'an icon file that is not there',
    'icon-20.png',
    'icon-21.png',
    { code: 'iconFile', where: '/assets/icons/icon-21.png: no such file' },
  ],
  [
    'an icon of the wrong size',
    'id="Icon.20" DefaultValue="https://localhost:3000/assets/icons/icon-20.png"',
    'id="Icon.20" DefaultValue="https://localhost:3000/assets/icons/icon-24.png"',
    { code: 'iconFile', where: '/assets/icons/icon-24.png: 24×24 where 20 is asked' },
  ],
  [
    'a version that the package does not have',
    /<Version>[^<]*</,
    '<Version>9.9.9.0<',
    { code: 'version', where: '9.9.9.0' },
  ],
  [
    'a function without a function file',
    /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>highlight</FunctionName></Action>',
    { code: 'missingFunctionFile', where: 'highlight' },
  ],
];

test.each(MUTATIONS)('%s is found', (_name, before, after, finding) => {
  const mutated = MANIFEST.replace(before, after);
  expect(mutated).not.toBe(MANIFEST);
  expect(manifestFindings(mutated, CONTEXT)).toEqual([finding]);
});
