import { rowRuns } from '../../checks/words';
import { cellName } from '../../grid/cells';
import { firstWarningDaysOf } from '../../ledger/first-warning';
import { relapsedAmong, relapseWords } from '../../ledger/relapse-words';
import type { Ledger } from '../../ledger/types';
import { PALETTE, displayState } from '../../palette/palette';
import { shownStates } from '../../palette/legend';
import type { DisplayState, PaletteEntry } from '../../palette/types';
import type { CountTable } from '../count-table';
import { bodyRange, countStates, sumOf } from '../live-states';
import type { Page, PageCell } from '../page';
import type { HelperPlace, Report } from '../report';
import { formula, number, text } from '../page';
import { OPEN_ASIDE } from '../told-words';
import { denominatorOf, numeratorOf, percentFormat, rateCell, whyNotLive } from '../rate-cell';

/**
 * Every state once, so that the lines add up to the problems whatever changes later. What is late
 * stands in one place only: an overdue 正在推进 is counted under 逾期.
 */
const LINES: readonly { readonly state: DisplayState; readonly aside: string }[] = [
  { state: 'completed', aside: '（不含逾期完成）' },
  { state: 'completedLate', aside: '' },
  { state: 'overdue', aside: OPEN_ASIDE },
  { state: 'dueSoon', aside: OPEN_ASIDE },
  { state: 'firstWarning', aside: OPEN_ASIDE },
  { state: 'substantiallyCompleted', aside: '（未到期）' },
  { state: 'inProgress', aside: '（未到期）' },
  { state: 'notStarted', aside: '（未到期）' },
  { state: 'notCompleted', aside: '（未到期）' },
  { state: 'longTerm', aside: '' },
  { state: 'unknown', aside: '（状态待核实，未到期）' },
];

const COUNT_COLUMN = 3;
/** The columns right of the share. */
const CHANGED_SPAN = 5;

/** 总体情况: a count and a share for each state, the total, and the completion rate. */
export function addOverall(page: Page, report: Report): CountTable {
  const { ledger, summary, helper, palette = PALETTE } = report;
  const firstWarningDays = firstWarningDaysOf(ledger.options);
  const shown = shownStates(firstWarningDays);
  const lines = LINES.filter(({ state }) => shown.includes(state));
  const headRow = page.nextRow;
  const firstRow = headRow + 1;
  const totalRow = firstRow + lines.length;
  const total = cellName(totalRow, COUNT_COLUMN);
  const cellOf = (state: DisplayState) =>
    cellName(firstRow + lines.findIndex((line) => line.state === state), COUNT_COLUMN);
  const numberFormat = percentFormat(summary.rule);
  const shareOf = (count: string): PageCell => ({
    ...formula(`=IF(${total}=0,0,${count}/${total})`, 'percent'),
    numberFormat,
  });

  page.add({ ...text('状态', 'columnHead'), span: 2 }, ...heads('个数', '占比'));
  for (const { state, aside } of lines) {
    page.add(
      stateLabel(palette[state], aside),
      stateCount(ledger, state, helper),
      shareOf(cellOf(state)),
      ...(state === 'unknown' && helper ? [changedWords(ledger, cellOf(state))] : []),
    );
  }
  page.add(
    { ...text('合计', 'total'), span: 2 },
    formula(`=${sumOf([firstRow, COUNT_COLUMN], [totalRow - 1, COUNT_COLUMN])}`, 'total'),
    { ...shareOf(total), look: 'total' },
  );
  const cells = {
    completed: [cellOf('completed'), cellOf('completedLate')],
    longTerm: cellOf('longTerm'),
    total,
  };
  const { numerator, denominator } = summary.completionRate;
  const why = whyNotLive(summary.rule);
  page.add(
    { ...text('整改完成率', 'total'), span: 2 },
    { ...rateCell(summary.rule, cells, summary.completionRate), look: 'total' },
    why === null
      ? formula(
          `=${numeratorOf(summary.rule, cells)}&"/"&${denominatorOf(summary.rule, cells)}`,
          'total',
        )
      : text(`${numerator}/${denominator}`, 'total'),
  );
  page.addLine(dueWords(ledger.options.dueSoonDays, firstWarningDays), 'note');
  const relapsed = relapseLine(ledger);
  if (relapsed !== null) page.addLine(relapsed, 'note');
  if (why !== null) page.addLine(`完成率${why}，为生成时的数值。`, 'note');
  const rows = { top: firstRow, bottom: totalRow - 1 };
  const values = { ...rows, left: COUNT_COLUMN, right: COUNT_COLUMN };
  return {
    names: { ...rows, left: 1, right: 1 },
    columns: [{ title: '个数', state: 'inProgress', values }],
    states: lines.map(({ state }) => state),
  };
}

/** Null where no look-back found a relapse. The rows are those of the ledger. */
function relapseLine({ items }: Ledger): string | null {
  const relapsed = relapsedAmong(items);
  if (relapsed.length === 0) return null;
  const rows = rowRuns(relapsed.map(({ row }) => row));
  return `其中回头看发现${relapseWords(items)} ${relapsed.length} 个（台账第 ${rows} 行），已退回未完成；为生成时的数值。`;
}

/**
 * Problems changed since 着色 show 未识别, so that more of them than when the sheet was made are told beside
 * their count, live; blank while there are none. No other line has anything there.
 */
function changedWords({ items }: Ledger, count: string): PageCell {
  const asMade = items.filter((item) => displayState(item) === 'unknown').length;
  const more = `"比生成时多"&(${count}-${asMade})&"个：有问题改动过，请再点一次“着色”"`;
  return { ...formula(`=IF(${count}>${asMade},${more},"")`, 'note'), span: CHANGED_SPAN };
}

/** What 未到期, 临期 and, where there is one, 预警 mean in days. */
function dueWords(dueSoonDays: number, firstWarningDays: number | null): string {
  const warned =
    firstWarningDays === null ? '' : `；“预警”指${dueSoonDays + 1}至${firstWarningDays}天内到期`;
  return `“未到期”指尚未逾期，且距整改时限超过${firstWarningDays ?? dueSoonDays}天或台账没有明确时限；“临期”指${dueSoonDays}天内到期${warned}。`;
}

function heads(...titles: readonly string[]): PageCell[] {
  return titles.map((title) => text(title, 'columnHead'));
}

/** The word in its colour, so that the table is a legend too. */
function stateLabel({ word, filled, light }: PaletteEntry, aside: string): PageCell {
  const label = { ...text(word + aside, 'label'), span: 2 };
  return filled ? { ...label, fill: light.tint, font: light.strong } : label;
}

function stateCount(ledger: Ledger, state: DisplayState, helper: HelperPlace | null): PageCell {
  if (helper === null)
    return number(ledger.items.filter((item) => displayState(item) === state).length);
  return formula(`=${countStates(bodyRange(ledger, helper.stateColumn), [state])}`);
}
