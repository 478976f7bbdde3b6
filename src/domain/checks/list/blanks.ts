import { cellName } from '../../grid/cells';
import type { ColumnRole } from '../../header/column-role';
import { problemRole } from '../../ledger/group-rows';
import type { ReadProblem } from '../../ledger/trace';
import type { FindingCode } from '../codes';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { NOTHING } from '../words';

/** What must be written for a problem that the ledger has a column for. */
interface Needed {
  readonly role: ColumnRole;
  readonly code: FindingCode;
  /** After the cell's name. */
  readonly words: string;
  readonly when: (problem: ReadProblem) => boolean;
}

const ALWAYS = (): boolean => true;

const NEEDED: readonly Needed[] = [
  {
    role: 'measure',
    code: 'measure.missing',
    words: '没有写整改措施。',
    // A row that lacks its problem says so already.
    when: ({ group }) => group.problem !== '',
  },
  {
    role: 'unit',
    code: 'unit.missing',
    words: '没有写责任单位，分单位统计时归入“未填责任单位”。',
    when: ALWAYS,
  },
  { role: 'leader', code: 'leader.missing', words: '没有写责任领导。', when: ALWAYS },
  {
    role: 'evidence',
    code: 'evidence.missing',
    words: '是空的，但该问题已完成，没有佐证材料。',
    when: ({ item }) => item.status === 'completed',
  },
];

/** Problems that lack a text in a column the ledger has. */
export function checkBlanks(view: CheckView): readonly Finding[] {
  return [...missingProblems(view), ...NEEDED.flatMap((needed) => blanksOf(view, needed))];
}

function missingProblems({ reader, problems }: CheckView): readonly Finding[] {
  const column = reader.columnOf(problemRole(reader));
  if (column === null) return [];
  return problems
    .filter(({ group }) => group.problem === '')
    .map(({ group: { row, serial } }) => {
      const name = cellName(row, column);
      return finding(
        'problem.missing',
        { name, text: serial },
        `${name} 没有写问题内容，该行仍按一个问题统计。`,
      );
    });
}

function blanksOf(
  { reader, problems }: CheckView,
  { role, code, words, when }: Needed,
): readonly Finding[] {
  const column = reader.columnOf(role);
  if (column === null || (role === 'measure' && problemRole(reader) === 'measure')) return [];
  const isFilled = (row: number) => !NOTHING.test(reader.seenAt(row, column).text);
  return problems
    .filter((problem) => when(problem) && !problem.group.rows.some(isFilled))
    .map(({ group: { row } }) => {
      const { name, text } = reader.seenAt(row, column);
      return finding(code, { name, text }, `${name} ${words}`);
    });
}
