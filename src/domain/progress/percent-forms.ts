import { NUMBER, readNumber } from '../text/chinese-number';

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a percent in words; `read` gives 0–100 or more, null where it is none after all. */
export interface PercentForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => number | null;
}

/**
 * Words that may stand around a figure without changing it. 约 and 左右 are kept as the figure they
 * name; 近, 超过, 以上 and 过半 name a bound and no figure, so they are not read.
 */
const LEAD =
  '^(?:[已约为:的率达到]|大约|整改|工作|任务|进度|进展|完成|目前|当前|总体|总量|总投资|总工程量|工程量|投资)*';
const TAIL = '(?:左右|上下|完成|到位|[(,;][^\\d%]*)?$';
const UNIT = '[项个条件处户笔起宗家份台套间栋名人次]';
const THING = '(?:问题|措施|任务|事项|隐患|整改)*';
const DONE =
  '(?:已经?|均)?(?:完成|整改|办结|办理|销号|清理|解决|整治|治理|拆除|退回|收回|追缴|修订|更换|[办改])(?:整改|完成|到位|销号)?';
const LEFT = '(?:剩余|还剩|尚余|未完成|未整改|未办结|正在整改|正在推进|正在办理)';

/** The ways a cell says a percent; the first whose pattern matches counts. */
export const PERCENT_FORMS: readonly PercentForm[] = [
  {
    name: '80%',
    pattern: new RegExp(String.raw`${LEAD}(?<n>\d+(?:\.\d+)?)%${TAIL}`, 'u'),
    read: ({ n }) => Number(n),
  },
  {
    name: '百分之八十',
    pattern: new RegExp(String.raw`${LEAD}百分之(?<n>\d+(?:\.\d+)?|${NUMBER})${TAIL}`, 'u'),
    read: ({ n = '' }) => hundredths(n),
  },
  {
    name: '八成五',
    pattern: new RegExp(
      `${LEAD}(?<n>[一二三四五六七八九十]|\\d(?:\\.\\d)?)成(?<rest>[一二三四五六七八九半])?${TAIL}`,
      'u',
    ),
    read: tenths,
  },
  {
    name: '五分之三',
    pattern: new RegExp(`${LEAD}(?<all>${NUMBER})分之(?<part>${NUMBER})${TAIL}`, 'u'),
    read: ({ part = '', all = '' }) => shareOf(readNumber(part), readNumber(all)),
  },
  { name: '一半', pattern: new RegExp(`${LEAD}一半${TAIL}`, 'u'), read: () => 50 },
  {
    name: '全部完成',
    pattern: /^已?全部(?:完成|整改|办结|销号)?(?:整改|完成|到位)?$/u,
    read: () => 100,
  },
  {
    name: '3/5',
    pattern: new RegExp(
      String.raw`^(?:已?完成)?(?<part>\d+)${UNIT}?\/共?(?<all>\d+)${UNIT}?$`,
      'u',
    ),
    read: share,
  },
  {
    name: '完成3项（共5项）',
    pattern: new RegExp(
      String.raw`^${DONE}(?<part>\d+)${UNIT}${THING}[,;、(]?[共总][计有]?(?<all>\d+)${UNIT}${THING}\)?$`,
      'u',
    ),
    read: share,
  },
  {
    name: '共12件，已办结7件',
    pattern: new RegExp(
      String.raw`^(?:[共总应](?:[计有办改]|整改)?)?(?<all>\d+)${UNIT}${THING}中?[,;、(]?(?:其中|目前|现)?,?${DONE}(?<part>\d+)${UNIT}${THING}\)?$`,
      'u',
    ),
    read: share,
  },
  {
    name: '已整改12项，剩余3项',
    pattern: new RegExp(
      String.raw`^${DONE}(?<part>\d+)${UNIT}${THING}[,;、(]?${LEFT}(?<left>\d+)${UNIT}${THING}\)?$`,
      'u',
    ),
    read: ({ part, left }) => shareOf(Number(part), Number(part) + Number(left)),
  },
];

function hundredths(words: string): number | null {
  if (/^\d/u.test(words)) return Number(words);
  return words === '百' ? 100 : readNumber(words);
}

function tenths({ n = '', rest }: Groups): number | null {
  const first = /^\d/u.test(n) ? Number(n) : readNumber(n);
  if (first === null) return null;
  const half = rest === '半' ? 5 : readNumber(rest ?? '');
  return first * 10 + (half ?? 0);
}

function share({ part, all }: Groups): number | null {
  return shareOf(Number(part), Number(all));
}

function shareOf(part: number | null, all: number | null): number | null {
  if (part === null || all === null) return null;
  return all > 0 && part <= all ? (part / all) * 100 : null;
}
