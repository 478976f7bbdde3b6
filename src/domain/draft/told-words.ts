import { copied, type SourcedWords } from './compose';

/** Words of the sheet with the rows and cells that hold them. */
export interface ToldText {
  readonly text: string;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
}

/** Told words as a piece of a sentence: every figure in them is copied from those cells. */
export function toldWords({ text, rows, cells }: ToldText): SourcedWords {
  const { figures } = copied(text, rows[0] ?? 0, null);
  return {
    text,
    rows,
    cells,
    figures: figures.map((figure) => ({ ...figure, source: { kind: 'copied', cells } })),
  };
}
