import type { ReadProblem } from '../../ledger/trace';
import type { Measure } from '../../ledger/types';
import { cellName } from '../../grid/cells';
import { problemRole } from '../../ledger/group-rows';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt } from '../view';
import { quote } from '../words';

/** The same problem entered twice, and the same measure twice under one problem. */
export function checkSameTexts(view: CheckView): readonly Finding[] {
  return [...sameProblems(view), ...findEach(view.problems, sameMeasures)];
}

/** The same text for the same unit; one problem shared out to several units stands for each. */
function sameProblems({ problems, reader }: CheckView): readonly Finding[] {
  const column = reader.columnOf(problemRole(reader));
  /** By unit, of which there are few, then by text. */
  const firstRows = new Map<string, Map<string, number>>();
  if (column === null) return [];
  return problems.flatMap(({ group: { row, problem }, item }) => {
    if (problem === '') return [];
    const text = squeezed(problem);
    const unit = squeezed(item.unit);
    const ofUnit = firstRows.get(unit);
    const first = ofUnit?.get(text);
    if (first === undefined) {
      if (ofUnit) ofUnit.set(text, row);
      else firstRows.set(unit, new Map([[text, row]]));
      return [];
    }
    const place = placeAt(row, column, problem);
    return [
      finding(
        'problem.duplicate',
        place,
        `${place.name} ${quote(problem)}与 ${cellName(first, column)} 的问题相同，按两个问题统计。`,
      ),
    ];
  });
}

/** Not where unit or deadline differ: the same step by several units, or once a quarter. */
function sameMeasures({ item: { measures } }: ReadProblem): readonly Finding[] {
  if (measures.length < 2 || areAllDifferent(measures)) return [];
  const seen = new Map<string, string>();
  return measures.flatMap(({ text, unit, deadline, cell }) => {
    const key = `${squeezed(text)}\n${squeezed(unit)}\n${deadline.text}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, cell);
      return [];
    }
    const message =
      first === cell
        ? `${cell} 里有两条相同的措施${quote(text)}。`
        : `${cell} ${quote(text)}与 ${first} 的措施相同。`;
    return [finding('measure.duplicate', { name: cell, text }, message)];
  });
}

function areAllDifferent(measures: readonly Measure[]): boolean {
  return new Set(measures.map(({ text }) => squeezed(text))).size === measures.length;
}

/** Without white space; most texts have none, and every problem of the ledger comes by here. */
function squeezed(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
}
