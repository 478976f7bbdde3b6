import type { Draft } from '../draft/types';
import { alignLines } from './align-lines';
import { draftLines, type DraftLine } from './draft-lines';
import { BODY, type LineForm } from './line-form';
import { lineForms } from './line-forms';
import { paragraphRuns } from './runs';
import { looksLikeCaption, looksLikeRow, rowCells } from './table-form';
import { textLines, type TextLine } from './text-lines';
import type { DocumentTable, OfficialDocument } from './types';

type Block = OfficialDocument['blocks'][number];

/** What an edited line still is; a heading is known by its number. */
const KEPT_WHEN_EDITED: ReadonlySet<string> = new Set(['title', 'signature', 'date']);

/** A line with what it is. */
type KnownLine =
  | { readonly kind: 'paragraph'; readonly text: string; readonly form: LineForm }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'row'; readonly text: string; readonly cells: readonly string[] };

/**
 * A text as an official document. Lines that are still the draft's keep what they are there; an edited
 * title, signature or date stays one; every other line is what its form says (一、 is a heading, lines
 * with tabs are a table). Empty lines are left out, blanks at the ends of lines as well; nothing else
 * of the text is. `draft` is null for a text that is not ours.
 */
export function documentOf(text: string, draft: Draft | null): OfficialDocument {
  const lines = textLines(text);
  const known = draft === null ? [] : knownLines(lines, draftLines(draft));
  const forms = lineForms(lines);
  const all = lines.map((_, at) => known[at] ?? lineByForm(lines, at, forms[at] ?? BODY));
  const blocks: Block[] = [];
  for (let at = 0; at < all.length;) {
    const caption = captionAt(all, at);
    const first = caption === null ? at : at + 1;
    const rows = rowsFrom(all, lines, first);
    if (rows.length > 0) blocks.push(tableOf(caption ?? '', rows));
    else blocks.push(paragraphOf(all[at]));
    at = first + Math.max(rows.length, 1);
  }
  return { blocks };
}

/** The caption of the table that begins on the next line; one whose rows are gone is a paragraph. */
function captionAt(all: readonly KnownLine[], at: number): string | null {
  const line = all[at];
  return line?.kind === 'caption' && all[at + 1]?.kind === 'row' ? line.text : null;
}

/** The rows of one table; an empty line ends it. */
function rowsFrom(
  all: readonly KnownLine[],
  lines: readonly TextLine[],
  first: number,
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = first; at < all.length; at += 1) {
    const line = all[at];
    const parted = at > first && lines[at]?.afterBlank === true;
    if (line?.kind !== 'row' || parted) return rows;
    rows.push(line.cells);
  }
  return rows;
}

function paragraphOf(line: KnownLine | undefined): Block {
  const form = line?.kind === 'paragraph' ? line.form : BODY;
  return { kind: form.kind, runs: paragraphRuns(line?.text ?? '', form) };
}

function tableOf(caption: string, rows: readonly (readonly string[])[]): DocumentTable {
  const width = Math.max(...rows.map((row) => row.length));
  const [header = [], ...rest] = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ''),
  ]);
  return { kind: 'table', caption, header, rows: rest };
}

/** What the draft knows of each line; null where it knows nothing for certain. */
function knownLines(
  lines: readonly TextLine[],
  draft: readonly DraftLine[],
): readonly (KnownLine | null)[] {
  const matches = alignLines(
    lines.map(({ text }) => text),
    draft.map(({ text }) => text),
  );
  return lines.map(({ text }, at) => {
    const match = matches[at] ?? null;
    const line = match === null ? undefined : draft[match.draft];
    if (match === null || line === undefined) return null;
    if (match.same) return line;
    // A caption is one as long as rows follow it.
    if (line.kind === 'caption') return { kind: 'caption', text };
    const kept = line.kind === 'paragraph' && KEPT_WHEN_EDITED.has(line.form.kind);
    return kept ? { kind: 'paragraph', text, form: line.form } : null;
  });
}

function lineByForm(lines: readonly TextLine[], at: number, form: LineForm): KnownLine {
  const text = lines[at]?.text ?? '';
  if (looksLikeRow(lines, at)) return { kind: 'row', text, cells: rowCells(lines[at]?.raw ?? '') };
  if (looksLikeCaption(lines, at)) return { kind: 'caption', text };
  return { kind: 'paragraph', text, form };
}
