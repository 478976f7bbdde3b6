import type { Grouping, ProblemGroup, SimilarProblems } from '../../../../domain/similar/types';

/** What 同类问题 says. Titles and phrases of groups are the ledger's own words. */
export const SIMILAR_WORDS = {
  threshold: '相似度（%）',
  thresholdHint: '越高越严，归出来的类越小。只比较用词，是不是同一类问题请人工判断。',
  grouping: '归类范围',
  working: '正在比较问题的用词',
  write: '写出同类问题表',
  copy: '复制集中整改清单',
  none: '没有找到用词相近的问题。可以调低相似度再看。',
  more: '再列一些',
  onlyStock: '只有“不到位”一类的套话相同',
  noUnit: '未填责任单位',
  copied: '集中整改清单已复制，可以粘贴到 Word 或微信里。',
  copyRefused: '这里不让程序复制。请改用“写出同类问题表”，再从表上复制。',
};

export const SIMILAR_GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  wording: '全部问题（跨单位）',
  unit: '同一责任单位内',
  category: '同一类别内',
};

export function similarLine({ problems, grouped, groups, blankRows }: SimilarProblems): string {
  const blank = blankRows.length === 0 ? '' : `，${blankRows.length} 个没有问题文字，未参加归类`;
  return `共 ${problems} 个问题，归为 ${groups.length} 类 ${grouped} 个${blank}。`;
}

export function similarGroupCount({ members, units }: ProblemGroup): string {
  const named = units.filter(({ name }) => name !== '').length;
  const blank = units.find(({ name }) => name === '')?.rows.length ?? 0;
  const without = blank === 0 ? '' : `，另有 ${blank} 个没有填责任单位`;
  return `${members.length} 个问题，${named} 个责任单位${without}`;
}

export function similarTitleShare({ titleIn, members }: ProblemGroup): string {
  return titleIn < members.length ? `其中 ${titleIn} 个有这几个字` : '';
}

export function similarUnitShare(name: string, count: number): string {
  return `${name} ${count} 个`;
}

export function similarMemberPlace(row: number, percent: number): string {
  return `第 ${row} 行，相似度 ${percent}%`;
}

export function similarWritten(groups: number, sheet: string): string {
  return `已把 ${groups} 类问题写到“${sheet}”，台账没有改动。`;
}
