import { divisionOf } from '../figures/parts';
import type { Count, Told } from '../figures/types';
import type { GroupFigures } from '../../summary/types';
import { type Slip, slip } from '../slips';
import type { ProofLedger } from '../types';
import type { Check } from '../view';
import { isOfOtherDay } from './as-of';
import { lateUnlike, partsUnlike } from './compare';
import { isProblemTotal } from './figures';
import { groupsNamedIn } from './named-groups';

/** A sentence on one unit or class (法制室14个问题，已完成8个) with other figures than the ledger has. */
export const checkLedgerGroups: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  return view.figures
    .filter((told) => !isOfOtherDay(view, told))
    .flatMap((told) => compare(told, against));
};

function compare(told: Told, against: ProofLedger): Slip[] {
  if (!told.counts.some(isProblemTotal)) return [];
  const [group, ...others] = groupsNamedIn(told.text, against);
  const division = divisionOf(told);
  const total = division?.total ?? told.counts.find(isProblemTotal);
  // The name must stand before the figures it belongs to, and alone.
  if (group === undefined || others.length > 0 || total === undefined) return [];
  const at = told.start + told.text.indexOf(group.name);
  if (at > total.start || total.start - at > group.name.length + 12) return [];
  if (total.value !== group.total) return [differs(total, group, `共${group.total}个问题`)];
  const parts = division === null ? [] : partsUnlike(division, group);
  return [...parts, ...lateUnlike(told, group)].map(({ count, words }) =>
    differs(count, group, words),
  );
}

/** A figure of a group that the ledger has otherwise; `words` say what it has. */
export function differs(count: Count, { name }: GroupFigures, words: string): Slip {
  return slip(
    'ledger-group-figure',
    count,
    `台账里“${name}”${words}，这里写的是${count.value}${count.unit}；请核对。`,
  );
}
