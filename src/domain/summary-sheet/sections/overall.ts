import { cellName } from '../../grid/cells';
import type { Ledger } from '../../ledger/types';
import { PALETTE, displayState } from '../../palette/palette';
import type { DisplayState } from '../../palette/types';
import { bodyRange, countStates, sumOf } from '../live-states';
import type { Page, PageCell } from '../page';
import type { HelperPlace, Report } from '../report';
import { formula, number, text } from '../page';
import { denominatorOf, numeratorOf, percentFormat, rateCell, whyNotLive } from '../rate-cell';

/**
 * Every state once, so that the lines add up to the problems whatever changes later. What is late
 * stands in one place only: an overdue 正在推进 is counted under 逾期.
 */
const LINES: readonly { readonly state: DisplayState; readonly aside: string }[] = [
  { state: 'completed', aside: '（不含逾期完成）' },
  { state: 'completedLate', aside: '' },
  { state: 'overdue', aside: '（尚未完成）' },
  { state: 'dueSoon', aside: '（尚未完成）' },
  { state: 'substantiallyCompleted', aside: '（未到期）' },
  { state: 'inProgress', aside: '（未到期）' },
  { state: 'notStarted', aside: '（未到期）' },
  { state: 'notCompleted', aside: '（未到期）' },
  { state: 'longTerm', aside: '' },
  { state: 'unknown', aside: '（状态待核实，未到期）' },
];

const COUNT_COLUMN = 3;

/** 总体情况: a count and a share for each state, the total, and the completion rate. */
export function addOverall(page: Page, { ledger, summary, helper }: Report): void {
  const headRow = page.nextRow;
  const firstRow = headRow + 1;
  const totalRow = firstRow + LINES.length;
  const total = cellName(totalRow, COUNT_COLUMN);
  const cellOf = (state: DisplayState) =>
    cellName(firstRow + LINES.findIndex((line) => line.state === state), COUNT_COLUMN);
  const numberFormat = percentFormat(summary.rule);
  const shareOf = (count: string): PageCell => ({
    ...formula(`=IF(${total}=0,0,${count}/${total})`, 'percent'),
    numberFormat,
  });

  page.add({ ...text('状态', 'columnHead'), span: 2 }, ...heads('个数', '占比'));
  for (const { state, aside } of LINES) {
    page.add(stateLabel(state, aside), stateCount(ledger, state, helper), shareOf(cellOf(state)));
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
  page.addLine(
    `“未到期”指尚未逾期，且距整改时限超过${ledger.options.dueSoonDays}天或台账没有明确时限；“临期”指${ledger.options.dueSoonDays}天内到期。`,
    'note',
  );
  if (why !== null) page.addLine(`完成率${why}，为生成时的数值。`, 'note');
}

function heads(...titles: readonly string[]): PageCell[] {
  return titles.map((title) => text(title, 'columnHead'));
}

/** The word in its colour, so that the table is a legend too. */
function stateLabel(state: DisplayState, aside: string): PageCell {
  const { word, filled, light } = PALETTE[state];
  const label = { ...text(word + aside, 'label'), span: 2 };
  return filled ? { ...label, fill: light.tint, font: light.strong } : label;
}

function stateCount(ledger: Ledger, state: DisplayState, helper: HelperPlace | null): PageCell {
  if (helper === null)
    return number(ledger.items.filter((item) => displayState(item) === state).length);
  return formula(`=${countStates(bodyRange(ledger, helper.stateColumn), [state])}`);
}
