import { formatChineseDay } from '../../calendar/day';
import { titleDay } from '../../header/title-day';
import type { TitleText } from '../../header/types';
import type { Status } from '../../ledger/types';
import { compact } from '../../text/normalize';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { plainNumber } from '../words';

const RATE = /(?:整改)?完成率(?:为|达到?|:)?(?<n>\d{1,3}(?:\.\d{1,4})?)%/u;

/** What the rows above the header say of the whole ledger, against the ledger itself. */
export function checkTitleFigures(view: CheckView): readonly Finding[] {
  return view.reader.header.titles.flatMap((title) => {
    const phrase = compact(title.text);
    return [...otherDay(view, title), ...otherRate(view, title, phrase)];
  });
}

function otherDay({ options: { asOf } }: CheckView, { cell, text }: TitleText): readonly Finding[] {
  const day = titleDay(text);
  if (day === null || day === asOf) return [];
  return [
    finding(
      'asOf.differs',
      { name: cell, text },
      `${cell} 写的是截至 ${formatChineseDay(day)}，现在按 ${formatChineseDay(asOf)} 统计。`,
    ),
  ];
}

/** Only where no usual way of counting and rounding gives the printed rate. */
function otherRate(view: CheckView, { cell, text }: TitleText, phrase: string): readonly Finding[] {
  const printed = RATE.exec(phrase)?.groups?.['n'];
  if (printed === undefined) return [];
  const rates = possibleRates(view);
  if (rates.some((rate) => prints(rate, printed))) return [];
  const [first = 0] = rates;
  return [
    finding(
      'rate.mismatch',
      { name: cell, text },
      `${cell} 写的完成率是 ${printed}%，按各行状态算是 ${plainNumber(Math.floor(first * 100) / 100)}%，换其他口径也对不上。`,
    ),
  ];
}

/** The rate in percent by problems first, then with 基本完成 and 长期坚持 in and out, then by measures. */
function possibleRates({ problems }: CheckView): readonly number[] {
  const ofProblems = problems.map(({ item }) => item.status);
  const ofMeasures = problems.flatMap(({ item }) => item.measures.map(({ status }) => status));
  return [...ratesOf(ofProblems), ...ratesOf(ofMeasures)];
}

function ratesOf(statuses: readonly Status[]): readonly number[] {
  const count = (status: Status): number => statuses.filter((one) => one === status).length;
  const [done, nearly, longTerm] = [
    count('completed'),
    count('substantiallyCompleted'),
    count('longTerm'),
  ];
  const all = statuses.length;
  return [
    [done, all],
    [done + nearly, all],
    [done + longTerm, all],
    [done + nearly + longTerm, all],
    [done, all - longTerm],
    [done + nearly, all - longTerm],
  ].flatMap(([part = 0, whole = 0]) => (whole > 0 ? [(part / whole) * 100] : []));
}

/** Rounded or cut off at the printed decimals. */
function prints(rate: number, printed: string): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const unit = 10 ** decimals;
  const wanted = Number(printed) * unit;
  return [Math.round(rate * unit), Math.floor(rate * unit + 1e-9)].some(
    (one) => Math.abs(one - wanted) < 1e-6,
  );
}
