import { addDays, addMonths, type Day } from '../../calendar/day';
import { addWorkdays } from '../../calendar/workdays';
import { anyOf } from '../../text/alternation';
import { NUMBER, readNumber } from '../../text/chinese-number';
import { form, NUMERALS, numberIn, TO, WITHIN, PLACES } from '../pieces';
import type { Groups, PeriodWords } from '../types';
import { periodWords } from '../words';

type Reach = (base: Day, count: number) => Day;

const weeks: Reach = (base, count) => addDays(base, 7 * count);
/** Half a month is fifteen days, half a year six months. */
const months: Reach = (base, count) =>
  addDays(addMonths(base, Math.floor(count)), (count % 1) * 30);
const years: Reach = (base, count) => months(base, count * 12);
/** A feedback date has no hour: 24 hours end with the next day. */
const hours: Reach = (base, count) => addDays(base, Math.ceil(count / 24));

/** How far one unit reaches. Weeks and days are exact, months end on the same day of the month. */
const UNITS: Readonly<Record<string, Reach>> = {
  个工作日: addWorkdays,
  工作日: addWorkdays,
  个自然日: addDays,
  自然日: addDays,
  个日历天: addDays,
  个日历日: addDays,
  日历日: addDays,
  日历天: addDays,
  日: addDays,
  天: addDays,
  周: weeks,
  星期: weeks,
  个星期: weeks,
  礼拜: weeks,
  个礼拜: weeks,
  个月: months,
  月度: months,
  个季度: (base, count) => months(base, 3 * count),
  年: years,
  个年度: years,
  小时: hours,
  个小时: hours,
};
/** 24年内 is the year 2024, not a span; nobody writes spans of more years than this. */
const MOST_YEARS = 10;
/** More than this is no deadline but some other figure. */
const MOST_UNITS = 1000;

const UNIT = anyOf(Object.keys(UNITS));
const FROM = `(?:${NUMBER}(?:个月|日|天|年|周)?${TO})?`;
const COUNT = `(?<count>\\d{1,3}\\.5|${NUMBER})(?:(?<unit>${UNIT})(?<more>半)?|个(?<and>半月))`;
const HALF = '半个?(?<half>年|月)';
const MIXED = `(?<years>${NUMBER})年[零又]?(?<months>${NUMBER})个月`;
const SPAN = `${FROM}(?:${MIXED}|${COUNT}|${HALF})(?:左右)?`;
const STARTS = `${NUMERALS}半`;
/** What may follow the first 年 of a span inside it. */
const INSIDE = '半左又-~至到';

/** 3个月内, 10个工作日内, 1-2年内 (the upper end), 半年内: from the feedback date. */
export const span = form('span', STARTS, `${SPAN}的?(?:时间)?${WITHIN}`, read, {
  ...PLACES.span,
  afterYear: `${INSIDE}的时之以内里`,
});

/** 三个月完成整改. Days are left out: 30日完成 may be the thirtieth. */
export const spanFinished = form(
  'spanFinished',
  STARTS,
  `${SPAN}(?:时间)?(?:完成|整改|办结|解决)`,
  (groups) => (groups('unit') === '日' ? null : supposed(groups)),
  { ...PLACES.span, afterYear: `${INSIDE}时完整办解` },
);

/** 限3个月, 为期30天, 不超过60日: the word before says that it is a limit. */
export const spanLimited = form(
  'spanLimited',
  '限为期不最',
  `(?:限期?|限时|为期|期限为?|不超过|最[长多]|最[长多]不超过)(?:在|:)?${SPAN}${WITHIN}?`,
  read,
);

/** 反馈后两个月, 印发之日起30日: the start is said, so 内 may be missing. */
export const spanFrom = form('spanFrom', '后起', `[后起]的?,?${SPAN}${WITHIN}?`, read);

/** 延期3个月: from the date written before it. */
export const extension = form(
  'extension',
  '延顺展推宽',
  `(?:延期|延长|顺延|展期|推迟|延后|宽限)了?(?:整改|完成)?(?:期限|时限|时间)?${SPAN}`,
  (groups) => readAs(groups, { extends: true }),
);

const TITLE = '(?:整改|完成|办理|办结)?(?:[时期]限|时间|期|周期)?[:为是]?';
const ABOUT = '(?:约|大约|需要?|共|不超过)?';

/** A cell that begins with no more than 3个月 or 30天; that it runs from the feedback date is supposed. */
export const bareSpan = form(
  'bareSpan',
  `${STARTS}(整完办时期周约大需共不`,
  `^\\(?${TITLE}${ABOUT}${SPAN}(?:时间)?(?=$|[,;。()])`,
  supposed,
  PLACES.span,
);

function supposed(groups: Groups): PeriodWords | null {
  return readAs(groups, { loose: true });
}

function read(groups: Groups): PeriodWords | null {
  return readAs(groups, {});
}

function readAs(
  groups: Groups,
  { loose, extends: extending }: Pick<PeriodWords, 'loose' | 'extends'>,
): PeriodWords | null {
  const reach = reachOf(groups);
  if (!reach) return null;
  const { count, unit, workdays } = reach;
  if (count <= 0 || count > MOST_UNITS) return null;
  if (unit === years && count > MOST_YEARS) return null;
  const end = (base: Day) => unit(base, count);
  return periodWords(end, { workdays, loose, extends: extending });
}

/** The count and unit of the matched span. */
function reachOf(groups: Groups): { count: number; unit: Reach; workdays: boolean } | null {
  const half = groups('half');
  if (half !== '') return { count: 0.5, unit: half === '年' ? years : months, workdays: false };
  if (groups('years') !== '') {
    const count = numberIn(groups, 'years') * 12 + numberIn(groups, 'months');
    return { count, unit: months, workdays: false };
  }
  const count = countIn(groups);
  if (groups('and') !== '') return { count: count + 0.5, unit: months, workdays: false };
  const unit = UNITS[groups('unit')];
  if (!unit) return null;
  const more = groups('more') === '' ? 0 : 0.5;
  if ((count + more) % 1 !== 0 && unit !== years && unit !== months) return null;
  return { count: count + more, unit, workdays: unit === addWorkdays };
}

function countIn(groups: Groups): number {
  const text = groups('count');
  return text.includes('.') ? Number(text) : (readNumber(text) ?? 0);
}
