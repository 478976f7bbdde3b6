import { cellName } from '../../grid/cells';
import { cleanCall } from '../../highlight/formula-text';
import type { Ledger } from '../../ledger/types';
import { NO_UNIT } from '../../summary/group';
import { canCountNames, canTellApart, countStatesWhere, ledgerRange } from '../live-states';
import type { Page } from '../page';
import type { Report } from '../report';
import { NUMBERS_NOTE, liveLines, writtenLines } from './group-lines';
import { addGroupTable } from './group-table';

/** 分责任单位. Numbers, and a note saying so, where no formula can say it. */
export function addUnits(page: Page, { ledger, summary, helper }: Report): void {
  const units = helper === null ? null : unitCells(ledger);
  if (helper === null || units === null) {
    addGroupTable(page, '责任单位', writtenLines(summary.byUnit, ledger.items), summary);
    if (helper !== null) page.addLine(NUMBERS_NOTE, 'note');
    return;
  }
  const { first, last } = ledger.body;
  const states = ledgerRange(ledger, helper.stateColumn, first, last);
  const restName = '未填或未列出的单位';
  const lines = liveLines(summary.byUnit, NO_UNIT, restName, states, (_, asked, place) =>
    countStatesWhere(states, asked, units, place.nameCell),
  );
  addGroupTable(page, '责任单位', lines, summary);
}

/**
 * The unit of every body row as a formula gives it. Null where some problem has its unit elsewhere
 * than in its own first row (merged over several problems), or formulas cannot count the units.
 */
function unitCells(ledger: Ledger): string | null {
  const column = ledger.columns.unit?.[0];
  const { first, last } = ledger.body;
  if (column === undefined) return null;
  const named = ledger.items.filter((item) => item.unit !== '');
  const names = [...new Set(named.map((item) => item.unit))];
  const areOwn = named.every((item) => item.unitCell === cellName(item.row, column));
  return areOwn && canTellApart(names) && canCountNames(names.length, first, last)
    ? cleanCall(ledgerRange(ledger, column, first, last))
    : null;
}
