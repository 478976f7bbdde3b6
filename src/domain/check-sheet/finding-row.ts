import { maskPrivateNumbers } from '../checks/private-numbers';
import { SEVERITY_NAMES } from '../checks/severity';
import type { Finding } from '../checks/types';
import { quoteText, sheetPrefix } from '../highlight/formula-text';
import { formula, number, type PageCell, text } from '../summary-sheet/page';

/** Longer words are cut; the link leads to the whole of them. */
const LONGEST_WORDS = 80;

/** One line of the table: number, severity, link, what was found, the cell's words, what to do. */
export function findingRow(sheet: string, finding: Finding, at: number): readonly PageCell[] {
  return [
    number(at),
    text(SEVERITY_NAMES[finding.severity], 'number'),
    cellLink(sheet, finding.cell),
    text(finding.message),
    text(shortened(finding.text)),
    text(finding.advice),
  ];
}

/** A click leads to the cell, also in a saved file without the add-in. */
function cellLink(sheet: string, cell: string | null): PageCell {
  if (cell === null) return text('整张表', 'number');
  const target = quoteText(`#${sheetPrefix(sheet)}${cell}`);
  return formula(`=HYPERLINK(${target},${quoteText(cell)})`, 'number');
}

/** On one line, cut at 80 characters; numbers of persons are not spread to another sheet. */
function shortened(words: string): string {
  const line = maskPrivateNumbers(words).replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > LONGEST_WORDS
    ? `${characters.slice(0, LONGEST_WORDS).join('')}…`
    : line;
}
