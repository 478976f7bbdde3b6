import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { runCli } from '../../src/cli/run-cli';
import { A4_LANDSCAPE } from '../../src/domain/summary-sheet/page-plan';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost } from '../../src/host/node';
import { openGrids } from '../../src/xlsx/grid/open-grids';
import { walkXml } from '../../src/xlsx/xml/walk-xml';
import { unzipParts } from '../support/xlsx-parts';
import { ledgerFile, workFolder, type Rows } from './support/ledger-file';

const TODAY = '2025-04-30';

/** Texts that a spreadsheet, a parser or a page could take for something else than text. */
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x.test","点我")',
  "=cmd|'/c calc'!A1",
  '+1+cmd|A1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  "'=1+1",
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '#REF!',
  'DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><b>',
  ']]>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '&#x41;&amp;&lt;',
  '<?xml version="1.0"?>',
  '_x0041_',
  '\u0001\u0008\u001B',
  '\uD83D断',
  '断\uDE00',
  '\u202E倒\u202C',
  '\uFFFE\uFFFF',
  '[1]Sheet!A1',
  'Mar 5',
  '1-2',
  '{=SUM(1)}',
] as const;

function requireWellFormed(parts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(parts)) {
    if (/\.(?:xml|rels|vml)$/u.test(name)) {
      walkXml(text, { open: () => undefined, text: () => undefined, close: () => undefined });
    }
  }
}

/** What formulas a file holds, whatever part they are in. */
const formulasOf = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(parts).flatMap(([name, text]) =>
    name.startsWith('xl/worksheets/') ? [...text.matchAll(/<f[ >][^<]*/gu)].map(String) : [],
  );

const OWN_FUNCTIONS = [
  ...['AND', 'CLEAN', 'COUNTIF', 'COUNTIFS', 'EXACT', 'FIND', 'IF', 'IFERROR', 'ISNUMBER', 'LEFT'],
  ...[
    'LEN',
    'MAX',
    'MIN',
    'N',
    'NOT',
    'OR',
    'ROUND',
    'ROUNDDOWN',
    'SUBSTITUTE',
    'SUM',
    'SUMPRODUCT',
  ],
  ...['TEXT', 'TODAY', 'TRIM'],
];

/** A formula of the file without its texts and without quoted sheet names. */
const withoutTexts = (formula: string): string =>
  formula
    .replaceAll('&quot;', '"')
    .replace(/"(?:[^"]|"")*"/gu, '""')
    .replace(/'(?:[^']|'')*'!/gu, '');

const planOf = (texts: readonly string[]): SummarySheetPlan => ({
  name: '体检（助手）',
  cells: texts.map((text) => [{ content: { kind: 'text', text } }]),
  looks: [],
  merges: [],
  columnWidths: [20],
  bars: [],
  charts: [],
  freezeRows: 0,
  page: A4_LANDSCAPE,
});

/** Writes texts with the add-in's own gateway, saves, and gives the cells of the saved file. */
async function writtenAndSaved(texts: readonly string[]) {
  const opening = await openHost(null);
  if (!opening.ok) throw new Error(opening.message);
  const { host } = opening;
  await createExcelWorkbook().writeOwnSheet('check', planOf(texts));
  const saving = await host.save();
  host.dispose();
  if (!saving.ok) throw new Error(saving.messages.join());
  const grids = openGrids(saving.bytes);
  if (!grids.ok) throw new Error(grids.message);
  const [, own] = grids.grids.sheets;
  if (own === undefined) throw new Error('Cannot find the sheet that was written');
  const { area, rows } = grids.grids.grid(own);
  const cells = texts.map((_, at) => rows[at + 1 - area.top]?.[1 - area.left]?.value ?? '');
  return { cells, parts: unzipParts(saving.bytes) };
}

test('texts written by the add-in stay texts, in the saved file too, and no formula comes of them', async () => {
  const { cells, parts } = await writtenAndSaved(HOSTILE);
  expect(cells).toEqual(HOSTILE);
  expect(formulasOf(parts)).toEqual([]);
  requireWellFormed(parts);
});

test('whatever text is written, what is saved is that text', async () => {
  const some = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '＝', '＋', '－', '＠', "'", ' ', '#', ''),
        fc.string({ unit: 'binary', maxLength: 20 }),
      )
      .map(([first, rest]) => first + rest),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(some, { minLength: 1, maxLength: 40 }), async (texts) => {
      const { cells, parts } = await writtenAndSaved(texts);
      expect(cells).toEqual(texts);
      expect(formulasOf(parts)).toEqual([]);
      requireWellFormed(parts);
    }),
    { numRuns: 15 },
  );
}, 60_000);

describe('a ledger of such texts', () => {
  const head = [
    '序号',
    '问题类别',
    '问题',
    '整改措施',
    '责任领导',
    '责任单位',
    '整改时限',
    '整改状态',
  ];
  const rows: Rows = [
    head,
    ...HOSTILE.map((text, at) => [
      at + 1,
      text,
      `${text}问题`,
      text,
      text,
      text,
      '2024年12月31日',
      at % 2 === 0 ? '已完成' : '正在推进',
    ]),
  ];

  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
    const file = await folder.put('台账.xlsx', ledgerFile(rows));
    const out = folder.path('输出');
    const { code, stderr } = await runCli(['report', file, '--out', out, '--as-of', TODAY], TODAY);
    if (code !== 0) throw new Error(stderr);
  }, 120_000);
  afterAll(() => folder.done());

  const written = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(folder.path(`输出/${name}`)));
  const json = async (name: string): Promise<unknown> => {
    const { stdout } = await runCli(['read', folder.path(name), '--as-of', TODAY, '--json'], TODAY);
    return JSON.parse(stdout) as unknown;
  };

  test('the coloured copy is read as the ledger is, and is well-formed', async () => {
    requireWellFormed(unzipParts(await written('台账-着色汇总.xlsx')));
    expect(await json('输出/台账-着色汇总.xlsx')).toEqual(await json('台账.xlsx'));
  });

  test('its formulas are ours: what came from the ledger stands in them as text only', async () => {
    const formulas = formulasOf(unzipParts(await written('台账-着色汇总.xlsx')));
    expect(formulas.length).toBeGreaterThan(0);
    const bare = formulas.map(withoutTexts);
    const called = new Set(bare.flatMap((one) => one.match(/[A-Z][A-Z.]*(?=\()/gu) ?? []));
    expect([...called].filter((name) => !OWN_FUNCTIONS.includes(name))).toEqual([]);
    // No other workbook, no other program, nothing but cells, names and our own signs.
    expect(bare.filter((one) => /[[\]|{}<]/u.test(one.replaceAll(/&lt;=?|<f/gu, '')))).toEqual([]);
  });

  test('the Word file is well-formed and has no fields or links that were not ours', async () => {
    const parts = unzipParts(await written('台账-进展情况.docx'));
    requireWellFormed(parts);
    const markup = Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([, text]) => text)
      .join('\n');
    const fields = [...markup.matchAll(/<w:instrText[^>]*>([^<]*)/gu)].map(([, code]) => code);
    expect(new Set(fields.map((code) => code?.trim()))).toEqual(new Set(['PAGE']));
    expect(markup).not.toMatch(
      /<w:(?:hyperlink|fldSimple|altChunk|object)\b|TargetMode="External"/u,
    );
  });
});
