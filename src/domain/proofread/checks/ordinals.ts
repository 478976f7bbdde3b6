import { habitsOf } from '../marks/habits';
import { isHeading, type SeriesMark, seriesOf } from '../marks/series';
import { markWith } from '../marks/spell';
import type { MarkKind } from '../marks/types';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

const KINDS: readonly MarkKind[] = [
  'level1',
  'level2',
  'level3',
  'level4',
  'point',
  'demand',
  'nth',
  'circled',
  'half',
];

/** Numbers that jump, repeat, change places or do not begin with 1, for every way of numbering. */
export const checkOrdinals: Check = ({ marks }) =>
  KINDS.flatMap((kind) => seriesOf(kind, marks).flatMap(slipsIn));

/** What is wrong at a mark, and from which number the count goes on. */
interface Judgement {
  readonly slip: Slip | null;
  readonly ordinal: number;
  /** A number that came one place too early and counts once the one before it has come. */
  readonly early?: number;
}

const right = (ordinal: number): Judgement => ({ slip: null, ordinal });

function slipsIn(series: readonly SeriesMark[]): Slip[] {
  const kind = series[0]?.kind;
  // 一是 begins again under every heading; only headings may run through.
  const habit: ReturnType<typeof habitsOf> =
    kind !== undefined && isHeading(kind) ? habitsOf(series) : () => 'restart';
  const slips: Slip[] = [];
  let before: { mark: SeriesMark; ordinal: number } | null = null;
  let early: number | null = null;
  series.forEach((mark, at) => {
    const next = series[at + 1] ?? null;
    const goesOn = next?.after === null || (next !== null && habit(next.after) === 'through');
    const follows = goesOn ? next : null;
    const judged: Judgement =
      before === null
        ? first(mark, follows)
        : mark.after === null
          ? within(mark, before, follows)
          : past(mark, before.ordinal, habit(mark.after), follows);
    if (judged.slip !== null) slips.push(judged.slip);
    before = { mark, ordinal: judged.ordinal + 1 === early ? early : judged.ordinal };
    early = judged.early ?? null;
  });
  return slips;
}

/** The first of a numbering, and of a section where it starts again. */
function first(mark: SeriesMark, next: SeriesMark | null): Judgement {
  if (mark.ordinal === 1 || isExcerpt(mark)) return right(mark.ordinal);
  // 二是、二是、三是: the first of them was to be 一是.
  const isPenSlip = next?.ordinal === 2;
  return { slip: noFirst(mark, isPenSlip), ordinal: isPenSlip ? 1 : mark.ordinal };
}

/** A text that begins with （30） is cut out of a longer one. */
function isExcerpt({ kind, ordinal }: SeriesMark): boolean {
  return isHeading(kind) && ordinal > 3;
}

/** Past a higher heading the text's own habit decides. */
function past(
  mark: SeriesMark,
  before: number,
  habit: 'restart' | 'through' | 'either',
  next: SeriesMark | null,
): Judgement {
  if (habit === 'through') {
    if (isPenSlip(mark, before, next)) return { slip: wrong(mark, before), ordinal: before + 1 };
    if (mark.ordinal === 1) return { slip: restarted(mark, before + 1), ordinal: 1 };
    return afterNumber(mark, before, next);
  }
  if (mark.ordinal === 1) return right(1);
  return habit === 'either' && mark.ordinal === before + 1
    ? right(mark.ordinal)
    : first(mark, next);
}

/** 一是、四是、三是: only the one in the middle is wrong. */
function isPenSlip(mark: SeriesMark, before: number, next: SeriesMark | null): boolean {
  return mark.ordinal !== before + 1 && next?.ordinal === before + 2;
}

/** Without a heading between: one more than before, or a new list from 1. */
function within(
  mark: SeriesMark,
  before: { mark: SeriesMark; ordinal: number },
  next: SeriesMark | null,
): Judgement {
  if (mark.ordinal !== 1) return afterNumber(mark, before.ordinal, next);
  const apart = mark.line - before.mark.line;
  const isNeighbour = apart === 0 || (apart === 1 && mark.atLineStart && before.mark.atLineStart);
  const isWrong = isNeighbour && before.ordinal > 1 && isPenSlip(mark, before.ordinal, next);
  if (isWrong) return { slip: wrong(mark, before.ordinal), ordinal: before.ordinal + 1 };
  return before.ordinal === 1 && isNeighbour ? afterNumber(mark, 1, next) : right(1);
}

function afterNumber(mark: SeriesMark, before: number, next: SeriesMark | null): Judgement {
  const { ordinal } = mark;
  if (ordinal === before + 1) return right(ordinal);
  if (ordinal === before) return repeated(mark, before, next);
  if (isPenSlip(mark, before, next)) return { slip: wrong(mark, before), ordinal: before + 1 };
  if (ordinal < before) return { slip: disordered(mark, before), ordinal: before };
  // 一是、三是、二是: one of them stands in the wrong place.
  if (next?.ordinal === before + 1 && ordinal === before + 2)
    return { slip: disordered(mark, before), ordinal: before, early: ordinal };
  return { slip: skipped(mark, before), ordinal };
}

function repeated(mark: SeriesMark, before: number, next: SeriesMark | null): Judgement {
  const fits = next === null || next.ordinal === before + 2 || next.ordinal === 1;
  const message = `“${mark.text}”重复了，前面已有一处；${
    fits ? `这里应为“${markWith(mark, before + 1)}”` : '请从这里起重新排序'
  }。`;
  return {
    slip: slip('ordinal-repeated', mark, message, fits ? markWith(mark, before + 1) : null),
    ordinal: fits ? before + 1 : before,
  };
}

function skipped(mark: SeriesMark, before: number): Slip {
  const from = markWith(mark, before + 1);
  const to = markWith(mark, mark.ordinal - 1);
  const missing = from === to ? `“${from}”` : `“${from}”至“${to}”`;
  return slip(
    'ordinal-skipped',
    mark,
    `“${markWith(mark, before)}”之后就是“${mark.text}”，缺少${missing}；请补上遗漏的内容，或把后面的序号改过来。`,
  );
}

function wrong(mark: SeriesMark, before: number): Slip {
  const should = markWith(mark, before + 1);
  return slip(
    'ordinal-skipped',
    mark,
    `“${markWith(mark, before)}”之后应为“${should}”，这里写成了“${mark.text}”。`,
    should,
  );
}

function disordered(mark: SeriesMark, before: number): Slip {
  return slip(
    'ordinal-disordered',
    mark,
    `“${mark.text}”排在“${markWith(mark, before)}”之后，次序不对；请检查这几处的先后。`,
  );
}

function noFirst(mark: SeriesMark, isPenSlip: boolean): Slip {
  const should = markWith(mark, 1);
  return slip(
    'ordinal-no-first',
    mark,
    `这里从“${mark.text}”开始，前面没有“${should}”；${
      isPenSlip ? `这里应为“${should}”` : '请补上遗漏的内容，或重新排序'
    }。`,
    isPenSlip ? should : null,
  );
}

function restarted(mark: SeriesMark, expected: number): Slip {
  return slip(
    'ordinal-restarted',
    mark,
    `前文的序号是连续编排的，这里又从“${mark.text}”开始；如要连续编排，应为“${markWith(mark, expected)}”。`,
  );
}
