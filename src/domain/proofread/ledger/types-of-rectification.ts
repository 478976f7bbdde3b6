import type { RectificationType } from '../../ledger/types';
import type { TypeFigures } from '../../summary/types';
import { fits, isAbout } from '../figures/fits';
import { divisionOf } from '../figures/parts';
import type { Count, Rate, Told } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { TextSpan } from '../../text/text-place';
import type { Check } from '../view';
import { isOfLedgerDay, isTextOfOtherDay } from './as-of';
import { partsUnlike } from './compare';
import { tellsLedgerTotal } from './scope';
import { segmentsOf } from './segments';

const TYPES: readonly (readonly [string, RectificationType])[] = [
  ['立行立改', 'immediate'],
  ['分阶段整改', 'staged'],
  ['持续整改', 'continuing'],
];

/** A type of rectification with the count the text gives it. */
interface ToldType {
  readonly name: string;
  readonly figures: TypeFigures;
  readonly total: Count;
}

/** 要求立行立改的6个、分阶段整改的11个问题中，分别有5个、7个（占83.33%、63.64%）已完成整改 with other figures than the ledger has. */
export const checkLedgerTypes: Check = (view) => {
  const { against } = view;
  if (against === null || against.summary.byType.length === 0) return [];
  if (!tellsLedgerTotal(view, against)) return [];
  const isOther = isTextOfOtherDay(view);
  return view.figures
    .filter((told) => told.text.includes('要求') && isOfLedgerDay(view, told, isOther))
    .flatMap((told) => segmentsOf(told, view))
    .flatMap((segment) => compare(segment, against.summary.byType));
};

function compare(segment: Told, byType: readonly TypeFigures[]): readonly Slip[] {
  const types = segment.counts.flatMap((count) => typeOf(count, byType));
  const rest = segment.counts.slice(types.length);
  const [only] = types;
  if (only === undefined || !segment.text.trimStart().startsWith('要求')) return [];
  const totals = types
    .filter(({ total, figures }) => total.value !== figures.total)
    .map(({ total, name, figures }) => differs(total, total.value, `${name}${figures.total}`));
  if (totals.length > 0) return totals;
  if (types.length === 1 && only.figures.type === 'continuing')
    return classSlips(only, rest, segment);
  return [...doneSlips(types, rest), ...rateSlips(types, segment.rates)];
}

function typeOf(count: Count, byType: readonly TypeFigures[]): readonly ToldType[] {
  const before = count.before.replace(/^要求/u, '');
  const found = TYPES.find(([words]) => before === `${words}的`);
  if (found === undefined) return [];
  const [name, type] = found;
  const figures = byType.find((one) => one.type === type);
  return figures === undefined ? [] : [{ name, figures, total: count }];
}

function classSlips({ name, figures, total }: ToldType, rest: readonly Count[], told: Told) {
  const whole = { ...total, role: 'total', isNested: false } as const;
  const division = divisionOf({ ...told, counts: [whole, ...rest] });
  if (division === null) return [];
  return partsUnlike(division, { ...figures, completionRate: NO_RATE }).map(({ count, words }) =>
    slip(
      'ledger-figure',
      count,
      `台账里${name}的问题${words}，这里写的是${count.value}个；请核对。`,
    ),
  );
}

/** 持续整改 has none. */
const NO_RATE = { numerator: 0, denominator: 0, percent: 0 } as const;

function doneSlips(types: readonly ToldType[], done: readonly Count[]): readonly Slip[] {
  if (done.length !== types.length) return [];
  return types.flatMap(({ name, figures }, at) => {
    const count = done[at];
    const own = figures.byStatus.completed;
    if (count === undefined || count.value === own) return [];
    return [differs(count, count.value, `${name}已完成整改${own}`)];
  });
}

function rateSlips(types: readonly ToldType[], rates: readonly Rate[]): readonly Slip[] {
  if (rates.length !== types.length) return [];
  return types.flatMap(({ name, figures: { completionRate } }, at) => {
    const rate = rates[at];
    if (rate === undefined || completionRate === null || isAbout(rate)) return [];
    const { numerator, denominator, percent } = completionRate;
    if (fits(numerator, denominator, rate)) return [];
    return [
      slip(
        'ledger-rate',
        rate,
        `台账里${name}的问题完成率是${percent}%（${numerator}÷${denominator}），这里写的是${rate.value}%；请核对。`,
      ),
    ];
  });
}

function differs({ start, end }: TextSpan, value: number, words: string): Slip {
  return slip('ledger-figure', { start, end }, `台账里${words}个，这里写的是${value}个；请核对。`);
}
