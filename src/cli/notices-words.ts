import { KIND_NAMES, type NoticeKind } from '../domain/supervision/kinds';

/** What the notices command says. */
export const NOTICES_WORDS = {
  badNumber: (name: string, text: string, least: number, most: number) =>
    `选项“--${name}”的“${text}”不是有效的数；请填写${least}到${most}之间的整数。`,
  badGrouping: (text: string) =>
    `选项“--by”不能写“${text}”；请填写 unit（按责任单位）或 leader（按责任领导）。`,
  badName: (name: string, most: number) =>
    `选项“--${name}”的内容太长或有换行；请写成一行，不超过${most}个字。`,
  noTitles: (sheet: string) =>
    `工作表“${sheet}”是督办登记表，但找不到“编号”等标题行，没有生成任何文件；请在 Excel 中把标题行改回来再试。`,
  startTaken: (start: number, kind: NoticeKind, next: number) =>
    `登记表里${KIND_NAMES[kind]}的编号已用到${next - 1}号，不能再从${start}号编起，没有生成任何文件；请去掉“--start”，或写${next}以上的数。`,
  none: '截至统计日期没有要提醒、督办或建议约谈的问题，没有生成文件。',
  allSent: (numbers: readonly string[]) =>
    `今天该发的都已登记过（${numbers.join('、')}），没有重复生成；确要再发请在任务窗格中操作。`,
  skipped: (numbers: readonly string[]) =>
    `今天已为同一问题发过，没有重复生成：${numbers.join('、')}。`,
  damaged: '台账文件里保存的督办设置有一部分读不出来，这部分按默认值办理。',
  unread: (sheet: string, cells: readonly string[], more: number) =>
    `登记表“${sheet}”有${cells.length + more}个单元格没有读懂，已原样保留：${cells.join('、')}${more > 0 ? '等' : ''}。`,
  alike: (sheets: readonly string[]) =>
    `工作表${sheets.map((name) => `“${name}”`).join('、')}也是督办登记表的样子，但不是助手登记用的那张（可能是复制的，或在别的软件里另存过）；编号和已发次数已接着它算，新发的登记在助手的登记表里。`,
  elsewhere: (count: number) => `登记表里有${count}条是别的台账工作表的，没有计入已发次数。`,
  unannounced: (year: number) =>
    `${year}年的放假安排还没有收录，回复日期只避开了周六、周日，文中已标出，请核对。`,
} as const;
