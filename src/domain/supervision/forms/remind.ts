import { formatChineseDay } from '../../calendar/day';
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

/** 提醒函: what is due soon, or late by a few days. */
export const remindForm: NoticeForm = (notice) => {
  const { problems, asOf } = notice;
  const late = problems.filter(({ daysLate }) => daysLate > 0);
  const near = problems.length - late.length;
  const parts = [
    ...(near > 0 ? [`${near}个临近整改时限`] : []),
    ...(late.length > 0 ? [lateCount(late)] : []),
  ];
  return {
    title: '整改事项提醒函',
    addressee: groupWords(notice),
    before: [
      `截至${formatChineseDay(asOf)}，${yourProblems(notice)}中，有${parts.join('、')}，${openWords(problems.length)}，现予提醒。具体情况如下：`,
    ],
    header: PROBLEM_HEADER,
    rows: problems.map(problemRow),
    after: [
      `请对照台账抓紧推进，并${replyWords(notice)}书面回复：一是问题整改进展；二是预计完成时间；三是需要协调解决的困难。`,
      sourceWords(notice),
    ],
  };
};
