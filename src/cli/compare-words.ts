import { formatChineseDay, type Day } from '../domain/calendar/day';

/** What the compare command says. */
export const COMPARE_WORDS = {
  twoFiles: '对比要写两个台账文件，先写上期的，再写本期的；路径中有空格时请加引号。',
  sameDay:
    '没有写明上期的统计日期，两边都按同一天计算，“新增逾期”只反映台账内容的改动；要按当时的日子计算，请加上 --as-of-old 日期。',
  said: (day: Day): string =>
    `没有写明上期的统计日期，按上期表上写明的${formatChineseDay(day)}计算；要按别的日子计算，请加上 --as-of-old 日期。`,
  written: '已生成（两个原文件都没有改动；本期的副本加了一张进度对比表）：',
  nothing: '没有问题发生变化。',
};
