import type { DocumentRun } from '../domain/document/types';

/** A font by the name official documents call for, and what takes its place where it is not installed. */
export interface Typeface {
  readonly name: string;
  readonly others: readonly string[];
  readonly panose: string;
  readonly family: 'roman' | 'modern' | 'auto';
}

const XIAOBIAOSONG: Typeface = {
  name: '方正小标宋简体',
  others: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体', 'SimSun'],
  panose: '02010601030101010101',
  family: 'auto',
};
const FANGSONG: Typeface = {
  name: '仿宋_GB2312',
  others: ['仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong'],
  panose: '02010609030101010101',
  family: 'modern',
};
const KAITI: Typeface = {
  name: '楷体_GB2312',
  others: ['楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti'],
  panose: '02010609030101010101',
  family: 'modern',
};
const HEITI: Typeface = {
  name: '黑体',
  others: ['SimHei', '方正黑体_GBK', '华文黑体', 'STHeiti'],
  panose: '02010609060101010101',
  family: 'modern',
};
const SONGTI: Typeface = {
  name: '宋体',
  others: ['SimSun', '方正书宋_GBK', '华文宋体', 'STSong'],
  panose: '02010600030101010101',
  family: 'auto',
};

export const TYPEFACES: readonly Typeface[] = [XIAOBIAOSONG, FANGSONG, KAITI, HEITI, SONGTI];

/** GB/T 9704-2012, 7.3.1 and 7.3.3. A gap looks as what it stands in, so it has no font of its own. */
export const FACE: Readonly<Record<Exclude<DocumentRun['look'], 'gap'>, Typeface>> = {
  title: XIAOBIAOSONG,
  heading1: HEITI,
  heading2: KAITI,
  heading3: FANGSONG,
  heading4: FANGSONG,
  body: FANGSONG,
};
export const TABLE_FACE = SONGTI;
export const CAPTION_FACE = HEITI;

/** Figures and Latin letters; the standard says nothing of them, and offices ask for this one. */
export const LATIN = 'Times New Roman';

/** The fonts of a run. Only ASCII is Latin: “” and — are Chinese and as wide as a character. */
export function fontOf({ name }: Typeface): Readonly<Record<string, string>> {
  return { ascii: LATIN, hAnsi: name, eastAsia: name, cs: LATIN };
}

/** 4号半角宋体 (GB/T 9704-2012, 7.5). */
export const PAGE_NUMBER_FONT = {
  ascii: SONGTI.name,
  hAnsi: SONGTI.name,
  eastAsia: SONGTI.name,
  cs: SONGTI.name,
} as const;

/** Word picks the Chinese form of signs that are in both scripts where a run says this. */
export const CHINESE_HINT = { hint: 'eastAsia' } as const;
