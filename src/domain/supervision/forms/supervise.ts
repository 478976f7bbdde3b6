import { formatChineseDay } from '../../calendar/day';
import type { NoticeProblem } from '../types';
import {
  groupWords,
  lateCount,
  openWords,
  PROBLEM_HEADER,
  problemRow,
  replyWords,
  sourceWords,
  yourProblems,
} from './common-words';
import type { NoticeForm } from './form';

/** 督办单: what is late. */
export const superviseForm: NoticeForm = (notice) => {
  const { problems, asOf } = notice;
  return {
    title: '整改事项督办单',
    addressee: groupWords(notice),
    before: [
      `截至${formatChineseDay(asOf)}，${yourProblems(notice)}中，有${lateCount(problems)}，${openWords(problems.length)}，现予督办。具体情况如下：`,
    ],
    header: PROBLEM_HEADER,
    rows: problems.map(problemRow),
    after: [
      `请立即组织整改，并${replyWords(notice)}书面报送：一是问题整改进展；二是未按时限完成的原因；三是下一步措施和明确的完成时间。`,
      ...beforeWords(problems),
      sourceWords(notice),
    ],
  };
};

/** What the register says was sent for them before; problems with the same notices stand together. */
function beforeWords(problems: readonly NoticeProblem[]): readonly string[] {
  const byNumbers = new Map<string, string[]>();
  for (const { name, supervised } of problems) {
    if (supervised.length === 0) continue;
    const numbers = supervised.join('、');
    byNumbers.set(numbers, [...(byNumbers.get(numbers) ?? []), name]);
  }
  if (byNumbers.size === 0) return [];
  const words = [...byNumbers].map(([numbers, names]) => `${namesWords(names)}已发${numbers}`);
  return [`据督办登记，${words.join('；')}。`];
}

/** 序号3、7的问题; 第12行的问题 where the ledger has no 序号. */
function namesWords(names: readonly string[]): string {
  const isRow = (name: string): boolean => name.startsWith('第');
  const serials = names.filter((name) => !isRow(name));
  const rows = names.filter(isRow);
  const parts = [...(serials.length > 0 ? [`序号${serials.join('、')}`] : []), ...rows];
  return `${parts.join('、')}的问题`;
}
