import { type Division, divisionOf, PART_WORDS, spellParts, sumOf } from '../figures/parts';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

/** 反馈的38个问题，已完成21个，正在推进8个: parts that do not make the total. */
export const checkParts: Check = ({ figures }) =>
  figures.flatMap((told) => {
    const division = divisionOf(told);
    const found = division === null ? null : misfit(division);
    return found === null ? [] : [found];
  });

function misfit({ total, parts, hasRest }: Division): Slip | null {
  const sum = sumOf(parts);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || sum === total.value) return null;
  const isWhole = parts.length > 1 && parts.some(({ role }) => role === 'done') && !hasRest;
  if (sum < total.value && !isWhole) return null;
  const span = { start: total.start, end: last.end };
  if (parts.length === 1)
    return slip(
      'parts-not-total',
      span,
      `${PART_WORDS[first.role]}${first.value}${first.unit}多于总数${total.value}${total.unit}；请核对。`,
    );
  const gap = Math.abs(total.value - sum);
  return slip(
    'parts-not-total',
    span,
    `分项合计与总数不符：${spellParts(parts)}＝${sum}，总数写的是${total.value}，${sum < total.value ? '少' : '多'}${gap}；请核对。`,
  );
}
