import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COMMAND_NAMES } from '../../src/app/commands/names';
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
const CONTEXT: ManifestContext = {
  packageVersion: version,
  iconPixels,
  commandNames: COMMAND_NAMES,
};

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
    'id="Ledger.LookGroup"',
    { code: 'duplicateId', where: 'Ledger.LookGroup' },
  ],
  ['an id over 32 letters', /Taskpane\.Url/g, LONG_ID, { code: 'longId', where: LONG_ID }],
  [
    'a short string over 125 letters',
    'DefaultValue="面板"',
    `DefaultValue="${LONG}"`,
    { code: 'longString', where: LONG },
  ],
  [
    'a string without English',
    '<bt:Override Locale="en-US" Value="Clean up" />',
    '',
    { code: 'missingOverride', where: '清理' },
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
    'functions without a function file',
    '<FunctionFile resid="Commands.Url" />',
    '',
    { code: 'missingFunctionFile', where: 'check' },
  ],
  [
    'a button whose function the code does not tie',
    '</Control>\n              </Group>',
    '</Control><FunctionName>paint</FunctionName></Group>',
    { code: 'functionNotInCode', where: 'paint' },
  ],
  [
    'a function that no button names',
    /<Action xsi:type="ExecuteFunction">\s*<FunctionName>writeDraft<\/FunctionName>\s*<\/Action>/,
    '',
    { code: 'functionNotInManifest', where: 'writeDraft' },
  ],
  [
    'functions in another order than the code lists them',
    /highlight(<\/FunctionName>[\s\S]*?<FunctionName>)writeSummary/,
    'writeSummary$1highlight',
    {
      code: 'functionsOutOfOrder',
      where: 'check,writeSummary,highlight,writeDraft,removeMarks,showProblem',
    },
  ],
  [
    'two buttons for one function',
    '</Control>\n              </Group>',
    '</Control><FunctionName>check</FunctionName></Group>',
    { code: 'duplicateFunction', where: 'check' },
  ],
  [
    'a shared runtime',
    '<DesktopFormFactor>',
    '<Runtimes><Runtime resid="Taskpane.Url" lifetime="long" /></Runtimes><DesktopFormFactor>',
    { code: 'sharedRuntime', where: 'Runtimes' },
  ],
  [
    'a base that catalogs without overrides cannot show',
    /<HighResolutionIconUrl[^>]*>/,
    '',
    { code: 'incompleteBase', where: 'HighResolutionIconUrl' },
  ],
  [
    'a lower floor',
    'MinVersion="1.14"',
    'MinVersion="1.9"',
    { code: 'otherFloor', where: 'ExcelApi 1.9' },
  ],
  [
    'a menu beside the cells’ that Excel does not have',
    '<OfficeMenu id="ContextMenuCell">',
    '<OfficeMenu id="ContextMenuRow"><Control /></OfficeMenu><OfficeMenu id="ContextMenuCell">',
    { code: 'unknownMenu', where: 'ContextMenuRow' },
  ],
  [
    'no menu of the cells',
    '<OfficeMenu id="ContextMenuCell">',
    '<OfficeMenu id="ContextMenuText">',
    { code: 'missingCellMenu', where: 'ContextMenuCell' },
  ],
];

test.each(['icon', 'check', 'highlight', 'summary', 'draft', 'remove', 'problem'])(
  'the icon %s is asked for in all eight sizes',
  (name) => {
    const sizes = [...MANIFEST.matchAll(new RegExp(`/icons/${name}-(\\d+)\\.png" />`, 'gu'))];
    const asked = new Set(sizes.map(([, size]) => Number(size)));
    expect([...asked].sort((a, b) => a - b)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  },
);

test.each(MUTATIONS)('%s is found', (_name, before, after, finding) => {
  const mutated = MANIFEST.replace(before, after);
  expect(mutated).not.toBe(MANIFEST);
  expect(manifestFindings(mutated, CONTEXT)).toEqual([finding]);
});
