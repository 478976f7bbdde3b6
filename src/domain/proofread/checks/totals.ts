import { divisionOf, type Part, PART_WORDS } from '../figures/parts';
import { AS_OF, OTHER_SET } from '../figures/sets';
import type { Count, Told } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

/** 检查发现问题3个 stands in many paragraphs; only what an inspection found is one set. */
const FEEDBACK =
  /(?:反馈|(?:巡[察视]|审计|督察)组?(?:查出|发现|指出|交办))[的了]?(?:具体|主要|突出)?(?:问题|意见)?(?:共计?|合计|总计)?$/u;

interface Said {
  readonly count: Count;
  readonly verb: string;
}

/** 反馈的38个问题 told again as 反馈的36个问题. */
export const checkTotals: Check = ({ text, figures }) => {
  return [...totalsTwice(text, figures), ...partsTwice(text, figures)];
};

function totalsTwice(text: string, figures: readonly Told[]): Slip[] {
  const said = figures.flatMap(({ counts }) => counts.flatMap(totalsIn));
  const first = new Map<string, Said>();
  const slips: Slip[] = [];
  for (const one of said) {
    const key = `${one.verb}${one.count.unit}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, one);
    else if (known.count.value !== one.count.value) slips.push(differs(text, one, known));
  }
  return slips;
}

/** 反馈的38个问题，已完成21个 and later, on the same day, of the same 38 已完成22个. */
function partsTwice(text: string, figures: readonly Told[]): Slip[] {
  const first = new Map<string, Count>();
  return figures.flatMap((told) => {
    const division = divisionOf(told);
    if (division === null || OTHER_SET.test(told.text.replace(AS_OF, ''))) return [];
    const { total, parts } = division;
    const set = `${total.value}${total.unit} ${AS_OF.exec(told.text)?.[0] ?? ''}`;
    return parts.flatMap((part) => {
      const key = `${set} ${part.role}`;
      const known = first.get(key) ?? part;
      first.set(key, known);
      return known.value === part.value ? [] : [partDiffers(text, part, known)];
    });
  });
}

function partDiffers(text: string, part: Part, known: Count): Slip {
  const words = PART_WORDS[part.role];
  return slip(
    'figure-told-twice',
    part,
    `前面写${words}${text.slice(known.start, known.end)}，这里写${text.slice(part.start, part.end)}；如是同一天的数字，请改为一致。`,
  );
}

function totalsIn(count: Count): Said[] {
  const verb = FEEDBACK.exec(count.before)?.[0].slice(0, 2);
  const isProblem = count.noun.endsWith('问题') || /问题[共合总计]{0,2}$/u.test(count.before);
  if (verb === undefined || !isProblem || count.isNested || OTHER_SET.test(count.before)) return [];
  return [{ count, verb }];
}

function differs(text: string, { count, verb }: Said, known: Said): Slip {
  const { start, end } = known.count;
  return slip(
    'figure-told-twice',
    count,
    `前面写${verb}的问题是${text.slice(start, end)}，这里是${text.slice(count.start, count.end)}；如指同一批问题，请改为一致。`,
  );
}
