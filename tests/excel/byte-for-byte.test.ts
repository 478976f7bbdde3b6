import { highlightLedger } from '../../src/app/highlight-ledger';
import { loadBestLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { writeBoard } from '../../src/app/write-board';
import { writeCheckSheet } from '../../src/app/write-check-sheet';
import { writeSummarySheet } from '../../src/app/write-summary';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';
import { ownSheet } from './faults/actions';
import { usersLedger } from './users-ledger';
import { changedParts, unzipParts } from '../support/xlsx-parts';

const workbook = createExcelWorkbook();
let host: EmbeddedHost;

async function load(): Promise<LoadedLedger> {
  const loaded = await loadBestLedger(workbook, optionsOf(DEFAULT_SETTINGS, '2025-04-30'));
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

async function saved(): Promise<Uint8Array> {
  const saving = await host.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  return saving.bytes;
}

async function open(file: Uint8Array): Promise<void> {
  const opening = await openHost(file);
  if (!opening.ok) throw new Error(opening.message);
  host = opening.host;
}

afterEach(() => {
  host.dispose();
});

/** Everything the add-in writes to a workbook, one after the other. */
async function writeEverything(): Promise<void> {
  await highlightLedger(workbook, await load(), true);
  await writeSummarySheet(workbook, await load(), true, false);
  await writeCheckSheet(workbook, await load());
  await writeBoard(workbook, await load());
  await workbook.writeOwnSheet('draft', { ...ownSheet('文稿'), name: '文稿（助手）' });
}

/** Over the ledger alone, or over our two columns (H and I) too. */
const AREAS = ['A4:F6', 'A4:Z6'];
const LEDGER = 'xl/worksheets/sheet1.xml';

/** The parts the user's file had that are no longer what they were. */
function changedOf(before: Uint8Array, after: Uint8Array): readonly string[] {
  const was = unzipParts(before);
  return changedParts(before, after).filter((name) => was[name] !== undefined);
}

test.each(AREAS)(
  'a file that is only opened and saved stays what it is (rules over %s)',
  async (area) => {
    const file = usersLedger(area);
    await open(file);
    expect(changedParts(file, await saved())).toEqual([]);
  },
);

test.each(AREAS)(
  'coloured: what is the user’s stays as it stands (rules over %s)',
  async (area) => {
    const file = usersLedger(area);
    await open(file);
    await writeEverything();
    const after = await saved();
    expect(changedOf(file, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      // Left out, as Excel makes it anew: it would have to list our formulas.
      'xl/calcChain.xml',
      // More looks behind the user's; those keep their numbers.
      'xl/styles.xml',
      'xl/workbook.xml',
      LEDGER,
    ]);
    const [was, is] = [unzipParts(file)[LEDGER] ?? '', unzipParts(after)[LEDGER] ?? ''];
    const cells = (xml: string) => xml.match(/<c r="[A-G]\d+"(?:[^>]*\/>|.*?<\/c>)/gu);
    expect(cells(is)).toEqual(cells(was));
    expect(usersElements(is)).toEqual(usersElements(was));
    // Ours stand first, so that the numbers of the user's go up; nothing else of them changes.
    expect(rulesOf(is)).toEqual(expect.arrayContaining(rulesOf(was)));
    expect(rulesOf(was).length).toBeGreaterThan(13);
    expect(unzipParts(after)['xl/calcChain.xml']).toBeUndefined();
  },
);

/** The rules of a sheet without their places in the order. */
function rulesOf(xml: string): readonly string[] {
  const [, ...rules] = xml.split('<cfRule ');
  return rules.map((rule) => (rule.split('</cfRule>')[0] ?? '').replace(/ priority="\d+"/u, ''));
}

/** Protection, filter, merges, validation, print set-up, pictures and notes: everything but cells and rules. */
function usersElements(xml: string): unknown {
  const names = [
    'sheetProtection',
    'autoFilter',
    'mergeCells',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'drawing',
    'legacyDrawing',
    'sheetViews',
  ];
  return names.map(
    (name) => new RegExp(`<${name}[ >/][\\s\\S]*?(?:</${name}>|/>)`, 'u').exec(xml)?.[0],
  );
}

test.each(AREAS)(
  'coloured, summed up, checked, pinned up, drafted and cleared: every part of the user’s is byte for byte what it was (rules over %s)',
  async (area) => {
    const file = usersLedger(area);
    await open(file);
    await writeEverything();
    const removal = await workbook.removeAll();
    expect(removal).toMatchObject({
      helperColumns: 2,
      cleared: ['summary', 'check', 'board', 'draft'],
    });
    const after = await saved();
    // These three list the parts of a file: our four sheets, emptied, are in it now.
    expect(changedOf(file, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
    ]);
    const [was, is] = [unzipParts(file), unzipParts(after)];
    const without = (name: string, ours: RegExp) => (is[name] ?? '').replaceAll(ours, '');
    expect(without('[Content_Types].xml', OUR_TYPE)).toBe(was['[Content_Types].xml']);
    expect(without('xl/_rels/workbook.xml.rels', OUR_RELATION)).toBe(
      was['xl/_rels/workbook.xml.rels'],
    );
    expect(without('xl/workbook.xml', OUR_SHEET_OR_PRINT)).toBe(was['xl/workbook.xml']);
    // What is new belongs to our own sheets.
    const added = changedParts(file, after).filter((name) => was[name] === undefined);
    const isOfOurs =
      /^xl\/(?:worksheets\/(?:_rels\/)?sheet[4-7]\.xml(?:\.rels)?|customProperty\d+\.bin)$/u;
    expect(added.filter((name) => !isOfOurs.test(name))).toEqual([]);
  },
);

const OUR_TYPE =
  /<Override PartName="\/xl\/(?:worksheets\/sheet[4-7]\.xml|customProperty\d+\.bin)"[^>]*\/>/gu;
const OUR_RELATION = /<Relationship Id="rId\d+"[^>]*Target="worksheets\/sheet[4-7]\.xml"\/>/gu;
/** A sheet of ours, or what of it is printed: both go when the user deletes the emptied sheet. */
const OUR_SHEET_OR_PRINT =
  /<sheet [^>]*name="[^"]*（助手）"[^>]*\/>|<definedName name="_xlnm\.Print_\w+" localSheetId="[3-6]">'[^']*（助手）'![^<]*<\/definedName>/gu;
