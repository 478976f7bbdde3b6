import fc from 'fast-check';
import type { Area, SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { LedgerReading } from '../../../src/domain/ledger/trace';
import { gridOf } from '../../support/grid';
import { HEAD } from './hostile-sheets';
import { OPTIONS } from './ledger-of';

/** Body words by column; each is written with its place, so that it can be found again. */
const BODY: readonly (readonly string[])[] = [
  ['1', '2', '', '', '一', '合计'],
  ['', '党建', '执法'],
  ['', '记录不全', '一、学习不深入', '台账不清'],
  ['', '制度不健全'],
  ['', '补齐'],
  ['', '补学', '1.建制度；2.回头看', '重建'],
  ['', '甲某'],
  ['', '办公室', '人事处'],
  ['', '经办人乙'],
  ['', '2024年底', '长期坚持', '①2024年9月②2024年12月', '待定'],
  ['', '已开展', '一月：启动'],
  ['', '见成效'],
  ['', '已完成', '正在推进'],
  ['', '市级督办', '整改时限：9月底'],
];
/** Serial and status are read, not kept as words of their own. */
const KEPT = HEAD.map((_, at) => at).filter((at) => at !== 0 && at !== 12);

const bodyRow = fc.tuple(...BODY.map((words) => fc.nat(words.length - 1)));
const bodyMerge = fc.record({ column: fc.nat(HEAD.length - 1), top: fc.nat(8), down: fc.nat(3) });

test('no problem loses a text of the sheet', () => {
  fc.assert(
    fc.property(
      fc.array(bodyRow, { minLength: 1, maxLength: 9 }),
      fc.array(bodyMerge, { maxLength: 4 }),
      (picks, wanted) => {
        const grid = sheetOf(picks, wanted);
        const reading = readLedger(grid, OPTIONS);
        if (!reading.ok) return;
        const found = textOf(reading);
        const skipped = new Set(reading.trace.skipped.map(({ row }) => row));
        const lost = textsIn(grid).filter(
          ({ row, text }) => !skipped.has(row) && !text.every((part) => found.includes(part)),
        );
        expect(lost).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

function sheetOf(
  picks: readonly (readonly number[])[],
  wanted: readonly { readonly column: number; readonly top: number; readonly down: number }[],
): SheetGrid {
  const rows = picks.map((row, at) =>
    row.map((pick, column) => {
      const word = BODY[column]?.[pick] ?? '';
      return word === '' || column === 0 ? word : `${word}·${String(at)}${String(column)}`;
    }),
  );
  const merges: Area[] = [];
  for (const { column, top, down } of wanted) {
    const area = { top: top + 2, left: column + 1, bottom: top + 2 + down, right: column + 1 };
    const isFree = merges.every(
      (other) => other.left !== area.left || other.bottom < area.top || other.top > area.bottom,
    );
    if (down === 0 || !isFree || area.bottom > rows.length + 1) continue;
    merges.push(area);
    for (let row = top + 1; row <= top + down; row += 1) {
      const line = rows[row];
      if (line) line[column] = '';
    }
  }
  return { ...gridOf('台账', [HEAD, ...rows]), merges };
}

/** Every text below the header in a column whose words are kept, cut where its numbers cut it. */
function textsIn(grid: SheetGrid): { row: number; text: string[] }[] {
  return grid.rows.slice(1).flatMap((cells, at) =>
    KEPT.map((column) => ({
      row: at + 2,
      text: String(cells[column]?.value ?? '')
        .split(/\d\.|[①②]/u)
        .filter((part) => part !== ''),
    })),
  );
}

/** All words of the problems, their measures and the cells their steps were read from. */
function textOf(reading: LedgerReading & { ok: true }): string {
  return reading.trace.problems
    .map(({ item, entries }) =>
      JSON.stringify([
        item,
        entries.map(({ unit, leader, deadline, deadlineCell, evidence, cellOf }) => [
          unit,
          leader,
          deadline.text,
          deadlineCell?.text,
          cellOf('deadline')?.text,
          evidence?.text,
        ]),
      ]),
    )
    .join('\n');
}
