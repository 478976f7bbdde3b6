import { runsOfRows } from '../grid/row-runs';
import type { DraftSentence } from '../draft/types';

/** More names nobody reads; the rows say where to look. */
const MOST_CELLS = 12;
const MOST_RUNS = 12;

/** Where sentences came from: 第3、7—9行：E3、H3; '' where they name neither row nor cell. */
export function sourceWords(sentences: readonly DraftSentence[]): string {
  const rows = rowWords(new Set(sentences.flatMap((sentence) => sentence.rows)));
  const cells = cellWords(new Set(sentences.flatMap((sentence) => sentence.cells)));
  return [rows, cells].filter((words) => words !== '').join('：');
}

function rowWords(rows: ReadonlySet<number>): string {
  const runs = runsOfRows([...rows].sort((a, b) => a - b));
  if (runs.length === 0) return '';
  const words = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}—${last}`));
  const all = runs.length > MOST_RUNS ? `（共${rows.size}行）` : '';
  return `第${words.join('、')}${all === '' ? '' : '…'}行${all}`;
}

function cellWords(cells: ReadonlySet<string>): string {
  const words = [...cells].slice(0, MOST_CELLS).join('、');
  return cells.size > MOST_CELLS ? `${words}…（共${cells.size}个单元格）` : words;
}
