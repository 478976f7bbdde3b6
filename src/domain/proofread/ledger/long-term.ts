import { isLongTermPart } from '../../draft/fates';
import { Tally } from '../../summary/figures';
import { divisionOf } from '../figures/parts';
import { type Slip, slip } from '../slips';
import type { Told } from '../figures/types';
import type { ProofLedger } from '../types';
import type { Check } from '../view';
import { isOfOtherDay, isTextOfOtherDay } from './as-of';
import { partsUnlike } from './compare';
import { tellsLedgerTotal } from './scope';

const OF_LONG_TERM = /^[^，。]{0,20}需?长期(?:坚持)?整改的?(?:事项|问题)共?有?\d/u;

/** 需长期整改的事项共5个，其中……: the problems that are long-term by state or by their deadline. */
export const checkLedgerLongTerm: Check = (view) => {
  const { against } = view;
  if (against === null || isTextOfOtherDay(view) || !tellsLedgerTotal(view, against)) return [];
  return view.figures
    .filter((told) => OF_LONG_TERM.test(told.text) && !isOfOtherDay(view, told))
    .flatMap((told) => compare(told, against));
};

function compare(told: Told, { ledger, summary }: ProofLedger): readonly Slip[] {
  const tally = new Tally(summary.rule);
  ledger.items.filter(isLongTermPart).forEach((item) => {
    tally.add(item);
  });
  const figures = tally.figures();
  const [first, ...rest] = told.counts;
  if (first === undefined) return [];
  const total = { ...first, role: 'total', isNested: false } as const;
  if (total.value !== figures.total) return [differs(total, `需长期整改的共${figures.total}个`)];
  const parts = rest.map((count) => ({ ...count, isNested: false }));
  const division = divisionOf({ ...told, counts: [total, ...parts] });
  if (division === null) return [];
  return partsUnlike(division, figures).map(({ count, words }) =>
    differs(count, `需长期整改的里${words}`),
  );
}

function differs(count: Told['counts'][number], words: string): Slip {
  return slip(
    'ledger-figure',
    count,
    `台账里${words}，这里写的是${count.value}${count.unit}；请核对。`,
  );
}
