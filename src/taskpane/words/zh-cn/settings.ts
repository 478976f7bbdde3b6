import type { Day } from '../../../domain/calendar/day';
import { formatChineseDay } from '../../../domain/calendar/day';
import { columnLetter } from '../../../domain/grid/cells';
import { ROLE_NAMES } from '../../../domain/checks/words';
import type { ColumnRole, Confidence } from '../../../domain/header/column-role';
import type { MonthBefore } from '../../../domain/ledger/types';
import { legendOf } from '../../../domain/palette/legend';
import { PALETTE } from '../../../domain/palette/palette';
import { PRESET_IDS, PRESETS, type PresetId } from '../../../domain/palette/presets';
import type { DisplayState, WarningDays } from '../../../domain/palette/types';
import type { CountingChoice } from '../../../domain/summary/counting-choices';
import { describeCountingRule } from '../../../domain/summary/counting-rule';
import type { CountingRule } from '../../../domain/summary/types';
import { HELPER_TITLES } from '../../../domain/highlight/names';
import type { LastWrite } from '../../../app/ports';
import { IMAGELESS_NOTE, WRITE_WORDS } from './undo';

/** What the pane says in 设置, and where it asks what a ledger leaves open. */

export const SECTION_WORDS = {
  colours: '颜色',
  days: '日期与时限',
  rule: '口径',
  columns: '列',
  snapshots: '进度记录',
  hints: '使用提示',
  undo: '撤销',
  remove: '撤除助手痕迹',
};

export const SETTING_WORDS = {
  feedback: '反馈日期',
  feedbackHint: '立行立改、集中整改期、几个月内等时限从这一天算起。留空时用台账标题中写明的日期。',
  immediateDays: '立行立改（天）',
  concentratedMonths: '集中整改期（月）',
  dueSoonDays: '临期提前（天）',
  firstWarningDays: '预警提前（天）',
  firstWarningHint: '比临期更早的一次提醒，不需要就留空。',
  firstWarningOrder: '要大于“临期提前”的天数，或者留空。',
  asOfHint: '统计日期在窗格最上面选，只管这次打开。',
  asOfLink: '去选统计日期',
  colourHint:
    '着色、汇总表、挂图和这个窗格都用这套颜色。各地颜色的含义不同，请选本单位习惯的一套。',
  colourLegend: '这套颜色的含义',
  adoptDays: '采用这组天数',
  monthBefore: '“8月前”“2027年前”怎么算',
  keptInWorkbook: '设置保存在本工作簿里，随文件走；保存工作簿后长期有效。',
  helperConsent: '可以在台账右侧添加两列助手列',
  helperHint: `${HELPER_TITLES.join('、')}：着色和汇总表公式要用。取消勾选后，下次会再问。`,
  snapshotsHint: '“记下本次进度”和生成汇总表时存进本工作簿的数字，“概览”用它对照变化。',
  noSnapshots: '这个工作簿里还没有记下过进度。',
  clearSnapshots: '清除进度记录',
  hintsBody: '三步看清：认出了哪张台账、逾期在哪里、着色和汇总在哪里。',
  showHints: '再看一次三步提示',
  hintsNeedLedger: '打开台账后才能看。',
  nothingToUndo:
    '没有可以撤销的写入。这里能撤销本窗格打开以后最近的几次写入。功能区按钮写入的内容这里不能撤销：Excel 够新时可以按 Ctrl+Z，LTSC 2021、LTSC 2024 等版本不能撤销；要能撤销，请在面板里做。',
  removeHint:
    '删去助手加的颜色规则、数据条和两列助手列，清空汇总表、体检表、文稿表和挂图。台账里您自己的内容、颜色和规则都不动。',
};

/** The name of each colour scheme and what it means in one line. */
export const PRESET_WORDS: Readonly<
  Record<PresetId, { readonly name: string; readonly meaning: string }>
> = Object.fromEntries(
  PRESET_IDS.map((id) => [id, { name: PRESETS[id].name, meaning: PRESETS[id].meaning }]),
) as Record<PresetId, { readonly name: string; readonly meaning: string }>;

/** What the word of a state means, with the days where they are known, and whether its rows are filled. */
export function stateMeaning(
  state: DisplayState,
  days: WarningDays | null,
  filled: boolean,
): string {
  const [row] = legendOf(PALETTE, [state], days === null ? {} : { days });
  const meaning = row?.meaning ?? '';
  return filled ? meaning : `${meaning}（不填色）`;
}

