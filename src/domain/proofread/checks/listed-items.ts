import { seriesOf } from '../marks/series';
import { slip } from '../slips';
import type { Check, ProofView } from '../view';

/** Fewer numbered items are a list inside the text, not the problems themselves. */
const FEWEST_ITEMS = 5;

/** 反馈的38个问题 beside a text that tells of （1） to （33）. */
export const checkListedItems: Check = (view) => {
  const totals = view.figures
    .flatMap(({ counts }) => counts)
    .filter(
      ({ role, noun, before, isNested }) =>
        role === 'total' && noun.endsWith('问题') && /反馈|查出|指出/u.test(before) && !isNested,
    );
  const [total] = totals;
  const listed = listedItems(view);
  if (total === undefined || listed === null || new Set(totals.map(({ value }) => value)).size > 1)
    return [];
  if (total.value === listed || total.value === listed + longTermItems(view)) return [];
  return [
    slip(
      'item-count-differs',
      total,
      `这里写${total.value}${total.unit}问题，正文逐条写到第${listed}条；如不是合并或另行说明，请核对。`,
    ),
  ];
};

/** The last number of （n） where it runs through the whole text, every number once; else null. */
function listedItems({ marks }: ProofView): number | null {
  const [series] = seriesOf('level4', marks);
  const last = series?.at(-1)?.ordinal ?? 0;
  const runsThrough = series?.every(({ ordinal }, at) => ordinal === at + 1) ?? false;
  return runsThrough && last >= FEWEST_ITEMS ? last : null;
}

/** The （n） of a part that tells of long-term matters apart. */
function longTermItems({ lines, marks }: ProofView): number {
  let inside = false;
  let items = 0;
  for (const { kind, line, atLineStart } of marks) {
    if (!atLineStart) continue;
    if (kind === 'level1') inside = (lines[line]?.text ?? '').includes('长期');
    if (kind === 'level2' && inside) items += 1;
  }
  return items;
}
