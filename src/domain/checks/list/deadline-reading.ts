import { formatChineseDay } from '../../calendar/day';
import type { DeadlineTrouble, Supposition } from '../../deadline/types';
import type { SeenCell } from '../../ledger/seen-cell';
import type { Entry } from '../../ledger/read-entry';
import { compact } from '../../text/normalize';
import { dateCellTrouble } from '../cells/date-numbers';
import type { FindingCode } from '../codes';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt } from '../view';
import { NOTHING, quote } from '../words';

/** X月X日, 2024年 月 日, ○月○日, ____年: a form's blanks nobody filled in. Over the compact text. */
const PLACEHOLDER =
  /[x×*_?]{1,4}[年月日]|(?<![一二三四五六七八九十〇零])〇{1,4}[年月日]|年月|月日|年底?前?内?完成时间$|^年$/iu;

/** What is said of a deadline that gave no day; other troubles are said elsewhere. */
const TROUBLES: Readonly<Partial<Record<DeadlineTrouble, readonly [FindingCode, string]>>> = {
  sameAsAbove: ['deadline.unreadable', '指的上一格没有时限，无法判断是否逾期。'],
  nothingRead: ['deadline.unreadable', '看不出具体时限，无法判断是否逾期。'],
  noSuchDay: ['deadline.noSuchDay', '中的日期不存在，无法判断是否逾期。'],
  event: ['deadline.event', '只写了事项，没有写明是哪一天，无法判断是否逾期。'],
};

const SUPPOSED: Readonly<Record<Supposition, readonly [FindingCode, string, string]>> = {
  year: ['deadline.yearSupposed', '没有写明年份', '按'],
  reading: ['deadline.readingSupposed', '可以有不同理解', '按'],
  base: ['deadline.baseSupposed', '的起算日期表中没有', '从反馈日期算起按'],
  holidays: ['deadline.holidaysUnknown', '跨到节假日安排还没有公布的年份', '只扣除周末，按'],
};

/** How each deadline was read: blank, not understood, or understood with something supposed. */
export function checkDeadlineReadings(view: CheckView): readonly Finding[] {
  const column = view.reader.columnOf('deadline');
  return findEach(view.problems, ({ entries, item, group }) => {
    if (!entries.every(isBlankDeadline)) return findEach(entries, readingFindings);
    const isNeeded = item.status !== 'completed' && item.status !== 'longTerm';
    return column !== null && isNeeded ? [missing(group.row, column)] : [];
  });
}

function missing(row: number, column: number): Finding {
  const place = placeAt(row, column, '');
  return finding('deadline.missing', place, `${place.name} 没有写整改时限，无法判断是否逾期。`);
}

function isBlankDeadline({ deadline }: Entry): boolean {
  return deadline.kind === 'none' && NOTHING.test(deadline.text);
}

function readingFindings(entry: Entry): readonly Finding[] {
  const { deadline, deadlineCell } = entry;
  if (deadline.due !== null && deadline.suppositions.length === 0) return [];
  // A number that is no sensible date says so as a cell.
  if (!deadlineCell || isBlankDeadline(entry) || dateCellTrouble(deadlineCell.cell)) return [];
  if (deadline.due === null) return troubleFindings(entry, deadlineCell);
  return deadline.suppositions.map((supposition) =>
    supposedFinding(entry, deadlineCell, supposition),
  );
}

function troubleFindings({ deadline }: Entry, { name, text }: SeenCell): readonly Finding[] {
  const isTemplate = deadline.kind === 'none' && PLACEHOLDER.test(compact(text));
  const [code, words] = isTemplate
    ? (['deadline.placeholder', '还是没填的模板，无法判断是否逾期。'] as const)
    : (TROUBLES[deadline.trouble ?? 'noBase'] ?? []);
  return code === undefined
    ? []
    : [finding(code, { name, text }, `${name} ${quote(text)}${words}`)];
}

function supposedFinding(
  { deadline }: Entry,
  { name, text }: SeenCell,
  supposition: Supposition,
): Finding {
  const [code, why, how] = SUPPOSED[supposition];
  const days =
    supposition === 'reading' && deadline.candidates.length > 1
      ? `（${deadline.candidates.map(formatChineseDay).join('或 ')}）`
      : '';
  const due = deadline.due === null ? '' : formatChineseDay(deadline.due);
  return finding(code, { name, text }, `${name} ${quote(text)}${why}${days}，${how} ${due} 计算。`);
}
