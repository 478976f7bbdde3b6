import { readdir } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { runCli } from '../../src/cli/run-cli';
import { openWorkbook } from '../../src/host/univer/open-workbook';
import { MOST_ATTRIBUTES, DEEPEST } from '../../src/xlsx/limits';
import { zipParts, type Parts } from '../support/xlsx-parts';
import { ledgerParts, workFolder, type Rows } from './support/ledger-file';
import { claimSizes, repeatedEntries, sharingBytes } from './support/zip-lies';

const TODAY = '2025-04-30';
const ROWS: Rows = [
  ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'],
  [1, '记录不全', '补齐', '办公室', '2024年12月31日', '已完成'],
];

const DAMAGED = '文件已损坏，读不出内容，请在 Excel 中用“打开并修复”修好并另存后再试。';
const TOO_LARGE = '文件解压后超过 500 MB，为避免内存不足没有打开，请拆分或清理后再试。';
const TOO_MUCH =
  '文件里的内容多得不正常，为避免内存不足没有打开，请在 Excel 中把需要的工作表另存为新文件后再试。';
const TOO_MANY_CELLS =
  '这张工作表的已用区域超过500万个单元格，无法读取；请删除台账以外的空白行列，再试一次。';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const worksheet = (inside: string, head = ''): string =>
  `${head}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
const SHEET = 'xl/worksheets/sheet1.xml';

/** The ledger with some of its parts replaced. */
const spoilt = (parts: Parts): Uint8Array => zipParts({ ...ledgerParts(ROWS), ...parts });
const spoiltSheet = (inside: string, head?: string): Uint8Array =>
  spoilt({ [SHEET]: worksheet(inside, head) });

const PARTS = ledgerParts(ROWS);
const withStrings = (strings: string): Uint8Array =>
  spoilt({
    'xl/_rels/workbook.xml.rels': (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="1000000000" uniqueCount="1000000000">${strings}</sst>`,
  });

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const ENTITIES = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at] ?? ''};`.repeat(10)}">`)
  .join('')}]>`;

type Case = readonly [why: string, bytes: () => Uint8Array, said: string];

const CASES: readonly Case[] = [
  ['sizes beyond 500 MB', () => claimSizes(spoilt({}), () => 600 * 1024 * 1024), TOO_LARGE],
  ['many that come to more', () => claimSizes(spoilt({}), () => 90 * 1024 * 1024), TOO_LARGE],
  [
    'sizes that point to a ZIP64 record that is not there',
    () => claimSizes(spoilt({}), () => 0xffffffff),
    TOO_LARGE,
  ],
  ['a size no deflate reaches', () => claimSizes(spoilt({}), () => 60 * 1024 * 1024), DAMAGED],
  ['a size smaller than the content', () => claimSizes(spoilt({}), (size) => size - 9), DAMAGED],
  ['a size larger than the content', () => claimSizes(spoilt({}), (size) => size + 9), DAMAGED],
  ['files that share their bytes', () => sharingBytes(spoilt({})), DAMAGED],
  ['more files than any workbook has', () => repeatedEntries(spoilt({}), 20_001), TOO_MUCH],
  ['one part as a hundred sheets', () => manySheets(100), DAMAGED],
  ['a billion laughs', () => spoiltSheet(`<sheetData>&i;</sheetData>`, ENTITIES), DAMAGED],
  [
    'an entity from a file of the computer',
    () =>
      spoiltSheet(
        '<sheetData>&x;</sheetData>',
        '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ),
    DAMAGED,
  ],
  ['a document type without entities', () => spoiltSheet(DATA, '<!DOCTYPE worksheet>'), DAMAGED],
  [
    'a document type in the workbook part',
    () => spoilt({ 'xl/workbook.xml': `<!DOCTYPE x>${PARTS['xl/workbook.xml'] ?? ''}` }),
    DAMAGED,
  ],
  [
    'elements nested without end',
    () => spoiltSheet(`${DATA}${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`),
    TOO_MUCH,
  ],
  ['nested one too deep', () => spoiltSheet(DATA + nested(DEEPEST)), TOO_MUCH],
  ['a flood of attributes', () => spoiltSheet(`${DATA}<a ${attributes(1_000_000)}/>`), TOO_MUCH],
  [
    'one attribute too many',
    () => spoiltSheet(`${DATA}<a ${attributes(MOST_ATTRIBUTES + 1)}/>`),
    TOO_MUCH,
  ],
  ['a million elements', () => spoiltSheet(`${DATA}${'<a/>'.repeat(1_000_001)}`), TOO_MUCH],
  ['strings without end', () => withStrings('<si/>'.repeat(5_000_001)), TOO_MUCH],
  [
    'merged areas without end',
    () =>
      spoiltSheet(
        `${DATA}<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_000_001)}</mergeCells>`,
      ),
    TOO_MUCH,
  ],
  [
    'rows beyond the last',
    () => spoiltSheet(`<sheetData>${'<row/>'.repeat(1_048_577)}</sheetData>`),
    DAMAGED,
  ],
  [
    'a row with a giant number',
    () => spoiltSheet('<sheetData><row r="999999999"><c><v>1</v></c></row></sheetData>'),
    DAMAGED,
  ],
  [
    'a row with a negative number',
    () => spoiltSheet('<sheetData><row r="-5"><c><v>1</v></c></row></sheetData>'),
    DAMAGED,
  ],
  [
    'a cell beyond the last column',
    () => spoiltSheet('<sheetData><row r="1"><c r="ZZZZZZZZZ1"><v>1</v></c></row></sheetData>'),
    DAMAGED,
  ],
  [
    'two cells in the far corners',
    () =>
      spoiltSheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    TOO_MANY_CELLS,
  ],
  [
    'a far cell in every row',
    () =>
      spoiltSheet(
        `<sheetData>${Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
      ),
    TOO_MANY_CELLS,
  ],
  [
    'widths of all columns, ten thousand times',
    () =>
      spoiltSheet(
        `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(10_000)}</cols><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>`,
      ),
    TOO_MUCH,
  ],
];

