import type { Day } from '../calendar/day';
import type { LedgerItem } from '../ledger/types';
import { innerQuotes, oneLine } from './clean-text';
import type { Gap } from './gap';
import { gapMark } from './gap';
import { withoutLeadingMark } from '../text/point-marks';
import { numberPoint, splitPoints } from './points';
import { statusSentence } from './status-sentence';
import type { DraftParagraph, DraftSentence } from './types';

/** A text of the sheet and the rows that hold it. */
interface Source {
  readonly text: string;
  readonly rows: readonly number[];
}

/** One problem as a paragraph: its number and words quoted, what was done, how far it is. */
export function draftItem(item: LedgerItem, ordinal: number, asOf: Day): DraftParagraph {
  const heading = headingOf(item, ordinal);
  const progress = progressOf(item);
  const status = statusSentence(item, asOf);
  return {
    kind: 'item',
    row: item.row,
    sentences: [heading.sentence, ...progress.sentences, { text: status.text, rows: rowsOf(item) }],
    gaps: [...heading.gaps, ...progress.gaps, ...status.gaps],
  };
}

function headingOf(item: LedgerItem, ordinal: number): { sentence: DraftSentence; gaps: Gap[] } {
  // Clerks number problems inside the cell too; the draft numbers them itself.
  const words = innerQuotes(withoutLeadingMark(oneLine(item.problem))).replace(/[。；;，,]+$/, '');
  const rows = [item.row];
  if (words === '')
    return { sentence: { text: `（${ordinal}）${gapMark('问题')}。`, rows }, gaps: ['问题'] };
  const noun = words.endsWith('问题') ? '' : '问题';
  return { sentence: { text: `（${ordinal}）关于“${words}”${noun}。`, rows }, gaps: [] };
}

function progressOf(item: LedgerItem): { sentences: DraftSentence[]; gaps: Gap[] } {
  const points = sourcesOf(item).flatMap((source) =>
    splitPoints(source.text).map((text) => ({ text, rows: source.rows })),
  );
  if (points.length === 0) {
    const rows = [item.row];
    return { sentences: [{ text: `${gapMark('整改进展')}。`, rows }], gaps: ['整改进展'] };
  }
  const sentences = points.map(({ text, rows }, at) => ({
    text: numberPoint(text, at, points.length),
    rows,
  }));
  return { sentences, gaps: [] };
}

/**
 * Where the sheet says what was done: its measures' progress, each text once (a merged cell belongs
 * to several measures), and what the problem's rows say besides; else the result column.
 */
function sourcesOf(item: LedgerItem): readonly Source[] {
  const rowsByText = new Map<string, number[]>();
  for (const measure of item.measures) {
    const text = measure.progress.trim();
    if (text === '') continue;
    rowsByText.set(text, [...new Set([...(rowsByText.get(text) ?? []), measure.row])]);
  }
  // Only whole lines are taken out: a text may stand inside another's sentence. The numbered points of
  // one cell are no lines of their own; the cell is told once, as it stands.
  let besides = `\n${item.progress}\n`;
  for (const text of rowsByText.keys()) {
    if (besides.includes(`\n${text}\n`)) besides = besides.replace(`\n${text}\n`, '\n');
    else if (item.progress.includes(text)) rowsByText.delete(text);
  }
  const sources = [
    ...[...rowsByText].map(([text, rows]) => ({ text, rows })),
    { text: besides, rows: rowsOf(item) },
  ].filter(({ text }) => text.trim() !== '');
  return sources.length > 0 ? sources : [{ text: item.result, rows: rowsOf(item) }];
}

function rowsOf(item: LedgerItem): readonly number[] {
  return Array.from({ length: item.lastRow - item.row + 1 }, (_, at) => item.row + at);
}
