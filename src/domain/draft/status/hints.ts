import type { LedgerItem, Measure, Status } from '../../ledger/types';
import { asSentence, cleanProse, hasWords, innerQuotes, withoutEndStop } from '../clean-text';
import { cutOutside } from '../enclosures';
import { type Hint, opensWithHint, saysHint } from './hint-words';
import { cellsOf, rowsOf } from '../item-cells';
import { onOneLine } from '../points/lines';
import { thinWords } from '../points/thin-words';
import type { ToldText } from '../told-words';
import type { DraftSource } from '../types';

/**
 * Cells that may say what the progress does not, in the order in which they are asked, and how their words
 * are introduced. 原因分析 is not among them: it tells why the problem arose, not why it is still open.
 */
const ASKED = ['result', 'remark'] as const;
const LABELS: Readonly<Record<(typeof ASKED)[number], string>> = {
  result: '台账整改结果：',
  remark: '台账备注：',
};
/** A sentence as a row's own words tell it; a longer remark is no answer to one question. */
const LONGEST_HINT = 120;

/** A sentence of another cell; `label` says which where it does not read as an answer by itself. */
interface SaidBeside {
  readonly label: string;
  readonly told: ToldText;
}

/** What a remark column asks for by its title, and how its words are introduced. */
const TITLES: readonly { asks: RegExp; answers: readonly Hint[]; label: string }[] = [
  {
    asks: /原因.*(?:打算|计划|措施)/u,
    answers: ['reason', 'next'],
    label: '台账注明的原因和打算：',
  },
  { asks: /原因/u, answers: ['reason'], label: '台账注明的原因：' },
  { asks: /打算|下步|下一步/u, answers: ['next'], label: '台账注明的打算：' },
];

/**
 * All that the remark says where its column asks for just that by its title (尚未整改到位的原因); null where it
 * asks for something else, and where nothing or too much is said.
 */
export function titledBeside(source: DraftSource, item: LedgerItem, hint: Hint): SaidBeside | null {
  const titled = remarkTitle(source);
  const said = cleanProse(onOneLine(item.remark));
  if (!titled?.answers.includes(hint)) return null;
  if (said.length > LONGEST_HINT || thinWords(said, item.status) !== null) return null;
  return saidBeside(source, item, 'remark', said, hint);
}

/** The first sentence of the problem's other cells that says it, as a sentence; null where none does. */
export function hintBeside(source: DraftSource, item: LedgerItem, hint: Hint): SaidBeside | null {
  for (const role of ASKED) {
    const said = sentencesIn(item[role]).find((sentence) => saysHint(sentence, hint));
    if (said === undefined || thinWords(said, item.status) !== null) continue;
    return saidBeside(source, item, role, said, hint);
  }
  return null;
}

function saidBeside(
  source: DraftSource,
  item: LedgerItem,
  role: (typeof ASKED)[number],
  said: string,
  hint: Hint,
): SaidBeside {
  const rows = rowsOf(item);
  const named = (role === 'remark' ? remarkTitle(source)?.label : null) ?? LABELS[role];
  const label = opensWithHint(said, hint) ? '' : named;
  return { label, told: { text: asSentence(said), rows, cells: cellsOf(source, rows, role) } };
}

/** Null where the remark is just 备注, and where several columns are. */
function remarkTitle({ ledger }: DraftSource): (typeof TITLES)[number] | null {
  const [only, ...others] = ledger.columnReadings.filter(({ role }) => role === 'remark');
  if (only === undefined || others.length > 0) return null;
  return TITLES.find(({ asks }) => asks.test(only.title)) ?? null;
}

function sentencesIn(text: string): readonly string[] {
  return cutOutside(text, (sign) => '。；;\n\r'.includes(sign))
    .map(cleanProse)
    .filter((sentence) => hasWords(sentence) && sentence.length <= LONGEST_HINT);
}

const OPEN: ReadonlySet<Status> = new Set<Status>([
  'inProgress',
  'notStarted',
  'notCompleted',
  'substantiallyCompleted',
]);

/**
 * The measures still open, quoted: beside others that are done, or `all` where nothing is told of any. None
 * where one of them is too long to be quoted.
 */
export function openMeasures({ measures }: LedgerItem, all: boolean): readonly ToldText[] {
  const open = measures.filter(({ status, text }) => OPEN.has(status) && hasWords(text));
  const isPart = measures.some(({ status }) => status === 'completed');
  return isPart || all ? quotable(open) : [];
}

/** The measures that name a mechanism (每月考评, 建立……制度), quoted. */
export function mechanismMeasures({ measures }: LedgerItem): readonly ToldText[] {
  return quotable(measures.filter(({ text }) => saysHint(text, 'mechanism')));
}

/** Quoted words end without a stop. A text merged over several rows is one. */
function quotable(measures: readonly Measure[]): readonly ToldText[] {
  const told = new Map<string, ToldText>();
  for (const { text, row, cell } of measures) {
    const words = innerQuotes(withoutEndStop(cleanProse(text)));
    if (words.length > LONGEST_HINT) return [];
    if (!told.has(words)) told.set(words, { text: words, rows: [row], cells: [cell] });
  }
  return [...told.values()];
}
