import { formatChineseDay } from '../calendar/day';
import type { CollectionReport, UnitSource } from '../collection/types';
import type { LedgerOptions, MonthBefore } from '../ledger/types';
import { describeCountingRule } from '../summary/counting-rule';
import { Page, text } from '../summary-sheet/page';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { COLLECTION_SHEETS } from './names';
import { sheetPlan } from './sheet-plan';
import { spanned, type Spans } from './spans';

const WIDTHS = [22, 100];

const UNIT_WORDS: Readonly<Record<UnitSource, string>> = {
  auto: '先看台账表头上方的“填报单位”，再看标题开头的单位名称，都没有时用文件名；名称完全相同的文件合并为一行。',
  file: '一律用文件名；名称完全相同的文件合并为一行。',
  sheet: '一律用工作表名；名称完全相同的合并为一行。',
  folder: '一律用文件所在文件夹的名称；同一文件夹的文件合并为一行。',
};

const MONTH_BEFORE_WORDS: Readonly<Record<MonthBefore, string>> = {
  end: '含当月、当年：“8月前”算到8月31日。',
  start: '不含当月、当年：“8月前”算到7月31日。',
};

/** 口径说明 as a sheet of its own. */
export function planRuleSheet(
  report: CollectionReport,
  options: LedgerOptions,
  unitFrom: UnitSource,
): SummarySheetPlan {
  const page = new Page(WIDTHS.length);
  addRule(page, ruleLines(report, options, unitFrom), [1, 1]);
  return sheetPlan(COLLECTION_SHEETS.rule, page, WIDTHS, 0);
}

type RuleLine = readonly [title: string, words: string];

/** 口径说明: by what days, by what rule and under which names everything was counted. */
export function addRule(page: Page, lines: readonly RuleLine[], spans: Spans): void {
  page.addLine('口径说明', 'title');
  for (const [title, words] of lines) {
    page.add(...spanned([text(title, 'label'), text(words)], spans));
  }
  page.addLine('本表由整改台账助手生成，只读取各单位文件，没有改动它们。', 'note');
}

/** What it says, line after line. */
export function ruleLines(
  { read, unread, rule }: CollectionReport,
  options: LedgerOptions,
  unitFrom: UnitSource,
): readonly RuleLine[] {
  const { asOf, feedback, dueSoonDays, immediateDays, concentratedMonths, monthBefore } = options;
  return [
    ['统计日期', formatChineseDay(asOf)],
    [
      '反馈日期',
      feedback === null
        ? '没有统一指定，以各台账自己写明的为准；台账没有写的，“立行立改”等算不出日期的问题不判逾期。'
        : formatChineseDay(feedback),
    ],
    ['完成率', describeCountingRule(rule).replace(/^口径：/u, '')],
    ['完成数、计数总数', '按上述口径计入完成的数和作为分母的数；完成率由这两列相除，表中为公式。'],
    [
      '逾期',
      '到统计日期已过整改时限而没有完成的问题；“其中逾期”“其中临期”已包含在各状态中，不另外相加。',
    ],
    ['临期', `没有完成、整改时限在 ${dueSoonDays} 天以内的问题。`],
    ['逾期完成', '已完成，但完成时间晚于整改时限的问题。'],
    [
      '立行立改、集中整改期',
      `立行立改按反馈后 ${immediateDays} 天、集中整改期按反馈后 ${concentratedMonths} 个月计算。`,
    ],
    ['“8月前”一类的时限', MONTH_BEFORE_WORDS[monthBefore]],
    ['单位', UNIT_WORDS[unitFrom]],
    [
      '文件',
      `读取 ${read} 份台账；一个文件有几张台账时只读取一张，其余列在“${COLLECTION_SHEETS.unread}”。`,
    ],
    ['未能读取', `${unread.length} 个文件没有计入任何数字，原因见“${COLLECTION_SHEETS.unread}”。`],
    ['合计', '合计是各行相加的公式；完成率合计由合计的两个数相除，不是各单位完成率的平均。'],
  ];
}
