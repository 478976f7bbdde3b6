/**
 * Names that belong to the official language itself: leaders and thinkers whose teachings are quoted,
 * and those held up as examples. They are public in every text.
 */
const PUBLIC_FIGURES: ReadonlySet<string> = new Set(
  '习近平 毛泽东 邓小平 江泽民 胡锦涛 周恩来 刘少奇 朱德 陈云 马克思 恩格斯 列宁 孙中山 孔子 孟子 老子 雷锋 焦裕禄 孔繁森 张富清 张桂梅 黄文秀 廖俊波 杨善洲 谷文昌 王进喜 邓稼先 钱学森 黄大年 任长霞 郑培民 王继才'.split(
    ' ',
  ),
);

/** Is the name one that is public in every text, so that nobody is asked about it? */
export function isPublicFigure(name: string): boolean {
  return PUBLIC_FIGURES.has(name);
}
