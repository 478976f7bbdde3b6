import { firstWarningDaysOf } from '../ledger/first-warning';
import type { Ledger } from '../ledger/types';
import { PALETTE } from '../palette/palette';
import type { Palette } from '../palette/types';
import { NO_CATEGORY, NO_UNIT } from '../summary/group';
import type { Summary } from '../summary/types';
import { ChartBand } from './chart-band';
import type { CountTable } from './count-table';
import { joinRuns } from './look-runs';
import { SUMMARY_SHEET_NAME } from './names';
import { Page } from './page';
import { A4_LANDSCAPE } from './page-plan';
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

/** What the sheet is about and of which day, on every printed page. */
const TITLE_ROWS = [1, 2] as const;

interface Section {
  readonly title: string;
  /** Where there is a first warning. */
  readonly titleWhenWarned?: string;
  /** False leaves the section out: the ledger names no group to count by. */
  readonly isNeeded: (summary: Summary) => boolean;
  /** Gives the table that a chart may stand over, or null. */
  readonly add: (page: Page, report: Report) => CountTable | null;
  /** The title of the chart over its table; of the groups only the first has one. */
  readonly chart?: string;
}

function withoutChart(add: (page: Page, report: Report) => void): Section['add'] {
  return (page, report) => {
    add(page, report);
    return null;
  };
}

/** In reading order: the whole, its parts, and then what needs someone's attention, one by one. */
const SECTIONS: readonly Section[] = [
  { title: '总体情况', isNeeded: () => true, add: addOverall, chart: '状态构成' },
  {
    title: '分责任单位情况',
    isNeeded: ({ byUnit }) => byUnit.some((group) => group.name !== NO_UNIT),
    add: addUnits,
    chart: '分责任单位完成情况',
  },
  {
    title: '分类别情况',
    isNeeded: ({ byCategory }) => byCategory.some((group) => group.name !== NO_CATEGORY),
    add: addCategories,
    chart: '分类别完成情况',
  },
  {
    title: '分整改类型情况',
    isNeeded: ({ byType }) => byType.length > 0,
    add: withoutChart(addTypes),
  },
  {
    title: '逾期和临期问题',
    titleWhenWarned: '逾期、临期和预警问题',
    isNeeded: () => true,
    add: withoutChart(addLateList),
  },
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
  palette: Palette = PALETTE,
): SummarySheetPlan {
  const report = { ledger, summary, helper, palette };
  const isWarned = firstWarningDaysOf(ledger.options) !== null;
  const page = new Page(COLUMN_WIDTHS.length);
  addHeading(page, report);
  const sections = SECTIONS.filter((section) => section.isNeeded(summary));
  const band = new ChartBand(page, palette, summary);
  for (const [at, section] of sections.entries()) {
    page.add();
    const title = (isWarned ? section.titleWhenWarned : undefined) ?? section.title;
    page.addLine(`${'一二三四五'.charAt(at)}、${title}`, 'sectionHead');
    const table = section.add(page, report);
    if (table && section.chart !== undefined) band.draw(section.chart, table);
  }
  page.add();
  addLegend(page, report);
  return {
    name: SUMMARY_SHEET_NAME,
    cells: page.cells,
    looks: joinRuns(page.looks),
    merges: page.merges,
    columnWidths: COLUMN_WIDTHS,
    bars: page.bars,
    freezeRows: 0,
    charts: band.charts,
    page: { ...A4_LANDSCAPE, titleRows: TITLE_ROWS },
  };
}
