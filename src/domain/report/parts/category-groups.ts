import { cleanProse, oneLine, withoutEndStop } from '../../draft/clean-text';
import type { SourcedWords } from '../../draft/compose';
import { copied, joined, sourced } from '../../draft/compose';
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
      words: asHeading(headingWords(name, found, level, source), columnTitle(level, source)),
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

/** Names that only say how grave it is. */
const GRADE = /^(?:特别重大|重大|较大|一般|严重|较重|轻微)$/u;
const RISK_GRADE = /^(?:较?[高低]|中)$/u;
/** A kind of matter in two signs (消防, 采购); a place or a unit is none, so the column must ask for kinds. */
const BARE_KIND = /^\p{Script=Han}(?![类项])\p{Script=Han}$/u;
const ASKS_KIND = /类|方面|领域/u;

/**
 * A class of the sheet that is no heading alone: 一般 of 隐患等级 as 一般隐患, 消防 of 检查类别 as 消防方面; any other
 * as it is.
 */
function asHeading(words: SourcedWords, title: string): SourcedWords {
  const [noun = '问题'] = /隐患|风险/u.exec(title) ?? [];
  if (GRADE.test(words.text) || (noun === '风险' && RISK_GRADE.test(words.text)))
    return joined([words, noun]);
  if (!ASKS_KIND.test(title)) return words;
  if (/^其[他它]$/u.test(words.text)) return joined([words, '问题']);
  return BARE_KIND.test(words.text) ? joined([words, '方面']) : words;
}

/** The title of the class column of that level; '' where headings between the rows say the class. */
function columnTitle(level: number, { ledger }: DraftSource): string {
  const titles = ledger.columnReadings.filter(({ role }) => role === 'category');
  return titles[level]?.title ?? '';
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
