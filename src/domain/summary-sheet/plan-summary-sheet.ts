import type { Ledger } from '../ledger/types';
import { NO_CATEGORY, NO_UNIT } from '../summary/group';
import type { Summary } from '../summary/types';
import { joinRuns } from './look-runs';
import { SUMMARY_SHEET_NAME } from './names';
import { Page } from './page';
import type { HelperPlace, Report } from './report';
import { addCategories } from './sections/categories';
import { addHeading } from './sections/heading';
import { addLateList } from './sections/late-list';
import { addLegend } from './sections/legend';
import { addOverall } from './sections/overall';
import { addTypes } from './sections/types';
import { addUnits } from './sections/units';
import type { SummarySheetPlan } from './types';

/** 序号, then the wide name or problem, then the unit or a count, then counts: A4 landscape. */
const COLUMN_WIDTHS = [7, 38, 16, 11, 11, 13, 11, 11, 12];

interface Section {
  readonly title: string;
  /** False leaves the section out: the ledger names no group to count by. */
  readonly isNeeded: (summary: Summary) => boolean;
  readonly add: (page: Page, report: Report) => void;
}

/** In reading order: the whole, its parts, and then what needs someone's attention, one by one. */
const SECTIONS: readonly Section[] = [
  { title: '总体情况', isNeeded: () => true, add: addOverall },
  {
    title: '分责任单位情况',
    isNeeded: ({ byUnit }) => byUnit.some((group) => group.name !== NO_UNIT),
    add: addUnits,
  },
  {
    title: '分类别情况',
    isNeeded: ({ byCategory }) => byCategory.some((group) => group.name !== NO_CATEGORY),
    add: addCategories,
  },
  {
    title: '分整改类型情况',
    isNeeded: ({ byType }) => byType.length > 0,
    add: addTypes,
  },
  { title: '逾期和临期问题', isNeeded: () => true, add: addLateList },
];

/**
 * The whole summary sheet of a ledger. With `helper` (where our columns stand on the ledger) the
 * counts are formulas over its state column and follow the calendar and the clerk's edits; without
 * it they are numbers. Every count adds up to the ledger's problems. `summary` must be this ledger's.
 */
export function planSummarySheet(
  ledger: Ledger,
  summary: Summary,
  helper: HelperPlace | null,
): SummarySheetPlan {
  const report = { ledger, summary, helper };
  const page = new Page(COLUMN_WIDTHS.length);
  addHeading(page, report);
  const sections = SECTIONS.filter((section) => section.isNeeded(summary));
  for (const [at, section] of sections.entries()) {
    page.add();
    page.addLine(`${'一二三四五'.charAt(at)}、${section.title}`, 'sectionHead');
    section.add(page, report);
  }
  page.add();
  addLegend(page);
  return {
    name: SUMMARY_SHEET_NAME,
    cells: page.cells,
    looks: joinRuns(page.looks),
    merges: page.merges,
    columnWidths: COLUMN_WIDTHS,
    bars: page.bars,
    freezeRows: 0,
  };
}