/** The days that were published together with a colour scheme. */
export function suggestedDays({ dueSoonDays, firstWarningDays }: WarningDays): string {
  return firstWarningDays === null
    ? `这套颜色常用：临期提前 ${dueSoonDays} 天，不设预警。`
    : `这套颜色常用：预警提前 ${firstWarningDays} 天，临期提前 ${dueSoonDays} 天。`;
}

/** What may stand in a field that may also be left empty. */
export function optionalRangeLine(low: number, high: number): string {
  return `请填${low}到${high}之间的整数，或者留空。`;
}

/** How many snapshots the workbook keeps, and of which days. */
export function snapshotsLine(count: number, first: Day, last: Day): string {
  const days =
    first === last
      ? formatChineseDay(first)
      : `${formatChineseDay(first)}至${formatChineseDay(last)}`;
  return `已记下 ${count} 次：${days}。`;
}

/** Asked before all snapshots are cleared away. */
export function clearBody(count: number): string {
  return `会从本工作簿里清除${count}次进度记录，清除后不能恢复，“概览”也就没有可以对照的了。台账和汇总表不改动。`;
}

export const MONTH_BEFORE_WORDS: Readonly<Record<MonthBefore, string>> = {
  end: '算到8月31日、2027年12月31日（含当月、当年）',
  start: '算到7月31日、2026年12月31日（不含当月、当年）',
};

export const COLUMN_WORDS = {
  noLedger: '打开台账后，这里列出认出的每一列。',
  automatic: '自动识别',
  unused: '没有采用',
  none: '不使用这一列',
  others: '其他',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  chosen: '您指定的',
  sure: '确定',
  likely: '较有把握',
  unsure: '不确定',
};

/** “查看或更改认出的 12 列，2 列不确定”. */
export function columnsLine(all: number, unsure: number): string {
  return unsure === 0
    ? `查看或更改认出的 ${all} 列`
    : `查看或更改认出的 ${all} 列，${unsure} 列不确定`;
}

/** “F 列 完成时间”. */
export function columnLine(column: number, title: string): string {
  return `${columnLetter(column)} 列“${title}”`;
}

export function askColumnsTitle(count: number): string {
  return `有 ${count} 列要您确认`;
}

export const ASK_WORDS = {
  columnsBody: '只问这一次，记在本工作簿里，以后可在“设置”里改。',
  putOff: '这次先不问',
  remembered: '选一次就记在本工作簿里，以后可在“设置”里改。',
};

/** A question is no place for a whole cell. */
const LONGEST_DEADLINE = 24;

export function askMonthTitle(text: string): string {
  const letters = Array.from(text);
  const cut = letters.length > LONGEST_DEADLINE;
  return `“${cut ? `${letters.slice(0, LONGEST_DEADLINE).join('')}…` : text}”怎么算？`;
}

/** The two answers to how 8月前 is meant, for the day it makes. */
export function monthAnswer(day: Day): string {
  return `到${formatChineseDay(day)}`;
}

/** What a column of each role is called. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = ROLE_NAMES;

/** A choice of the counting rule: its question and its answers, in their order. */
export function choiceWords({ label, options }: CountingChoice): {
  readonly label: string;
  readonly options: readonly string[];
} {
  return { label, options: options.map((option) => option.label) };
}

/** The counting rule as it will stand under the figures. */
export function rulePreview(rule: CountingRule): string {
  return describeCountingRule(rule);
}

/** Asked of one column that is not certain. */
export function takenForLine(column: number, title: string): string {
  return `${columnLine(column, title)}当作`;
}

/** What 撤销上一次写入 would take back, and when it does not. */
export function undoHint({ kind, sheets, imageless }: LastWrite): string {
  const where = sheets.map((name) => `“${name}”`).join('、');
  const what = where === '' ? WRITE_WORDS[kind] : `${WRITE_WORDS[kind]}，写在${where}`;
  if (imageless === true) return `最近一次写入：${what}。${IMAGELESS_NOTE}`;
  return `最近一次写入：${what}。撤销后恢复成写入前的样子；之后又改动过的，会先说明，不会覆盖。关闭窗格后就不能再撤销。`;
}
