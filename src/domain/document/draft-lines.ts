import { blockLines } from '../draft/draft-text';
import type { Draft, DraftParagraph, DraftSentence, DraftTable } from '../draft/types';
import type { LineForm } from './line-form';

/** A line of a draft's text, and what it is. `sentences` are those it is made of, in order. */
export type DraftLine =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly form: LineForm;
      readonly sentences: readonly DraftSentence[];
    }
  | {
      readonly kind: 'caption';
      readonly text: string;
      readonly sentences: readonly DraftSentence[];
    }
  | {
      readonly kind: 'row';
      readonly text: string;
      readonly cells: readonly string[];
      /** Empty for the header. */
      readonly sentences: readonly DraftSentence[];
    };

/** The lines of a draft's text that are not empty, in their order, without blanks at their ends. */
export function draftLines(draft: Draft): readonly DraftLine[] {
  return draft.blocks
    .flatMap((block) => (block.kind === 'table' ? tableLines(block) : [paragraphLine(block)]))
    .filter(({ text }) => text !== '');
}

function paragraphLine(paragraph: DraftParagraph): DraftLine {
  const text = blockLines(paragraph).join('\n');
  const { kind, lead, sentences } = paragraph;
  const length = sentences
    .slice(0, lead?.sentences ?? 0)
    .reduce((sum, sentence) => sum + sentence.text.length, 0);
  // The line stands without the blanks at its ends.
  const skipped = text.length - text.trimStart().length;
  const form: LineForm = {
    kind,
    lead: lead === null ? null : { level: lead.level, length: Math.max(0, length - skipped) },
  };
  return { kind: 'paragraph', text: text.trim(), form, sentences };
}

function tableLines(table: DraftTable): readonly DraftLine[] {
  const [caption = '', header = '', ...rows] = blockLines(table);
  return [
    { kind: 'caption', text: caption.trim(), sentences: [table.caption] },
    { kind: 'row', text: header.trim(), cells: table.header, sentences: [] },
    ...rows.map((text, at): DraftLine => {
      const sentences = table.rows[at] ?? [];
      const cells = sentences.map((cell) => cell.text);
      return { kind: 'row', text: text.trim(), cells, sentences };
    }),
  ];
}
