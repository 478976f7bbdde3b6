import { type Day, dayOf, partsOf } from '../calendar/day';
import type { TextSpan } from '../text/text-place';
import { dayOfLine } from './closing-lines';
import { feedbackLines } from './lines';
import { sourceText } from './spans';
import type { Period, SourceText } from './types';
import { patternOf } from '../text/pattern';

/** What a feedback text says of itself; null for what it does not say. */
export interface FeedbackFacts {
  readonly unit: SourceText | null;
  readonly group: SourceText | null;
  readonly inspected: Period | null;
  readonly feedbackDate: Day | null;
}

/** Who and when stands before the problems; no opening is longer. */
const OPENING = 3000;
const CLOSING = 600;
/** 市公安局党委, ××镇, ××集团: what can be inspected ends in one of these. */
const OFFICE =
  '(?:党委|党组|党总支|党支部|总支|支部|党工委|工委|委员会|[委局厅部处科办院所校站馆社]|中心|公司|集团|医院|学校|大学|学院|银行|[镇乡县市区省旗]|街道|社区|村|政府|支队|总队|大队|法院|检察院|协会|联合会|[工学]会|妇联|联)';
const NAME = `(?<unit>[^，。；：、,;:“”《》（）()\\s]{2,30}?${OFFICE})`;
const DID = '(?:开展|进行|实施)(?:了|的)?';
const KIND = '(?:巡察|巡视|审计|督察|督导|检查|督查|评估|调研|考核)';

/** In order of how surely they name the unit. */
const UNIT_WAYS: readonly RegExp[] = [
  patternOf(
    `被(?:巡察|巡视|审计|督察|检查)(?:单位|党组织|对象)(?:名称)?[：:]\\s*${NAME}(?=[\\s，。；,;（(]|$)`,
  ),
  patternOf(`对${NAME}(?:领导班子及其成员|领导班子|班子)?${DID}[^，。；]{0,16}${KIND}`),
  patternOf(`${KIND}组?(?:自[^，。；]{4,30})?对${NAME}(?:领导班子及其成员|领导班子|班子)?${DID}`),
  patternOf(
    `对${NAME}(?:\\d{4}|[〇零一二三四五六七八九]{4})(?:年|至)[^。；]{2,60}?${DID}[^，。；]{0,10}${KIND}`,
  ),
  patternOf(
    `关于(?:对|巡察|巡视|审计|督察)${NAME}(?:党组织)?(?:开展|进行|的|巡察|巡视|审计|督察|检查|\\d{4}|情况)`,
  ),
  patternOf(`向${NAME}(?:领导班子)?(?:进行了?|作了?)?反馈`),
  patternOf(`进驻${NAME}(?=[，。；,;开进])`),
  patternOf(`(?:^|\\n)\\s*${NAME}[：:]\\s*(?:\\r?\\n|$)`),
];

const GROUP = patternOf(
  String.raw`(?:[^\s，。；：、,;:“”《》（）()\d]{0,12})?第[一二三四五六七八九十\d]{1,3}(?:轮)?(?:专项)?(?:生态环境保护|环境保护)?(?:巡察|巡视|督察|督导|检查|审计)组`,
);

/** Reads unit, group and dates from the opening and the signature. */
export function readFacts(source: string): FeedbackFacts {
  const feedbackDate = feedbackDay(source);
  return {
    unit: unitOf(source),
    group: groupOf(source),
    inspected: inspectedIn(source.slice(0, OPENING), feedbackDate),
    feedbackDate,
  };
}

function unitOf(source: string): SourceText | null {
  const opening = source.slice(0, OPENING);
  for (const way of UNIT_WAYS) {
    const match = way.exec(opening);
    const unit = match?.groups?.['unit'];
    if (match === null || unit === undefined) continue;
    const start = match.index + match[0].indexOf(unit);
    return sourceText(source, { start, end: start + unit.length });
  }
  return null;
}

/** Words that stand before a group's name, not in it. */
const BEFORE_GROUP = patternOf(
  String.raw`^.*(?:根据|按照|经|由|部署|安排|要求|批准|统一|的|派出|成立|日|月|年|至|向)`,
);

function groupOf(source: string): SourceText | null {
  const end = Math.max(0, source.length - CLOSING);
  return groupIn(source, end, source.length) ?? groupIn(source, 0, OPENING);
}

