import type {
  Draft,
  DraftParagraph,
  DraftSentence,
  DraftTable,
  ParagraphKind,
} from '../domain/draft/types';
import type { TextSpan } from '../domain/text/text-place';

/** A sentence of a draft where it still stands in the text. */
export interface StandingSentence {
  readonly span: TextSpan;
  readonly sentence: DraftSentence;
}

/**
 * A piece of a line. A `sentence` stands as it was drafted and can be traced; `at` counts the sentences
 * of the whole text. `own` are words of the user's; `marks` are mere blanks and punctuation.
 */
export type ReadingPiece =
  | {
      readonly kind: 'sentence';
      readonly start: number;
      readonly at: number;
      readonly sentence: DraftSentence;
      /** Does it belong to the heading that opens the paragraph? */
      readonly lead: boolean;
    }
  | { readonly kind: 'own' | 'marks'; readonly start: number; readonly text: string };

/** `start` is the offset of the block in the text. */
export interface ReadingParagraph {
  readonly kind: 'paragraph';
  readonly start: number;
  readonly look: ParagraphKind | 'caption';
  readonly pieces: readonly ReadingPiece[];
}

export interface ReadingTable {
  readonly kind: 'table';
  readonly start: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (readonly ReadingPiece[])[])[];
}

export type ReadingBlock = ReadingParagraph | ReadingTable;

/** A text laid out for reading. */
export interface Reading {
  readonly blocks: readonly ReadingBlock[];
  /** Every sentence that can be traced, by its `at`, with the block it stands in. */
  readonly sentences: readonly { readonly sentence: DraftSentence; readonly block: number }[];
}

interface Look {
  readonly look: ReadingParagraph['look'];
  readonly lead: boolean;
}

/** What a line of a table is known by: its cells parted by tabs, as `draftText` prints them. */
type TableLine =
  | { readonly kind: 'header'; readonly cells: readonly string[] }
  | { readonly kind: 'row'; readonly cells: readonly DraftSentence[] };

/**
 * Lays a text out for reading.
 *
 * @param text The draft's text as it is now, the user's changes included.
 * @param standing Where the draft's sentences still stand in it, in order and apart.
 * @returns Blank lines are left out; everything else of the text is in the pieces, in order.
 */
export function layOut(text: string, draft: Draft, standing: readonly StandingSentence[]): Reading {
  return new Layout(draft, standing).of(text);
}

class Layout {
  readonly #looks: ReadonlyMap<DraftSentence, Look>;
  readonly #tableLines: Map<string, TableLine[]>;
  readonly #standing: readonly StandingSentence[];
  readonly #blocks: ReadingBlock[] = [];
  readonly #sentences: { readonly sentence: DraftSentence; readonly block: number }[] = [];
  #next = 0;

  constructor(draft: Draft, standing: readonly StandingSentence[]) {
    this.#looks = looksOf(draft);
    this.#tableLines = tableLinesOf(draft);
    this.#standing = standing;
  }

  of(text: string): Reading {
    let start = 0;
    for (const line of text.split('\n')) {
      const known = this.#tableLines.get(line)?.shift();
      if (known) this.#addTableLine(start, known);
      else if (line.trim() !== '') this.#addParagraph(start, line);
      start += line.length + 1;
    }
    return { blocks: this.#blocks, sentences: this.#sentences };
  }

  #addTableLine(start: number, line: TableLine): void {
    const last = this.#blocks.at(-1);
    if (line.kind === 'header') {
      this.#blocks.push({ kind: 'table', start, header: line.cells, rows: [] });
      return;
    }
    const goesOn = last?.kind === 'table';
    const block = goesOn ? this.#blocks.length - 1 : this.#blocks.length;
    let at = start;
    const row = line.cells.map((sentence) => {
      const from = at;
      at += sentence.text.length + 1;
      return sentence.text === '' ? [] : [this.#place(sentence, from, block, false)];
    });
    if (goesOn) this.#blocks[block] = { ...last, rows: [...last.rows, row] };
    else this.#blocks.push({ kind: 'table', start, header: [], rows: [row] });
  }

  #addParagraph(start: number, line: string): void {
    const end = start + line.length;
    const block = this.#blocks.length;
    const pieces: ReadingPiece[] = [];
    let look: Look['look'] | null = null;
    let from = start;
    const own = (to: number): void => {
      if (to > from) pieces.push(ownPiece(from, line.slice(from - start, to - start)));
    };
    for (const { span, sentence } of this.#standingBefore(end)) {
      if (span.start < from || span.end > end) continue;
      const known = this.#looks.get(sentence);
      own(span.start);
      pieces.push(this.#place(sentence, span.start, block, known?.lead ?? false));
      look ??= known?.look ?? null;
      from = span.end;
    }
    own(end);
    this.#blocks.push({ kind: 'paragraph', start, look: look ?? 'body', pieces });
  }

  /** The standing sentences that begin before an offset and were not given yet. */
  #standingBefore(end: number): readonly StandingSentence[] {
    const first = this.#next;
    while ((this.#standing[this.#next]?.span.start ?? end) < end) this.#next += 1;
    return this.#standing.slice(first, this.#next);
  }

  #place(sentence: DraftSentence, start: number, block: number, lead: boolean): ReadingPiece {
    const at = this.#sentences.length;
    this.#sentences.push({ sentence, block });
    return { kind: 'sentence', start, at, sentence, lead };
  }
}

const MERE_MARKS = /^[\s\p{P}]*$/u;

function ownPiece(start: number, text: string): ReadingPiece {
  return { kind: MERE_MARKS.test(text) ? 'marks' : 'own', start, text };
}

function looksOf(draft: Draft): ReadonlyMap<DraftSentence, Look> {
  const looks = new Map<DraftSentence, Look>();
  for (const block of draft.blocks) {
    if (block.kind === 'table') looks.set(block.caption, { look: 'caption', lead: false });
    else addLooks(looks, block);
  }
  return looks;
}

function addLooks(looks: Map<DraftSentence, Look>, paragraph: DraftParagraph): void {
  const leading = paragraph.lead?.sentences ?? 0;
  paragraph.sentences.forEach((sentence, at) => {
    looks.set(sentence, { look: paragraph.kind, lead: at < leading });
  });
}

function tableLinesOf(draft: Draft): Map<string, TableLine[]> {
  const lines = new Map<string, TableLine[]>();
  const add = (key: string, line: TableLine): void => {
    const same = lines.get(key);
    if (same) same.push(line);
    else lines.set(key, [line]);
  };
  for (const block of draft.blocks) if (block.kind === 'table') addTable(block, add);
  return lines;
}

function addTable(table: DraftTable, add: (key: string, line: TableLine) => void): void {
  add(table.header.join('\t'), { kind: 'header', cells: table.header });
  for (const cells of table.rows) {
    add(cells.map(({ text }) => text).join('\t'), { kind: 'row', cells });
  }
}
