import { zh } from 'chrono-node';
import { readDeadline } from '../domain/deadline/read-deadline';
import type { DeadlineContext } from '../domain/deadline/types';
import { DEADLINE_PHRASES } from './deadline-phrases';
import { ratioOf, spreadOf } from './stats';
import { spreadText, type Table } from './table';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};
const REFERENCE = new Date(2024, 6, 26, 12);

/** Times the whole list is read in one run. */
const ROUNDS = 1000;

const iso = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Every day the other parser names in the phrase, starts and ends. */
function daysByOther(phrase: string): readonly string[] {
  return zh.hans
    .parse(phrase, REFERENCE, { forwardDate: true })
    .flatMap(({ start, end }) => [iso(start.date()), ...(end ? [iso(end.date())] : [])]);
}

/** Phrases a second over the list. Results are added up so that no call can be left out. */
function perSecond(read: (phrase: string) => number): number {
  const begun = performance.now();
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [phrase] of DEADLINE_PHRASES) sum += read(phrase);
  }
  const seconds = (performance.now() - begun) / 1000;
  if (sum < 0) throw new RangeError('Cannot be: a negative count of answers');
  return (ROUNDS * DEADLINE_PHRASES.length) / seconds;
}

const ours = (phrase: string): number => (readDeadline(phrase, CONTEXT).due === null ? 0 : 1);
const other = (phrase: string): number =>
  zh.hans.parse(phrase, REFERENCE, { forwardDate: true }).length;

/** Both parsers over the same list in one process, turn by turn; nothing is remembered between phrases. */
export function measureDeadlines(runs: number): Table {
  perSecond(ours);
  perSecond(other);
  const [own, others]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    own.push(perSecond(ours));
    others.push(perSecond(other));
  }
  const total = DEADLINE_PHRASES.length;
  const right = DEADLINE_PHRASES.filter(
    ([phrase, due]) => readDeadline(phrase, CONTEXT).due === due,
  );
  const otherRight = DEADLINE_PHRASES.filter(([phrase, due]) => {
    const days = daysByOther(phrase);
    return due === null ? days.length === 0 : days.includes(due);
  });
  return {
    title: '时限读取',
    note: `${total} 条时限写法，同一进程里轮流读，不用缓存；每次读 ${ROUNDS} 遍。对方只要给出的任何一个日期（起或止）正确就算读对。`,
    head: ['读法', '每秒条数', '读对'],
    rows: [
      ['本项目', spreadText(spreadOf(own)), `${right.length}/${total}`],
      ['chrono-node zh', spreadText(spreadOf(others)), `${otherRight.length}/${total}`],
      ['倍数', spreadText(ratioOf(own, others)), ''],
    ],
  };
}
