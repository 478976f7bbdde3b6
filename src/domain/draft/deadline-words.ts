import { formatChineseDay } from '../calendar/day';
import type { Deadline } from '../ledger/types';
import { innerQuotes, oneLine } from './clean-text';

interface DueWords {
  /** 2024年8月25日 */
  readonly day: string;
  /** （台账原文“立行立改”） where the sheet does not say that date itself (立行立改, 3个月内, 6月底前); else ''. */
  readonly aside: string;
}

/** The due day in words, or null where there is none. */
export function dueInWords({ text, kind, due }: Deadline): DueWords | null {
  if (due === null) return null;
  const said = oneLine(text);
  const isSaid = kind === 'date' && said.includes(due.slice(0, 4));
  const aside = isSaid || said === '' ? '' : `（台账原文“${innerQuotes(said)}”）`;
  return { day: formatChineseDay(due), aside };
}
