import type { GroupFigures } from '../../summary/types';
import { bodyRange } from '../live-states';
import type { Page } from '../page';
import type { Report } from '../report';
import type { CountTable } from '../count-table';
import type { CountExpression } from './group-lines';
import { liveLines, writtenLines } from './group-lines';
import { addGroupTable } from './group-table';

/** Stands under a table of numbers on a sheet of formulas. */
export const NUMBERS_NOTE = '本节为数值，重新生成后更新。';

/** What the problems are grouped by, and the words for it. */
export interface Grouping {
  readonly title: string;
  readonly groups: readonly GroupFigures[];
  /** The group of the problems that name none. */
  readonly blankName: string;
  /** The line of those that name none or, later, one that has no line. */
  readonly restName: string;
  /** How a formula counts a group with our columns on the ledger; null where none would be right. */
  readonly countWith: (stateColumn: number) => CountExpression | null;
}

/** Lays out the table of a grouping: formulas where they are right, else numbers and a note saying so. */
export function addGroupSection(page: Page, report: Report, grouping: Grouping): CountTable {
  const { ledger, helper } = report;
  const { title, groups, blankName, restName } = grouping;
  const count = helper && grouping.countWith(helper.stateColumn);
  if (helper && count) {
    const states = bodyRange(ledger, helper.stateColumn);
    const lines = liveLines(groups, blankName, restName, states, count);
    return addGroupTable(page, title, lines, report);
  }
  const table = addGroupTable(page, title, writtenLines(groups, ledger.items), report);
  if (helper) page.addLine(NUMBERS_NOTE, 'note');
  return table;
}
