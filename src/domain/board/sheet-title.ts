import type { SheetGrid } from '../grid/sheet-grid';

/** Longer texts above a header are explanations. */
const LONGEST_TITLE = 50;
/** What a title of a ledger speaks of; a line with the unit or a date alone is none. */
const TITLE_WORDS = /整改|台账|清单|问题|任务|巡察|巡视|督察|审计|检查/u;

/**
 * The title that a ledger sheet itself has above its header, on one line; null where the first line of
 * its own that speaks of rectification is missing or too long for a title.
 *
 * @param headerTop The first row of the header.
 */
export function sheetTitleIn(grid: SheetGrid, headerTop: number): string | null {
  for (const cells of grid.rows.slice(0, Math.max(0, headerTop - grid.area.top))) {
    const texts = cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean);
    const [title, ...more] = texts;
    if (title === undefined) continue;
    const isTitle = more.length === 0 && title.length <= LONGEST_TITLE && TITLE_WORDS.test(title);
    return isTitle ? withoutAside(title) : null;
  }
  return null;
}

const LAST_BRACKETS = /[（(](?<aside>[^（）()]*)[）)]$/u;
/** 反馈日期：…, 截至…, 示例数据：…: what is said of the sheet rather than its name. */
const ASIDE_WORDS = /[:：]|截至|日期/u;

/** 台账（反馈日期：…） is called 台账, while 台账（第二轮） keeps its brackets. */
function withoutAside(title: string): string {
  const found = LAST_BRACKETS.exec(title);
  const isAside = ASIDE_WORDS.test(found?.groups?.['aside'] ?? '');
  const name = title.slice(0, found?.index).trim();
  return isAside && name !== '' ? name : title;
}
