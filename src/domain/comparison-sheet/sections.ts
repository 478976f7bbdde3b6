import { formatChineseDay, type Day } from '../calendar/day';
import { PALETTE } from '../palette/palette';
import type { DisplayState } from '../palette/types';
import type {
  AddedProblem,
  ChangedProblem,
  DeadlineChange,
  RemovedProblem,
  SnapshotChanges,
  TextChange,
} from '../snapshot/types';

/** One changed problem in words. Rows are Excel rows; null where it does not stand there or nobody knows. */
export interface ComparedRow {
  readonly serial: string;
  /** Its first characters. */
  readonly text: string;
  readonly before: string;
  readonly now: string;
  readonly row: number | null;
  readonly wasRow: number | null;
}

/** The problems of one kind of change. */
export interface ComparedSection {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

/** The kinds of change there were, each with its problems; kinds of none are left out. */
export function comparedSections(changes: SnapshotChanges): readonly ComparedSection[] {
  const { newlyCompleted, newlyOverdue, reopened, deadlineChanged, textChanged } = changes;
  const { added, removed, split, merged } = changes;
  const sections: readonly ComparedSection[] = [
    { title: '新增完成', rows: newlyCompleted.map(stateRow) },
    { title: '新增逾期', rows: newlyOverdue.map(stateRow) },
    { title: '退回未完成', rows: reopened.map(stateRow) },
    { title: '整改时限有改动', rows: deadlineChanged.map(deadlineRow) },
    { title: '问题内容有改动', rows: textChanged.map(textRow) },
    { title: '新增问题', rows: added.map((one) => addedRow(one, '（没有）')) },
    { title: '减少问题', rows: removed.map((one) => removedRow(one, '（没有）')) },
    {
      title: '拆分或内容相同的问题增多（不算新增）',
      rows: split.flatMap(({ whole, parts }) =>
        parts.map((part) => addedRow(part, `原${nameOf(whole)}`)),
      ),
    },
    {
      title: '合并或内容相同的问题减少（不算减少）',
      rows: merged.flatMap(({ whole, parts }) =>
        parts.map((part) => ({
          ...removedRow(part, `现${nameOf(whole)}`),
          row: whole.row,
        })),
      ),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function stateRow(one: ChangedProblem): ComparedRow {
  return { ...placed(one), before: stateWord(one.before), now: stateWord(one.state) };
}

/** 原定 and 现定, each with the words of the ledger where they are known. */
function deadlineRow(one: DeadlineChange): ComparedRow {
  const { from, to, original, words } = one;
  const isOlder = original !== null && original !== from;
  const first = isOlder ? `；原定${formatChineseDay(original)}` : '';
  return { ...placed(one), before: `${limit(from, words.from)}${first}`, now: limit(to, words.to) };
}

function limit(day: Day | null, words: string | null): string {
  const read = day === null ? '没有日期' : formatChineseDay(day);
  if (words === null) return `${read}（记录里没有原文）`;
  return words === '' ? `${read}（没有写）` : `${read}（原文：${words}）`;
}

function textRow(one: TextChange): ComparedRow {
  return { ...placed(one), before: saidText(one.from), now: saidText(one.to) };
}

function saidText({ words, excerpt }: TextChange['from']): string {
  return words ?? `${excerpt}…（记录里只有开头几个字）`;
}

function addedRow(one: AddedProblem, before: string): ComparedRow {
  const { row, serial, text, state } = one;
  return { serial, text, before, now: stateWord(state), row, wasRow: null };
}

function removedRow({ serial, text, state, was }: RemovedProblem, now: string): ComparedRow {
  return { serial, text, before: stateWord(state), now, row: null, wasRow: was?.row ?? null };
}

function placed({ serial, text, row, was }: ChangedProblem): Omit<ComparedRow, 'before' | 'now'> {
  return { serial, text, row, wasRow: was?.row ?? null };
}

function nameOf({ serial, text }: { readonly serial: string; readonly text: string }): string {
  return serial === '' ? `“${text}”` : `第${serial}项`;
}

function stateWord(state: DisplayState): string {
  return PALETTE[state].word;
}
