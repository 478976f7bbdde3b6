import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../src/domain/grid/sheet-grid';
import type { RowSeal } from '../../../src/domain/highlight/row-seals';
import { guardCondition, rowSealsOf } from '../../../src/domain/highlight/row-seals';
import { isStateContent } from '../../../src/domain/highlight/state-content';
import { stateContent } from '../../../src/domain/highlight/state-formula';
import { statusWordsOf } from '../../../src/domain/highlight/status-words';
import type { Ledger, LedgerItem } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const COLUMNS = {
  serial: [1],
  problem: [2],
  deadline: [3],
  progress: [4],
  remark: [5],
  status: [8],
};

/** Rows of a sheet from 5 on: serial, problem, deadline, progress, remark, nothing, nothing, status. */
function gridOf(...rows: readonly (readonly CellValue[])[]): SheetGrid {
  const cells = rows.map((row) =>
    Array.from({ length: 8 }, (_, at) => row[at] ?? '').map((value) => ({
      value,
      text: String(value),
      numberFormat: 'General',
    })),
  );
  const area = { top: 5, left: 1, bottom: 4 + rows.length, right: 8 };
  return { sheet: '整改台账', area, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function sealOf(item: LedgerItem, grid: SheetGrid, columns: Ledger['columns'] = COLUMNS): RowSeal {
  const seal = rowSealsOf(ledgerOf([item], { columns }), grid).get(item.row);
  if (seal === undefined) throw new Error('no seal');
  return seal;
}

const GRID = gridOf([1, '会议少', '6月\n底', '在做', '延期至7月', '', '', '']);
const SAME_PROBLEM = 'OR($B5="会议少",AND($A5=1,OR(LEFT($B5,1)="会",RIGHT($B5,1)="少")))';

test.each<[string, Partial<LedgerItem>, string]>([
  ['in its own cell: that cell alone', { deadlineCell: 'C5' }, '$C5="6月"&CHAR(10)&"底"'],
  [
    'in a remark: the deadline cell must stay as it is too',
    { deadlineCell: 'E5' },
    'AND($C5="6月"&CHAR(10)&"底",$E5="延期至7月")',
  ],
  [
    'nowhere: neither cell may come to say one',
    { deadlineCell: null },
    'AND($C5="6月"&CHAR(10)&"底",$E5="延期至7月")',
  ],
  [
    'in another row: the same problem, and no reference to that row',
    { deadlineCell: 'C4' },
    `AND($C5="6月"&CHAR(10)&"底",$E5="延期至7月",${SAME_PROBLEM})`,
  ],
])('a deadline %s', (_, part, condition) => {
  const item = { ...itemOf(), ...part };
  expect(guardCondition(sealOf(item, GRID).deadline, 600)).toBe(condition);
});

test('a status read elsewhere is sealed in its own row, a far one by the problem', () => {
  const near = { ...itemOf(), statusSource: { cell: 'D5', text: '在做' } };
  const far = { ...itemOf(), statusSource: { cell: 'D3', text: '在做' } };
  expect(guardCondition(sealOf(near, GRID).sources, 600)).toBe('$D5="在做"');
  expect(guardCondition(sealOf(far, GRID).sources, 600)).toBe(`AND($D5="在做",${SAME_PROBLEM})`);
});

test('all rows of a problem, at once where a formula has no more room', () => {
  const item = { ...itemOf({ lastRow: 6 }), deadlineCell: 'C6' };
  const { deadline } = sealOf(item, gridOf([1, '会议少', 45657], ['', '', '6月底']));
  expect(guardCondition(deadline, 600)).toBe('AND($C5=45657,$C6="6月底")');
  expect(guardCondition(deadline, 0)).toBe(
    'AND(ABS(SUM($C5:$C6)-45657)<0.001,SUMPRODUCT(ISTEXT($C5:$C6)*LEN($C5:$C6))=3)',
  );
});

test('no column says anything: nothing is tested', () => {
  const item = { ...itemOf(), deadlineCell: null, statusSource: null };
  const seal = sealOf(item, GRID, {});
  const guards = [seal.deadline, seal.doneDay, seal.status, seal.sources];
  expect(guards.map((guard) => guardCondition(guard, 600))).toEqual([null, null, null, null]);
});

function formulaOf(
  item: LedgerItem,
  grid: SheetGrid,
  columns: Ledger['columns'] = COLUMNS,
): string {
  const ledger = ledgerOf([item], { columns });
  const content = stateContent(ledger, item, statusWordsOf(ledger), 12, rowSealsOf(ledger, grid));
  return content.kind === 'formula' ? content.formula : '';
}

test('a filled status cell decides alone that it is done; only the calendar is behind the seal', () => {
  const item = { ...itemOf({ statusText: '正在推进' }), deadlineCell: 'C5' };
  const formula = formulaOf(item, gridOf([1, '会议少', 45657, '在做', '', '', '', '正在推进']));
  expect(formula.match(/\$[A-Z]+\d+=[^,)]*/gu)).toEqual(['$C5=45657']);
  expect(formula).toMatch(/^=IFERROR\(IF\(ISNUMBER\(FIND\(.*,"未识别"\)$/u);
  expect(isStateContent(formula)).toBe(true);
});

test('a state that never changes is sealed by what it was read from', () => {
  const item = { ...itemOf({ status: 'completed' }), statusSource: { cell: 'D5', text: '已完成' } };
  const grid = gridOf([1, '会议少', '', '已完成']);
  expect(formulaOf(item, grid, { problem: [2], progress: [4] })).toBe(
    '=IFERROR(IF($D5="已完成","已完成","未识别"),"未识别")',
  );
});

test('whatever the cells hold, Excel takes the formula and it keeps to the rows of its problem', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '"', '\n', '𠮷'), maxLength: 1500 });
  const row = fc.tuple(fc.constant(1), text, text, text, text);
  const rows = fc.array(row, { minLength: 1, maxLength: 40 });
  const places = fc.constantFrom('C5', 'C2', 'E5', null);
  fc.assert(
    fc.property(rows, places, fc.boolean(), (cells, deadlineCell, isSaid) => {
      const part = { lastRow: 4 + cells.length, statusText: isSaid ? '正在推进' : null };
      const formula = formulaOf({ ...itemOf(part), deadlineCell }, gridOf(...cells));
      const named = [...formula.replaceAll(/"(?:[^"]|"")*"/gu, '').matchAll(/\$[A-Z]+(\d+)/gu)];
      const inside = named.every(([, at]) => Number(at) >= 5 && Number(at) <= part.lastRow);
      return formula.length > 100 && formula.length <= 8192 && inside;
    }),
    { numRuns: 60 },
  );
});

const DONE_DAYS = { ...COLUMNS, completedOn: [6] };

test.each([
  ['no day beside it: timely while none is filled in', null, '', 'IF($F5="","已完成","未识别")'],
  [
    'a day in time that stands there: while that and the deadline stay',
    '2024-12-01',
    45627,
    'IF(AND($C5=45657,$F5=45627),"已完成","未识别")',
  ],
  [
    'a day after the due day: only a reading tells',
    '2025-02-01',
    45689,
    'IF(AND($C5=45657,$F5=45689),"未识别","未识别")',
  ],
] as const)('已完成 typed into an open problem, %s', (_, completedOn, day, branch) => {
  const open = itemOf({ statusText: '正在推进', due: '2024-12-31', completedOn });
  const grid = gridOf([1, '会议少', 45657, '在做', '', day, '', '正在推进']);
  const formula = formulaOf({ ...open, deadlineCell: 'C5' }, grid, DONE_DAYS);
  expect(formula).toContain(`,${branch},IF(`);
});
