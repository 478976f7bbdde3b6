import { documentsOf } from '../../../../src/domain/draft/figures/documents/documents-of';
import { documentsSentence } from '../../../../src/domain/draft/figures/documents-sentence';
import type { Ledger } from '../../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { sourceOf } from './source-of';

const COLUMNS = { problem: [2], measure: [3], progress: [4], result: [5] };

type Parts = readonly Parameters<typeof itemOf>[0][];
const ledger = (...parts: Parts): Ledger =>
  ledgerOf(parts.map(itemOf), { columns: COLUMNS, headerRows: [4] });

const made = (one: Ledger) => documentsOf(one.items, sourceOf(one).cells);

test('each once, whatever its writing, with all rows and cells that say it', () => {
  const one = ledger(
    { row: 5, progress: '制定《公务用车 管理办法》（试行），修订《考勤规定》。' },
    { row: 6, progress: '印发《公务用车管理办法（2024年修订）》。', result: '出台《值班制度》。' },
  );
  expect(made(one)).toEqual([
    { name: '公务用车管理办法', rows: [5, 6], cells: ['D5', 'D6'], andMore: false },
    { name: '考勤规定', rows: [5], cells: ['D5'], andMore: false },
    { name: '值班制度', rows: [6], cells: ['E6'], andMore: false },
  ]);
});

test('a measure’s own progress names its own cell, though the problem’s repeats it', () => {
  const one = ledger({
    row: 5,
    lastRow: 6,
    progress: '制定《甲办法》。\n修订《乙规定》。',
    measures: [{ progress: '制定《甲办法》。' }, { row: 6, progress: '修订《乙规定》。' }],
  });
  expect(made(one)).toEqual([
    { name: '甲办法', rows: [5], cells: ['D5'], andMore: false },
    { name: '乙规定', rows: [5], cells: ['D6'], andMore: false },
  ]);
});

test('problem and measure say what is to be done: they do not count', () => {
  expect(
    made(ledger({ problem: '未修订《甲办法》', measures: [{ text: '修订《甲办法》' }] })),
  ).toEqual([]);
});

const textOf = (one: Ledger): string | undefined => documentsSentence(sourceOf(one))?.text;

test.each<[string, Ledger, string | undefined]>([
  [
    'all names',
    ledger({ progress: '制定《甲办法》《2024年乙规定》。' }),
    '建章立制方面，制定或修订制度2项（《甲办法》《2024年乙规定》）。',
  ],
  [
    'six names and 等',
    ledger({ progress: '制定《甲法》《乙法》《丙法》《丁法》《戊法》《己法》《庚法》。' }),
    '建章立制方面，制定或修订制度7项（《甲法》《乙法》《丙法》《丁法》《戊法》《己法》等）。',
  ],
  [
    'a cell that says there are more',
    ledger({ progress: '制定《甲办法》等5项制度。' }, { row: 6, progress: '修订《乙办法》。' }),
    '建章立制方面，制定或修订列明名称的制度2项（《甲办法》《乙办法》）。',
  ],
  ['none', ledger({ progress: '学习《甲条例》。' }), undefined],
])('%s', (_, one, expected) => {
  expect(textOf(one)).toBe(expected);
});

test('the count names its documents, digits of a name their cells', () => {
  const sentence = documentsSentence(
    sourceOf(ledger({ progress: '制定《甲办法》《2024年乙规定》。' })),
  );
  expect(sentence?.figures.map(({ source }) => source)).toEqual([
    { kind: 'counted', rows: [5], names: ['甲办法', '2024年乙规定'] },
    { kind: 'copied', cells: ['D5'] },
  ]);
  expect(sentence).toMatchObject({ rows: [5], cells: ['D5'] });
});
