import { documentOf } from '../domain/document/document-of';
import { verifyFigures } from '../domain/draft/figures/verify-figures';
import type { DraftSource } from '../domain/draft/types';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import { sourceCellsOf } from '../domain/ledger/source-cells-of';
import { readLedger } from '../domain/ledger/read-ledger';
import { buildReport } from '../domain/report/build-report';
import { TEMPLATES } from '../domain/report/templates';
import type { Draft } from '../domain/draft/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import { summarize } from '../domain/summary/summarize';
import { wordBytes } from '../documents/word-bytes';
import { BENCH_OPTIONS } from './read-once';

/** A ledger as drafts need it. Throws where the grid is none. */
export function draftSource(grid: SheetGrid): DraftSource {
  const reading = readLedger(grid, BENCH_OPTIONS);
  if (!reading.ok) throw new RangeError(`Cannot measure: ${reading.message}`);
  const { ledger, trace } = reading;
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  return { ledger, summary, cells: sourceCellsOf(trace.reader) };
}

/** Drafts the whole 巡察整改通报, without facts. */
export function draftOnce(source: DraftSource): Draft {
  const { text: template, audience } = TEMPLATES.inspection;
  return buildReport({ ...source, template, facts: {}, audience });
}

/** The draft as a .docx. */
export async function wordOnce(draft: Draft): Promise<Uint8Array> {
  const document = documentOf(draft.text, draft);
  return wordBytes(document, { linePitch: 'standard', title: '整改进展情况' });
}

/** How many figures a draft prints, and the share of them that trace to cells. */
export function traced(
  draft: Draft,
  { ledger }: DraftSource,
  grid: SheetGrid,
): { readonly figures: number; readonly share: number } {
  const { figures, share } = verifyFigures(draft, { ledger, grid, rule: DEFAULT_COUNTING_RULE });
  return { figures, share };
}
