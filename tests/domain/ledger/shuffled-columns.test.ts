import fc from 'fast-check';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { LedgerReading } from '../../../src/domain/ledger/trace';
import { gridOf } from '../../support/grid';
import { HEAD } from './hostile-sheets';
import { OPTIONS } from './ledger-of';

/** What may stand in each column of a problem's row. */
const WORDS: readonly (readonly string[])[] = [
  ['3'],
  ['', '党建', '执法'],
  ['记录不全', '一、学习不深入', '台账不清'],
  ['', '制度不健全'],
  ['', '补齐'],
  ['', '补学', '1.建制度；2.回头看', '重建'],
  ['', '甲某'],
  ['', '办公室', '人事处'],
  ['', '经办人乙'],
  ['', '2024年底', '长期坚持', '①2024年9月②2024年12月'],
  ['', '已开展', '一月：启动'],
  ['', '见成效'],
  ['', '已完成', '正在推进'],
  ['', '市级督办', '整改时限：9月底'],
];

test('shuffling the columns changes nothing but the addresses', () => {
  const order = fc.shuffledSubarray(
    HEAD.map((_, at) => at),
    { minLength: HEAD.length, maxLength: HEAD.length },
  );
  const row = fc.tuple(...WORDS.map((words) => fc.constantFrom(...words)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), order, (rows, columns) => {
      const numbered = rows.map((cells, at) => [at + 1, ...cells.slice(1)]);
      const plain = readLedger(gridOf('台账', [HEAD, ...numbered]), OPTIONS);
      const shuffled = readLedger(
        gridOf(
          '台账',
          [HEAD, ...numbered].map((cells) => columns.map((at) => cells[at] ?? null)),
        ),
        OPTIONS,
      );
      expect(withoutAddresses(shuffled)).toEqual(withoutAddresses(plain));
    }),
    { numRuns: 80 },
  );
});

function withoutAddresses(reading: LedgerReading): unknown {
  if (!reading.ok) return reading.reason;
  return reading.ledger.items.map((item) => ({
    ...item,
    categoryCell: null,
    unitCell: null,
    deadlineCell: null,
    statusSource: item.statusSource?.text,
    measures: item.measures.map((measure) => ({ ...measure, cell: '' })),
  }));
}
