import type { PlannedCell } from '../../../src/domain/highlight/types';
import type { SummarySheetPlan } from '../../../src/domain/summary-sheet/types';

function shown({ content }: PlannedCell): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'formula':
      return content.formula;
  }
}

/** What is written in each cell of a row. */
export function renderCells(cells: readonly PlannedCell[]): string[] {
  return cells.map(shown);
}

/** The plan as lines `row: A | B | …`, blank cells at the end left out, so that a failure can be read. */
export function renderPlan(plan: SummarySheetPlan): string[] {
  return plan.cells.map((cells, at) =>
    `${at + 1}: ${renderCells(cells).join(' | ')}`.replace(/[ |]+$/, ''),
  );
}
