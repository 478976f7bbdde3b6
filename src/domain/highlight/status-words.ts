import type { Ledger, Status } from '../ledger/types';
import { cleanText, fitsList } from './formula-text';
import { statusCellOf } from './status-cell';

export type NamedStatus = Exclude<Status, 'unknown'>;

/**
 * Words a clerk is likely to type into a status cell after the colours were written. A formula knows
 * only whole cells, so this is far less than the reader knows; the ledger's own words are added.
 */
const LIKELY_WORDS: Readonly<Record<NamedStatus, readonly string[]>> = {
  completed: ['已完成', '已完成整改', '已整改', '整改到位', '已销号', '已办结'],
  substantiallyCompleted: ['基本完成'],
  inProgress: ['正在推进', '正在整改', '整改中', '进行中', '推进中'],
  notStarted: ['未启动', '未开始'],
  notCompleted: ['未完成', '未整改'],
  longTerm: ['长期坚持'],
};

/** Longer cells are sentences of their own row; nobody types them again. */
const LONGEST_SHARED_WORD = 20;
/** Keeps a formula far below Excel's 8192 characters. */
const MOST_SHARED_WORDS = 30;

/** What the whole texts of this ledger's status cells mean. */
export interface StatusWords {
  /** The texts that mean `status` to a formula on any row. */
  readonly shared: Readonly<Record<NamedStatus, readonly string[]>>;
  /** What a cell with exactly this text means; null for nothing, two things, or a text no formula holds. */
  readonly meaningOf: (text: string) => Status | null;
}

/** Collects the words of one ledger. A text read as two statuses on different rows means neither. */
export function statusWordsOf(ledger: Ledger): StatusWords {
  const meanings = meaningsIn(ledger);
  const wordsFor = (status: NamedStatus) =>
    [...meanings]
      .filter(([text, meant]) => meant === status && text.length <= LONGEST_SHARED_WORD)
      .map(([text]) => text)
      .slice(0, MOST_SHARED_WORDS);
  return {
    shared: {
      completed: wordsFor('completed'),
      substantiallyCompleted: wordsFor('substantiallyCompleted'),
      inProgress: wordsFor('inProgress'),
      notStarted: wordsFor('notStarted'),
      notCompleted: wordsFor('notCompleted'),
      longTerm: wordsFor('longTerm'),
    },
    meaningOf: (text) => meanings.get(cleanText(text)) ?? null,
  };
}

function meaningsIn(ledger: Ledger): ReadonlyMap<string, Status | null> {
  const meanings = new Map<string, Status | null>();
  for (const [status, words] of Object.entries(LIKELY_WORDS))
    for (const word of words) meanings.set(word, status as NamedStatus);
  for (const item of ledger.items) {
    const text = cleanText(item.statusSource?.text ?? '');
    if (statusCellOf(ledger, item).kind !== 'own' || !fitsList(text)) continue;
    const known = meanings.get(text);
    meanings.set(text, known === undefined || known === item.status ? item.status : null);
  }
  return meanings;
}
