import { isHeading, rankOf } from '../marks/series';
import { HEADING_KINDS, type NumberMark } from '../marks/types';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

const FORMS = ['一、', '（一）', '1.', '（1）'] as const;

/** Levels that change places (（一） under 1.), and a section whose parts are numbered unlike all others. */
export const checkLevels: Check = ({ marks }) => {
  const headings = marks.filter((mark) => mark.atLineStart && isHeading(mark.kind));
  return [...swapped(headings), ...inconsistent(headings)];
};

function swapped(headings: readonly NumberMark[]): Slip[] {
  const slips: Slip[] = [];
  // The first heading of each level in the sections that stand open.
  let open: NumberMark[] = [];
  for (const heading of headings) {
    const rank = rankOf(heading.kind);
    const section = open.filter((one) => rankOf(one.kind) >= rank);
    const isFirst = heading.ordinal === 1 && !section.some((one) => one.kind === heading.kind);
    const deeper = section.find((one) => rankOf(one.kind) > rank && one.ordinal === 1);
    if (isFirst && deeper !== undefined && !(rank === 0 && rankOf(deeper.kind) > 1))
      slips.push(swap(heading, deeper));
    const sibling = section.find((one) => one.kind === heading.kind);
    open = [...open.filter((one) => rankOf(one.kind) < rank), sibling ?? heading];
  }
  return slips;
}

function swap(heading: NumberMark, deeper: NumberMark): Slip {
  return slip(
    'level-swapped',
    heading,
    `“${heading.text}”出现在“${deeper.text}”之下，层次颠倒；公文的层次依次为“一、”“（一）”“1.”“（1）”。`,
  );
}

/** Sections of one level whose first part is of a deeper level than in most of the others. */
function inconsistent(headings: readonly NumberMark[]): Slip[] {
  return HEADING_KINDS.slice(0, 2).flatMap((parent) => {
    const firsts = headings.flatMap((heading, at) => {
      const child = headings[at + 1];
      const isChild = child !== undefined && rankOf(child.kind) > rankOf(parent);
      return heading.kind === parent && isChild ? [child] : [];
    });
    const usual = mostly(firsts.map(({ kind }) => rankOf(kind)));
    if (usual === null) return [];
    return firsts
      .filter(({ kind }) => rankOf(kind) > usual)
      .map((child) =>
        slip(
          'level-inconsistent',
          child,
          `这一部分直接用了“${child.text}”，其他部分在“${FORMS[rankOf(parent)] ?? ''}”之下都用“${FORMS[usual] ?? ''}”；请确认层次是否一致。`,
        ),
      );
  });
}

/** What all but one say, where at least three others say it. */
function mostly(ranks: readonly number[]): number | null {
  return (
    [1, 2, 3].find((rank) => {
      const alike = ranks.filter((one) => one === rank).length;
      return alike >= 3 && alike === ranks.length - 1;
    }) ?? null
  );
}
