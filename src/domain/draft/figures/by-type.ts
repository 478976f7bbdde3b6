import type { SourceCells } from '../../ledger/source-cells';
import type { LedgerItem, RectificationType } from '../../ledger/types';
import { TYPE_NAMES } from '../../summary/group';
import type { CountingRule } from '../../summary/types';
import type { Piece, SourcedWords } from '../compose';
import { joined, sentenceOf } from '../compose';
import type { DraftSentence, DraftSource } from '../types';
import { classCounts, listed } from './classes';
import { countOf, statusCells, withCells } from './count';
import { percentWords, rateBasis } from './rate';

/** The problems of one type. */
interface TypeItems {
  readonly type: RectificationType | null;
  readonly name: string;
  readonly items: readonly LedgerItem[];
}

/**
 * The problems by 整改类型: of 立行立改 and 分阶段整改 how many are completed and their rate, of 持续整改 its
 * classes without a rate (national audit reports give none), and how many name no type. That all of
 * 持续整改 has its timetable is not said: no ledger says it. Null where the ledger names no type.
 */
export function typeSentence(source: DraftSource): DraftSentence | null {
  const { items } = source.ledger;
  if (items.every((item) => item.rectificationType === null)) return null;
  const types = TYPE_NAMES.map(([type, name]): TypeItems => {
    return { type, name, items: items.filter((item) => item.rectificationType === type) };
  }).filter((one) => one.items.length > 0);
  const rated = types.filter(({ type }) => type === 'immediate' || type === 'staged');
  const continuing = types.filter(({ type }) => type === 'continuing');
  const parts = [
    ...(rated.length > 0 ? [ratedTypes(rated, source)] : []),
    ...continuing.map((one) => continuingType(one, source)),
    ...types.filter(({ type }) => type === null).map(untyped),
  ];
  return sentenceOf([...listed(parts, '；'), '。']);
}

/** 要求立行立改的6个、分阶段整改的11个问题中，分别有5个、7个（占83.33%、63.64%）已完成整改 */
function ratedTypes(types: readonly TypeItems[], { cells, summary }: DraftSource): Piece {
  const heads = types.map(({ name, items }) =>
    joined([`${name}的`, countOfType(items, cells), '个']),
  );
  const done = types.map(({ items }) => items.filter(({ status }) => status === 'completed'));
  const [only] = types;
  if (types.length === 1 && only && done[0]?.length === 0)
    return joined([
      `要求${only.name}的`,
      countOfType(only.items, cells),
      '个问题中，尚无已完成整改的',
    ]);
  const counts = done.map((items) =>
    joined([withCells(countOf(items), statusCells(items, cells)), '个']),
  );
  return joined([
    '要求',
    ...listed(heads, '、'),
    `问题中，${types.length > 1 ? '分别' : ''}有`,
    ...listed(counts, '、'),
    ...rateWords(types, summary.rule),
  ]);
}

/**
 * 占 only where the rule counts exactly what the sentence counts; where it counts 基本完成 too, or
 * measures, or leaves 长期坚持 out, the rate is called by its name. None where a type has no base.
 */
function rateWords(types: readonly TypeItems[], rule: CountingRule): readonly Piece[] {
  const percents = types.map(({ items }) => percentWords(rateBasis(items, rule), rule));
  const known: readonly SourcedWords[] = percents.filter((percent) => percent !== null);
  if (known.length < types.length) return ['已完成整改'];
  const list = listed(known, '、');
  if (types.every(({ items }) => isPlainShare(items, rule)))
    return ['（占', ...list, '）已完成整改'];
  const name = rule.unit === 'measures' ? '按措施计整改完成率' : '整改完成率';
  return [`已完成整改，${name}${types.length > 1 ? '分别' : ''}为`, ...list];
}

function isPlainShare(items: readonly LedgerItem[], rule: CountingRule): boolean {
  if (rule.unit === 'measures') return false;
  const { completed, base } = rateBasis(items, rule);
  const done = items.filter(({ status }) => status === 'completed');
  return base.length === items.length && completed.length === done.length;
}

function continuingType({ name, items }: TypeItems, source: DraftSource): Piece {
  const classes = classCounts(items, source, false);
  const count = countOfType(items, source.cells);
  return joined([`要求${name}的`, count, '个问题，', ...listed(classes, '，')]);
}

function untyped({ name, items }: TypeItems): Piece {
  return joined([`${name}的`, countOf(items), '个']);
}

/** A count of problems with the cells that say their type. */
function countOfType(items: readonly LedgerItem[], cells: SourceCells): SourcedWords {
  const said = items.flatMap(({ row }) => cells.cellOf(row, 'rectificationType') ?? []);
  return withCells(countOf(items), said);
}
