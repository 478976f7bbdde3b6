import { toSerial } from '../../../src/domain/calendar/day';
import { readDeadlineCell } from '../../../src/domain/deadline/read-deadline-cell';
import type { DeadlineContext } from '../../../src/domain/deadline/types';
import { type CellSpec, gridCell } from '../../support/grid';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};
const DEC_31 = toSerial('2024-12-31');
const DEC_1 = toSerial('2024-12-01');

function date(value: number, numberFormat: string, text = '显示'): CellSpec {
  return { value, numberFormat, text };
}

describe('readDeadlineCell', () => {
  test.each<[string, CellSpec, string | null, boolean]>([
    ['a date', date(DEC_31, 'yyyy/m/d'), '2024-12-31', false],
    ['a date with time', date(DEC_31 + 0.75, 'yyyy/m/d h:mm'), '2024-12-31', false],
    ['a Chinese date format', date(DEC_31, 'yyyy"年"m"月"d"日";@'), '2024-12-31', false],
    ['a localised format', date(DEC_31, '[$-F800]dddd\\, mmmm dd\\, yyyy'), '2024-12-31', false],
    ['month and day shown', date(DEC_31, 'm"月"d"日"'), '2024-12-31', false],
    ['year and month shown: the whole month', date(DEC_1, 'yyyy"年"m"月"'), '2024-12-31', false],
    ['mmm-yy: the whole month', date(DEC_1, 'mmm-yy'), '2024-12-31', false],
    ['year shown: the whole year', date(DEC_1, 'yyyy"年"'), '2024-12-31', false],
    ['a month typed as a number', 2024.12, '2024-12-31', false],
    ['October shown with two decimals', date(2024.1, '0.00', '2024.10'), '2024-10-31', false],
    ['January or October', 2024.1, '2024-01-31', true],
    ['digits typed as a number', 20241231, '2024-12-31', false],
    ['year and month typed as a number', 202412, '2024-12-31', false],
    ['a year typed as a number', 2025, '2025-12-31', false],
    ['a date that lost its format', DEC_31, '2024-12-31', true],
    ['a text', '2024年10月底前', '2024-10-31', false],
  ])('%s', (_name, spec, due, supposed) => {
    const reading = readDeadlineCell(gridCell(spec), CONTEXT);
    expect([reading.kind, reading.due, reading.supposed]).toEqual(['date', due, supposed]);
  });

  test.each<[string, CellSpec]>([
    ['a small number', 30],
    ['a fraction', 0.5],
    ['nothing', null],
    ['true', true],
  ])('%s is no deadline', (_name, spec) => {
    const reading = readDeadlineCell(gridCell(spec), CONTEXT);
    expect([reading.kind, reading.due, reading.trouble]).toEqual(['none', null, 'nothingRead']);
  });

  test('2024.1 as a number is January, or October typed as 2024.10', () => {
    const reading = readDeadlineCell(gridCell(2024.1), CONTEXT);
    expect(reading.candidates).toEqual(['2024-01-31', '2024-10-31']);
    expect(reading.suppositions).toEqual(['reading']);
    const shown = gridCell(date(2024.1, '0.00', '2024.10'));
    expect(readDeadlineCell(shown, CONTEXT).candidates).toEqual([]);
  });

  test('keeps what the screen shows', () => {
    expect(readDeadlineCell(gridCell(date(DEC_31, 'm/d', '12/31')), CONTEXT).text).toBe('12/31');
  });

  test('a date beyond the calendar has no day', () => {
    const reading = readDeadlineCell(gridCell(date(-3, 'yyyy/m/d')), CONTEXT);
    expect([reading.due, reading.trouble]).toEqual([null, 'noSuchDay']);
  });
});
