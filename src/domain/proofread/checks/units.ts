import { divisionOf } from '../figures/parts';
import type { Count } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

/** 38个问题，已完成21项: one thing counted with two unit words. */
export const checkUnits: Check = ({ text, figures }) => {
  const within = figures.flatMap((one) => {
    const division = divisionOf(one);
    if (division === null) return [];
    const { total, parts } = division;
    return parts
      .filter(({ unit }) => unit !== total.unit)
      .map((part) =>
        mixed(text, part, total.unit, `前面是“${total.value}${total.unit}${total.noun}”`),
      );
  });
  return [
    ...within,
    ...acrossText(
      text,
      figures.flatMap(({ counts }) => counts),
    ),
  ];
};

function mixed(text: string, count: Count, unit: string, why: string): Slip {
  return slip(
    'unit-mixed',
    count,
    `量词不一致：${why}，这里用“${count.unit}”；同一事物请用同一个量词。`,
    text.slice(count.start, count.end - count.unit.length) + unit,
  );
}

/** 问题 is counted with one unit word in a text; a single other one is a slip. */
function acrossText(text: string, counts: readonly Count[]): Slip[] {
  const problems = counts.filter(({ noun }) => noun === '问题' || noun === '反馈问题');
  const byUnit = new Map<string, Count[]>();
  for (const count of problems) {
    const alike = byUnit.get(count.unit);
    if (alike === undefined) byUnit.set(count.unit, [count]);
    else alike.push(count);
  }
  const [usual, ...others] = [...byUnit.entries()].sort(([, a], [, b]) => b.length - a.length);
  if (usual === undefined || usual[1].length < 3) return [];
  return others
    .filter(([unit, alike]) => alike.length === 1 && unit !== '起' && unit !== '宗')
    .flatMap(([, alike]) => alike)
    .map((count) => mixed(text, count, usual[0], `其他各处都用“${usual[0]}问题”`));
}
