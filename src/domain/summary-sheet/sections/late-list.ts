import { daysBetween, formatChineseDay, toSerial } from '../../calendar/day';
import { firstWarningDaysOf } from '../../ledger/first-warning';
import type { LedgerItem } from '../../ledger/types';
import { PALETTE, displayState } from '../../palette/palette';
import type { Palette } from '../../palette/types';
import { unitOf } from '../../summary/group';
import type { Page, PageCell } from '../page';
import type { Report } from '../report';
import { BLANK, number, text } from '../page';

const TITLES = ['序号', '问题', '责任单位', '规范时限', '状态', '逾期/剩余天数', '台账行'];
const LONGEST_PROBLEM = 60;

/** 逾期和临期问题, and 预警 where there is one, as they are on the as-of day: the latest first, then those due next. */
export function addLateList(page: Page, { ledger, palette = PALETTE }: Report): void {
  const { asOf } = ledger.options;
  const daysLeft = (item: LedgerItem) =>
    item.deadline.due === null ? 0 : daysBetween(asOf, item.deadline.due);
  const listed = ledger.items
    .filter((item) => item.overdue || item.dueSoon || item.firstWarning === true)
    .sort((a, b) => daysLeft(a) - daysLeft(b) || a.row - b.row);
  const day = formatChineseDay(asOf);
  if (listed.length === 0) {
    const states = firstWarningDaysOf(ledger.options) === null ? '逾期或临期' : '逾期、临期或预警';
    page.addLine(`截至${day}，没有${states}的问题。`, 'note');
    return;
  }
  page.add(...TITLES.map((title) => text(title, 'columnHead')));
  for (const item of listed) {
    page.add(
      serialCell(item.serial),
      text(shortened(item.problem)),
      text(unitOf(item)),
      dueCell(item),
      stateCell(item, palette),
      number(Math.abs(daysLeft(item))),
      number(item.row),
    );
  }
  page.addLine(`本节为截至${day}的数值，重新生成后更新。`, 'note');
}

/** A plain number stays one, so that Excel does not flag a number written as text. */
export function serialCell(serial: string): PageCell {
  return /^[1-9]\d{0,8}$/.test(serial) ? number(Number(serial)) : text(serial, 'number');
}

function dueCell({ deadline }: LedgerItem): PageCell {
  if (deadline.due === null) return BLANK;
  return { ...number(toSerial(deadline.due), 'date'), numberFormat: 'yyyy-mm-dd' };
}

function stateCell(item: LedgerItem, palette: Palette): PageCell {
  const { word, light } = palette[displayState(item)];
  return { ...text(word, 'number'), fill: light.tint, font: light.strong };
}

/** The problem on one line, cut at 60 characters with an ellipsis. */
function shortened(problem: string): string {
  const characters = Array.from(problem.replace(/\s+/g, ' ').trim());
  return characters.length <= LONGEST_PROBLEM
    ? characters.join('')
    : `${characters.slice(0, LONGEST_PROBLEM).join('')}…`;
}
