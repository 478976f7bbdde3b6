import { anyOf } from '../../text/alternation';
import type { TextSpan } from '../../text/text-place';
import { CLAUSE_SIGN } from './clause';

/** Something counted or measured: `12户`, `2.1万元`. Its offsets are those of the whole text. */
export interface Quantity extends TextSpan {
  readonly value: number;
  readonly decimals: number;
  /** With its scale: 万元, 人次, 户. Only like units are compared. */
  readonly unit: string;
  /** Rounded or for each of several (约12户, 各12户, 12余户): cannot be added up. */
  readonly isLoose: boolean;
  /** By how much something grew or fell, and no amount of its own. */
  readonly isChange: boolean;
  /** The words of its clause before and after it, which end at the quantities beside it. */
  readonly before: string;
  readonly after: string;
}

/** Longer ones first where they begin alike. */
const UNITS = [
  ...['平方公里', '平方米', '立方米', '公里', '公顷'],
  ...['人次', '家次', '户次', '台次', '场次', '件次', '批次', '车次'],
  ...['元', '吨', '亩', '米', '人', '名', '户', '家', '个', '项', '件', '条', '宗', '起', '处'],
  ...['次', '份', '篇', '期', '场', '台', '辆', '套', '座', '所', '笔', '批', '只', '艘', '间'],
];

const QUANTITY = new RegExp(
  String.raw`(?<![\d第])(?<!\d[.,，])(?<value>\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,9}(?:\.\d{1,6})?)(?<more>[余多几]?)(?<scale>[万亿]{0,2})(?<rest>[余多几]?)(?<unit>${anyOf(UNITS)})(?<around>以上|以下|左右|多|余)?(?!月|工作日|百分点|小时|年)`,
  'gu',
);
const ROUGH = /(?:[约近超逾各每均]|超过|不足|至少|平均|人均|以上|最[高多])$/u;
const CHANGE = /增加|减少|增长|下降|上升|提高|降低|新增|净增|同比|环比|较|上年|去年|上月|同期/u;
const LONGEST_CLAUSE = 40;

/** The quantities of a stretch that begins at `offset`, in its order. */
export function quantitiesIn(text: string, offset: number): readonly Quantity[] {
  const matches = [...text.matchAll(QUANTITY)];
  return matches.map((match, at) => {
    const previous = matches[at - 1];
    const edge = previous === undefined ? 0 : previous.index + previous[0].length;
    const end = match.index + match[0].length;
    const before = clauseBefore(text, match.index, edge);
    const after = clauseAfter(text, end, matches[at + 1]?.index ?? text.length);
    return {
      ...readQuantity(match, before),
      start: offset + match.index,
      end: offset + end,
      before,
      after,
    };
  });
}

type Amount = Pick<Quantity, 'value' | 'decimals' | 'unit' | 'isLoose' | 'isChange'>;

function readQuantity({ groups = {} }: RegExpExecArray, before: string): Amount {
  const plain = (groups['value'] ?? '').replaceAll(',', '');
  const rounded = [groups['more'], groups['rest'], groups['around']].join('');
  return {
    value: Number(plain),
    decimals: plain.split('.')[1]?.length ?? 0,
    unit: `${groups['scale'] ?? ''}${groups['unit'] ?? ''}`,
    isLoose: rounded !== '' || ROUGH.test(before),
    isChange: CHANGE.test(before),
  };
}

function clauseBefore(text: string, at: number, edge: number): string {
  let from = at;
  while (from > edge && at - from < LONGEST_CLAUSE && !CLAUSE_SIGN.test(text.charAt(from - 1)))
    from -= 1;
  return text.slice(from, at);
}

function clauseAfter(text: string, at: number, edge: number): string {
  let to = at;
  while (to < edge && to - at < LONGEST_CLAUSE && !CLAUSE_SIGN.test(text.charAt(to))) to += 1;
  return text.slice(at, to);
}
