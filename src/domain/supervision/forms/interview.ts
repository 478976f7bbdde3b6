import { formatChineseDay } from '../../calendar/day';
import {
  groupWords,
  mostLate,
  openWords,
  PROBLEM_HEADER,
  problemRow,
  replyWords,
  sourceWords,
  theirProblems,
} from './common-words';
import type { Notice } from '../types';
import { gap, type NoticeForm } from './form';

/** 约谈建议: to the leading group, on whom it is and by which figures; it gives no reason of its own. */
export const interviewForm: NoticeForm = (notice, { leadingGroup }) => {
  const { problems, asOf } = notice;
  const sent = problems.some(({ supervised }) => supervised.length > 0);
  return {
    title: '整改约谈建议',
    addressee: leadingGroup === '' ? gap('整改工作领导小组名称') : leadingGroup,
    before: [
      `截至${formatChineseDay(asOf)}，${theirProblems(notice)}中，有${problems.length}个${openWords(problems.length)}，达到本单位设定的约谈建议条件：${reasons(notice)}。具体情况如下：`,
    ],
    header: sent ? [...PROBLEM_HEADER, '已发督办单'] : PROBLEM_HEADER,
    rows: problems.map((problem) =>
      sent
        ? [
            ...problemRow(problem),
            problem.supervised.length === 0 ? '—' : problem.supervised.join('、'),
          ]
        : problemRow(problem),
    ),
    after: [
      `建议对${groupWords(notice)}进行约谈，并${replyWords(notice)}安排。是否妥当，请审定。`,
      sourceWords(notice),
    ],
  };
};

/** 逾期30天及以上的2个（最长61天）；已发督办单3次及以上的1个: which limits are met, and by how many. */
function reasons({ problems, limits: { interviewDays, interviewAfter } }: Notice): string {
  const byDays = problems.filter(
    ({ daysLate, relapsed }) => !relapsed && interviewDays !== null && daysLate >= interviewDays,
  );
  const byNumber = problems.filter(
    ({ supervised }) => interviewAfter !== null && supervised.length >= interviewAfter,
  );
  const both = byDays.filter((problem) => byNumber.includes(problem)).length;
  const parts = [
    ...(byDays.length > 0
      ? [`逾期${interviewDays ?? 0}天及以上的${byDays.length}个（${mostLate(byDays)}）`]
      : []),
    ...(byNumber.length > 0
      ? [`已发督办单${interviewAfter ?? 0}次及以上仍逾期的${byNumber.length}个`]
      : []),
  ];
  return `${parts.join('，')}${both > 0 ? `（其中两项都达到的${both}个）` : ''}`;
}
