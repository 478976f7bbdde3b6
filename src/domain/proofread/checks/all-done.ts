import type { Count, Told } from '../figures/types';
import type { TextSpan } from '../../text/text-place';
import { type Slip, slip } from '../slips';
import type { Stretch } from '../stretch';
import type { Check } from '../view';

/** 问题已全部完成整改, 均已整改到位: said of the problems as a whole. */
const ALL_DONE =
  /问题[^，。；：、“”]{0,6}?(?:已经?(?:全部|均|都)|(?:全部|均|都)已?经?)(?:按[^，。；]{0,8})?(?:完成|整改|办结|销号)(?:整改)?(?:到位|完毕|完成)?/gu;
const OF_THE_ROUND = /本轮|此次|反馈|巡[察视]|审计|上述|以上|所有/u;
const OPEN = new Set<Count['role']>(['going', 'notStarted', 'notDone']);
/** 长期 items are told apart and do not contradict. */
const isOpen = ({ role, value }: Count): boolean => OPEN.has(role) && value > 0;

/** 全部完成 beside figures of what is open, in the same sentence or elsewhere. */
export const checkAllDone: Check = ({ text, sentences, figures }) => {
  const told = new Map(figures.map((one) => [one.start, one]));
  const elsewhere = openOfTotals(figures);
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(ALL_DONE)].flatMap((match) => {
      const here = told.get(sentence.start)?.counts.find(isOpen) ?? null;
      const found = contradiction(text, claimOf(sentence, match), here, elsewhere);
      return found === null ? [] : [found];
    }),
  );
};

interface Claim extends TextSpan {
  readonly isOfAll: boolean;
}

function claimOf(sentence: Stretch, { index, 0: words }: RegExpExecArray): Claim {
  const before = sentence.text.slice(Math.max(0, index - 30), index + 3);
  const start = sentence.start + index;
  return { start, end: start + words.length, isOfAll: OF_THE_ROUND.test(before) };
}

/** The first open part told beside a total. */
function openOfTotals(figures: readonly Told[]): Count | null {
  const divided = figures.filter(({ counts }) => counts.some(({ role }) => role === 'total'));
  return divided.flatMap(({ counts }) => counts).find(isOpen) ?? null;
}

function contradiction(
  text: string,
  claim: Claim,
  here: Count | null,
  elsewhere: Count | null,
): Slip | null {
  if (here !== null)
    return slip(
      'all-but-open',
      claim,
      `这里说全部完成，同一句又有“${around(text, here)}”，前后矛盾；请核对。`,
    );
  if (!claim.isOfAll || elsewhere === null) return null;
  return slip(
    'all-but-open-elsewhere',
    claim,
    `这里说问题全部完成，文中另有“${around(text, elsewhere)}”；请核对。`,
  );
}

function around(text: string, count: Count): string {
  return `${count.before}${text.slice(count.start, count.end)}${count.noun}${count.after}`.slice(
    0,
    30,
  );
}
