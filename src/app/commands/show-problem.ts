import type { Ledger } from '../../domain/ledger/types';
import type { PickedRows } from '../ports';
import { problemCard } from './problem-card';
import { readForCommand } from './read-ledger';
import type { Command, NoProblemReason } from './types';

/** 显示此问题: how the problem in the selected row was read, and why. Nothing is written. */
export const showProblem: Command = async (ports) => {
  const rows = await ports.selected();
  const read = await readForCommand(ports);
  if ('kind' in read) return read;
  const { loaded } = read;
  const { ledger, sheet } = loaded;
  const items = ledger.items.filter(
    ({ row, lastRow }) => row <= rows.bottom && lastRow >= rows.top,
  );
  const [item] = items;
  if (rows.sheetId === sheet.id && item !== undefined) {
    return { kind: 'problem', card: problemCard(loaded, item, items.length - 1) };
  }
  const reason = rows.sheetId === sheet.id ? reasonOf(rows, ledger) : 'otherSheet';
  return { kind: 'noProblem', reason, rows, ledger };
};

function reasonOf({ top, bottom }: PickedRows, { body, items }: Ledger): NoProblemReason {
  if (bottom < (items[0]?.row ?? body.first)) return 'aboveLedger';
  if (top > (items.at(-1)?.lastRow ?? body.last)) return 'belowLedger';
  return 'betweenProblems';
}
