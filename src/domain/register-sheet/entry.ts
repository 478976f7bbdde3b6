import { toSerial } from '../calendar/day';
import { BLANK, number, type PageCell, text } from '../summary-sheet/page';
import { KIND_NAMES } from '../supervision/kinds';
import type { RegisterColumn } from '../supervision/register-columns';
import type { Notice } from '../supervision/types';

const DAY_FORMAT = 'yyyy-mm-dd';
const NAMELESS = { unit: '（台账未填责任单位）', leader: '（台账未填责任领导）' } as const;

/** What a newly issued notice enters in each column; the last three are the user's to fill in. */
const ENTRIES: Readonly<
  Record<RegisterColumn, (notice: Notice, leadingGroup: string) => PageCell>
> = {
  number: (notice) => text(notice.number),
  kind: ({ kind }) => text(KIND_NAMES[kind]),
  issued: ({ issued }) => dayCell(toSerial(issued)),
  addressee: (notice, leadingGroup) => text(addresseeOf(notice, leadingGroup)),
  ledger: ({ ledger }) => text(ledger),
  problems: ({ problems }) => text(problems.map(({ name }) => name).join('、')),
  count: ({ problems }) => number(problems.length),
  replyBy: ({ replyBy }) => dayCell(toSerial(replyBy.day)),
  repliedOn: () => ({ ...BLANK, look: 'date', numberFormat: DAY_FORMAT }),
  reply: () => ({ ...BLANK, look: 'text' }),
  remark: () => ({ ...BLANK, look: 'text' }),
};

/** The cell of a notice in a column of the register. */
export function entryCell(column: RegisterColumn, notice: Notice, leadingGroup: string): PageCell {
  return ENTRIES[column](notice, leadingGroup);
}

/** A 约谈建议 goes to the leading group; whom it is about stands beside. */
function addresseeOf({ kind, name, by }: Notice, leadingGroup: string): string {
  const about = name ?? NAMELESS[by];
  if (kind !== 'interview') return about;
  return `${leadingGroup === '' ? '领导小组' : leadingGroup}（建议约谈：${about}）`;
}

function dayCell(serial: number): PageCell {
  return { ...number(serial, 'date'), numberFormat: DAY_FORMAT };
}
