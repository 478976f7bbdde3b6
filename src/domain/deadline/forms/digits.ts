import { form, numberIn } from '../pieces';
import { endOfThatMonth, thatDay } from '../words';

const LOOSE = { loose: true } as const;

/** 20241231, 2024-1231 and 202412: digits in a row, of this and the last century only. */
export const digits = form(
  'digits',
  '12',
  '(?<y>(?:19|20)\\d{2})(?:[年./-](?=\\d{4}(?!\\d)))?(?<m>0[1-9]|1[0-2])(?<d>\\d{2})?(?!\\d)',
  (groups) => {
    const month = numberIn(groups, 'm');
    const day = numberIn(groups, 'd');
    const year = numberIn(groups, 'y');
    return groups('d') === '' ? endOfThatMonth(year, month) : thatDay(year, month, day);
  },
);

/** 241231 as the whole cell: likely a date, which is supposed. */
export const shortDigits = form(
  'shortDigits',
  '23',
  '^(?<y>[23]\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])前?$',
  (groups) =>
    thatDay(2000 + numberIn(groups, 'y'), numberIn(groups, 'm'), numberIn(groups, 'd'), LOOSE),
  { next: '>前!' },
);

/** 0930, 1231前 as the whole cell: likely month and day, which is supposed. */
export const monthDayDigits = form(
  'monthDayDigits',
  '01',
  '^(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])前?$',
  (groups) => thatDay(null, numberIn(groups, 'm'), numberIn(groups, 'd'), LOOSE),
  { next: '>前!' },
);
