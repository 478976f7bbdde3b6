import { NO_CATEGORY, NO_LEADER, NO_UNIT } from '../summary/group';
import type { Grouping, NameCount, ProblemGroup, SimilarProblems } from '../similar/types';

/** Where problems were looked for. */
const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  wording: '全部问题（跨单位）',
  unit: '同一责任单位内',
  category: '同一类别内',
};

/** How it was done, in one line, so that a reader can judge the groups. */
export function methodLine({ grouping, threshold }: SimilarProblems): string {
  return `归类范围：${GROUPING_NAMES[grouping]}。方法：把每条问题拆成相邻两字、三字比较用词（“不到位”“有待加强”等套话分量很小，数字不计大小），一组内平均相似度不低于${threshold}%的归为一类。只看用词，是否同一类问题请人工判断。`;
}

/** How many there are, in one line. */
export function countLine({ problems, grouped, groups, blankRows }: SimilarProblems): string {
  const blank = blankRows.length === 0 ? '' : `；${blankRows.length} 条没有问题文字，未参加归类`;
  const found =
    groups.length === 0 ? '没有找到用词相近的问题' : `归为 ${groups.length} 类 ${grouped} 条`;
  return `共 ${problems} 条问题，${found}${blank}。`;
}

/** What the members of a group share, as a title: quoted from the cells. */
export function groupTitle({ title, titleIn, members }: ProblemGroup): string {
  if (title === '') return '（只有套话相同）';
  return titleIn < members.length ? `“${title}”（${titleIn} 条都有）` : `“${title}”`;
}

/** 甲局 3 条、乙局 1 条; what the ledger leaves blank by the word that stands for it. */
export function nameCounts(names: readonly NameCount[], blank: keyof typeof BLANK_NAMES): string {
  return names
    .map(({ name, rows }) => `${name || BLANK_NAMES[blank]} ${rows.length} 条`)
    .join('、');
}

const BLANK_NAMES = { unit: NO_UNIT, leader: NO_LEADER, category: NO_CATEGORY } as const;
