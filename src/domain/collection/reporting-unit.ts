import type { SheetGrid } from '../grid/sheet-grid';

/** Longer texts above a header are explanations. */
const LONGEST_TITLE = 60;
const LONGEST_UNIT = 40;

/** 填报单位：县教育局（盖章）; the name may stand in the next cell. */
const LABEL =
  /(?:填报|填表|报送|上报|编制|制表|填写|报告)(?:单位|部门|机构|党组织)(?:名称)?(?:[（(][^）)]{0,8}[）)])?[:：]/u;
/** What follows a name on the same line. */
const NEXT_LABEL = /\s{2,}|[\u4E00-\u9FFF]{2,8}[:：]|截至/u;
/** 盖章 and what else is not part of the name. */
const SEAL = /[（(][^（）()]{0,4}章[）)]/gu;

/** ××, XX, ___, 某 and 请填写 stand for a name nobody has filled in yet. */
const PLACEHOLDER = /[×＿_…]|x{2,}|\*{2,}|请填|^某/iu;

/** What a name in a title ends in, right before the words of the matter. */
const IN_TITLE =
  /^(?:中共|中国共产党)?(?<unit>[^\s，。、：:]{2,30}?(?:委员会|管委会|办事处|办公室|分公司|公司|集团|学校|中学|小学|幼儿园|大学|学院|医院|卫生院|银行|法院|检察院|研究院|研究所|中心|街道|社区|支队|大队|总队|[局厅院镇乡村县区市省委馆站社]))(?:党委|党组|党总支|党支部|党工委)?(?:关于|落实|贯彻|对照|整改|问题|巡察|巡视|审计|督察|环保|生态|安全|专项|\d{4}年|“)/u;
/** Whose feedback it is, or nobody in particular: no unit that reports. */
const NO_REPORTER = /^(?:中央|[省市县区州旗]?委|[省市县区州]|上级|本单位|单位)$/u;

/**
 * The unit that a sheet says it reports for: 填报单位 above the header, else the name its title begins with.
 * Null where neither says one: a name is never guessed.
 *
 * @param headerTop The first row of the header, an Excel row number.
 */
export function reportingUnitIn(grid: SheetGrid, headerTop: number): string | null {
  const above = grid.rows
    .slice(0, Math.max(0, headerTop - grid.area.top))
    .map((cells) => cells.map(({ text }) => text.trim()).filter(Boolean));
  return firstOf(above, labelled) ?? firstOf(above, titled);
}

type Texts = readonly string[];

function firstOf(rows: readonly Texts[], read: (texts: Texts) => string | null): string | null {
  for (const texts of rows) {
    const unit = read(texts);
    if (unit !== null) return unit;
  }
  return null;
}

function labelled(texts: Texts): string | null {
  for (const [at, text] of texts.entries()) {
    const label = LABEL.exec(text);
    if (label === null) continue;
    const behind = text.slice(label.index + label[0].length).trim();
    const name = behind === '' ? (texts[at + 1] ?? '') : behind;
    const end = NEXT_LABEL.exec(name)?.index ?? name.length;
    return unitName(name.slice(0, end));
  }
  return null;
}

function titled(texts: Texts): string | null {
  const [title, ...more] = texts;
  if (title === undefined || more.length > 0 || title.length > LONGEST_TITLE) return null;
  const unit = IN_TITLE.exec(title.replace(/\s+/gu, ''))?.groups?.['unit'];
  if (unit === undefined || NO_REPORTER.test(unit)) return null;
  return unitName(unit);
}

/** Without seal and blanks; null where it is no name. */
function unitName(words: string): string | null {
  const name = words
    .replace(SEAL, '')
    .replace(/\s+/gu, '')
    .replace(/[，。；、,;]+$/u, '');
  const isName = name.length > 1 && name.length <= LONGEST_UNIT && !PLACEHOLDER.test(name);
  return isName ? name : null;
}
