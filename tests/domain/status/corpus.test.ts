import fc from 'fast-check';
import { readStatus } from '../../../src/domain/status/read-status';
import { BLIND } from './blind';
import { DONE_CELLS } from './done-cells';
import { AUDIT_AND_TOWNS } from './fresh-offices';
import { SCHOOLS_AND_SITES } from './fresh-sites';
import { COMMON_CELLS } from './fresh-common';
import { OTHER_TRADES } from './fresh-trades';
import { SILENT } from './negatives';
import { OPEN_CELLS } from './open-cells';
import { PROGRESS_TEXTS } from './progress-texts';
import { TRAPS } from './traps';

const read = (text: string) => readStatus(text)?.status ?? null;

test.each([...DONE_CELLS, ...OPEN_CELLS])('status cell %j is %s', (text, status) => {
  expect(read(text)).toBe(status);
});

test.each(TRAPS)('trap: %j is %s', (text, status) => {
  expect(read(text)).toBe(status);
});

test.each(PROGRESS_TEXTS)('progress %j is %s', (text, status) => {
  expect(read(text)).toBe(status);
});

test.each([...SCHOOLS_AND_SITES, ...AUDIT_AND_TOWNS, ...OTHER_TRADES, ...COMMON_CELLS, ...BLIND])(
  'other offices: %j is %s',
  (text, status) => {
    expect(read(text)).toBe(status);
  },
);

test.each(SILENT)('%j says no status: %s', (text) => {
  expect(read(text)).toBeNull();
});

const PIECES = [...DONE_CELLS, ...OPEN_CELLS, ...PROGRESS_TEXTS].map(([text]) => text);
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }));

test('never throws, and spaces around a text change nothing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, yesNo) => {
      const text = pieces.join('，');
      expect(readStatus(` ${text}\n`, { yesNo })?.status).toBe(readStatus(text, { yesNo })?.status);
    }),
  );
});

test('what is open beside it is never outweighed by what is done', () => {
  const open = ['正在推进', '未完成', '剩余3项正在整改', '尚未启动', '出现反弹'];
  // Boxes name every option, the unticked ones too.
  const done = DONE_CELLS.filter(
    ([text, status]) => status === 'completed' && !text.includes('□'),
  ).map(([text]) => text);
  fc.assert(
    fc.property(fc.constantFrom(...done), fc.constantFrom(...open), (one, other) => {
      expect(read(`${one}；${other}`)).not.toBe('completed');
      expect(read(`${other}；${one}`)).not.toBe('completed');
    }),
  );
});

test.each([
  '已',
  '未',
  '针对',
  '等',
  '（',
  '已于',
  '按',
  '完成',
  '1',
  '对',
  '“',
  '已按',
  '整改',
  '除',
])('a hostile row of %s is read in time that grows with its length only', (bit) => {
  // A pattern that is quadratic or worse would run into the time limit of the test.
  expect(() => read(bit.repeat(60_000 / bit.length))).not.toThrow();
});
