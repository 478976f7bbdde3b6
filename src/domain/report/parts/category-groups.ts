import { cleanProse, oneLine, withoutEndStop } from '../../draft/clean-text';
import type { SourcedWords } from '../../draft/compose';
import { copied, sourced } from '../../draft/compose';
import type { DraftSource } from '../../draft/types';
import { cellName } from '../../grid/cells';
import type { Ledger, LedgerItem } from '../../ledger/types';
import { groupItems, TYPE_NAMES } from '../../summary/group';
import { withoutLeadingMark } from '../../text/point-marks';

/** Problems under one heading, in the sheet's order. */
export interface ProblemGroup {
  readonly words: SourcedWords;
  readonly items: readonly LedgerItem[];
}

/** Where problems stand that the sheet puts in no class while others are in one. */
const OTHERS: SourcedWords = sourced('其他问题', { kind: 'given', by: '模板' });

/**
 * Problems by their class of one level (0 is the outermost), groups in the order in which they are first
 * met, those without a class last. Null where no problem has a class of that level.
 */
export function byCategory(
  items: readonly LedgerItem[],
  level: number,
  source: DraftSource,
): readonly ProblemGroup[] | null {
  const groups = groupItems(items, (item) => categoryWords(item, level));
  const named = [...groups].filter(([name]) => name !== '');
  const others = groups.get('') ?? [];
  if (named.length === 0) return null;
  return [
    ...named.map(([name, found]) => ({
      words: headingWords(name, found, level, source),
      items: found,
    })),
    ...(others.length > 0 ? [{ words: OTHERS, items: others }] : []),
  ];
}

/** Problems by their official type; null where the ledger names none. */
export function byRectificationType(items: readonly LedgerItem[]): readonly ProblemGroup[] | null {
  if (items.every(({ rectificationType }) => rectificationType === null)) return null;
  return TYPE_NAMES.flatMap(([type, name]) => {
    const found = items.filter(({ rectificationType }) => rectificationType === type);
    if (found.length === 0) return [];
    const words = sourced(`要求${name}的问题`, { kind: 'given', by: '整改类型' });
    return [{ words: type === null ? OTHERS : words, items: found }];
  });
}

/** （3个问题） behind a class: a count of the sheet, not of what this part of the report lists. */
const COUNT = /[（(]共?\d{1,5}(?:[个项条件类](?:具体)?(?:问题|事项)?|问题|事项)[）)]$/u;

function categoryWords(item: LedgerItem, level: number): string {
  const words = cleanProse(withoutLeadingMark(oneLine(item.category[level] ?? '')));
  return withoutEndStop(withoutEndStop(words).replace(COUNT, ''));
}

function headingWords(
  words: string,
  items: readonly LedgerItem[],
  level: number,
  { ledger }: DraftSource,
): SourcedWords {
  const [first] = items;
  const named = first && firstOfClass(first, level, ledger);
  const cell = named === undefined ? null : classCell(named, level, ledger);
  if (named !== undefined && cell !== null) return copied(words, named.row, cell);
  return sourced(
    words,
    { kind: 'given', by: '台账分组行' },
    named === undefined ? [] : [named.row],
  );
}

/** The first problem of the sheet in the same class: those below may have left their cells blank. */
function firstOfClass(item: LedgerItem, level: number, ledger: Ledger): LedgerItem {
  const isSame = ({ category }: LedgerItem) =>
    item.category.every((one, at) => at > level || one === category[at]);
  return ledger.items.find(isSame) ?? item;
}

/**
 * Null where the class comes from a heading row, which is no cell of the problem's, and where it is not
 * certain in which of the class columns it stands.
 */
function classCell(item: LedgerItem, level: number, ledger: Ledger): string | null {
  const { category, categoryCell, row } = item;
  if (level === 0 || categoryCell === null) return categoryCell;
  const columns = ledger.columns.category ?? [];
  const column = columns.length === category.length ? columns[level] : undefined;
  return column === undefined ? null : cellName(row, column);
}