function nested(levels: number): string {
  return `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ');
}

function manySheets(count: number): Uint8Array {
  const sheets = Array.from(
    { length: count },
    (_, at) => `<sheet name="表${at}" sheetId="${at + 1}" r:id="rId1"/>`,
  );
  return spoilt({
    'xl/workbook.xml': (PARTS['xl/workbook.xml'] ?? '').replace(
      /<sheets>.*<\/sheets>/u,
      `<sheets>${sheets.join('')}</sheets>`,
    ),
  });
}

let folder: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  folder = await workFolder();
});
afterEach(() => folder.done());

const SECONDS = 20;

test.each(CASES)(
  'the command line refuses %s with a sentence, and soon',
  async (_why, bytes, said) => {
    const file = await folder.put('台账.xlsx', bytes());
    const start = performance.now();
    const outcome = await runCli(['read', file, '--as-of', TODAY], TODAY);
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `${said}\n` });
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
  },
  30_000,
);

test.each(CASES.filter(([, , said]) => said !== TOO_MANY_CELLS))(
  'the workbench refuses %s with the same sentence',
  (_why, bytes, said) => {
    const opening = openWorkbook(bytes());
    expect(opening.ok ? 'opened' : opening.message).toBe(said);
  },
  30_000,
);

test('a dimension of the whole sheet is not believed', async () => {
  const text = (PARTS[SHEET] ?? '').replace(
    '<sheetData>',
    '<dimension ref="A1:XFD1048576"/><sheetData>',
  );
  const file = await folder.put('台账.xlsx', spoilt({ [SHEET]: text }));
  const { code, stdout } = await runCli(['read', file, '--as-of', TODAY, '--json'], TODAY);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { items: unknown[] }).items).toHaveLength(1);
});

test('parts with names that lead elsewhere are read from nowhere and written nowhere', async () => {
  const evil = Object.fromEntries(
    ['../../../evil.xml', '/etc/evil', 'C:\\evil.xml', '..\\..\\evil.xml'].map((name) => [
      name,
      strToU8('<evil/>'),
    ]),
  );
  const parts = Object.fromEntries(
    Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)]),
  );
  const file = await folder.put('台账.xlsx', zipSync({ ...parts, ...evil }));
  const out = folder.path('输出');
  const { code } = await runCli(['report', file, '--out', out, '--as-of', TODAY], TODAY);
  expect(code).toBe(0);
  expect((await readdir(folder.path('.'))).sort()).toEqual(['台账.xlsx', '输出']);
  expect((await readdir(out)).sort()).toEqual([
    '台账-着色汇总.xlsx',
    '台账-进展情况.docx',
    '台账-进展情况.txt',
  ]);
});

test('a sheet whose target leads out of the archive is a damaged file', async () => {
  const rels = (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace(
    'worksheets/sheet1.xml',
    '../../../../etc/passwd',
  );
  const file = await folder.put('台账.xlsx', spoilt({ 'xl/_rels/workbook.xml.rels': rels }));
  expect((await runCli(['read', file, '--as-of', TODAY], TODAY)).stderr).toBe(`${DAMAGED}\n`);
});