function groupIn(source: string, from: number, to: number): SourceText | null {
  const match = GROUP.exec(source.slice(from, to));
  if (match === null) return null;
  const before = BEFORE_GROUP.exec(match[0].split('第')[0] ?? '')?.[0].length ?? 0;
  const start = from + match.index + before;
  return sourceText(source, { start, end: from + match.index + match[0].length });
}

const GAP = '\\s{0,3}';
const DATE = `(?:(?<y>\\d{4})${GAP}年)?${GAP}(?<m>\\d{1,2})${GAP}月${GAP}(?<d>\\d{1,2})${GAP}日`;
const FEEDBACK_WAYS: readonly RegExp[] = [
  patternOf(`反馈(?:日期|时间)[：:]\\s*${DATE}`),
  patternOf(`${DATE}[^。；\\n日]{0,40}?反馈`),
  patternOf(`反馈(?:了|会|意见)[^。；\\n]{0,12}${DATE}`),
];

/** The day of the signature, or that the text says it was given; only where it says the year. */
function feedbackDay(source: string): Day | null {
  const closing = Math.max(0, source.length - CLOSING);
  const lines = feedbackLines(source, () => false).filter(({ end }) => end > closing);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const day = dayOfLine(lineOf(source, lines[at]));
    if (day !== null) return day;
  }
  const opening = source.slice(0, OPENING);
  for (const way of FEEDBACK_WAYS) {
    const groups = way.exec(opening)?.groups;
    const day = groups === undefined ? null : dayOf(...numbersOf(groups));
    if (day !== null) return day;
  }
  return null;
}

function lineOf(source: string, line: TextSpan | undefined): string {
  return line === undefined ? '' : source.slice(line.start, line.end);
}

function numbersOf(groups: Readonly<Record<string, string | undefined>>): [number, number, number] {
  return [Number(groups['y'] ?? 0), Number(groups['m']), Number(groups['d'])];
}

const PERIOD = new RegExp(
  `(?:(?<fy>\\d{4})${GAP}年)?${GAP}(?<fm>\\d{1,2})${GAP}月${GAP}(?<fd>\\d{1,2})${GAP}日${GAP}(?:至|到|[-—－–~～]{1,2})${GAP}(?:(?<ty>\\d{4})${GAP}年)?${GAP}(?:(?<tm>\\d{1,2})${GAP}月)?${GAP}(?<td>\\d{1,2})${GAP}日(?<behind>[^。；\\n]{0,60})`,
  'gu',
);
/** 2023年1月1日至12月31日的财务收支 is what was audited, not when. */
const INSPECTS = /巡察|巡视|审计|督察|督导|检查|进驻|评估|调研/u;

/** When it was inspected. A year that is not said follows from the other day, or from the day of feedback. */
function inspectedIn(opening: string, feedback: Day | null): Period | null {
  for (const { groups } of opening.matchAll(PERIOD)) {
    if (groups === undefined || !INSPECTS.test(groups['behind'] ?? '')) continue;
    if (/^的(?!巡察|巡视|审计|督察|检查)/u.test(groups['behind'] ?? '')) continue;
    const period = periodOf(groups, feedback);
    if (period !== null) return period;
  }
  return null;
}

function periodOf(
  groups: Readonly<Record<string, string | undefined>>,
  feedback: Day | null,
): Period | null {
  const [fm, fd] = [Number(groups['fm']), Number(groups['fd'])];
  const [tm, td] = [Number(groups['tm'] ?? fm), Number(groups['td'])];
  const [fy, ty] = [yearOf(groups['fy']), yearOf(groups['ty'])];
  const wraps = tm < fm || (tm === fm && td < fd) ? 1 : 0;
  if (fy !== null) return period(dayOf(fy, fm, fd), dayOf(ty ?? fy + wraps, tm, td));
  if (ty !== null) return period(dayOf(ty - wraps, fm, fd), dayOf(ty, tm, td));
  if (feedback === null) return null;
  const { year } = partsOf(feedback);
  const sameYear = dayOf(year, tm, td);
  const end = sameYear !== null && sameYear <= feedback ? year : year - 1;
  return period(dayOf(end - wraps, fm, fd), dayOf(end, tm, td));
}

function yearOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}

function period(from: Day | null, to: Day | null): Period | null {
  return from === null || to === null || from > to ? null : { from, to };
}
