import type { TitleMeaning } from '../column-words';

/** A way of putting a title together. */
export interface TitlePattern {
  readonly meaning: TitleMeaning;
  readonly pattern: RegExp;
  /** As in the word lists: of two columns the lower gets the role. */
  readonly rank: number;
}

/** Behind every word of the lists. */
const BEHIND = 60;

/**
 * A pattern for the groups and the own title of a column, joined by `/` (group 实际, title 完成时间:
 * `实际/完成时间`).
 */
export function pattern(meaning: TitleMeaning, source: string, rank = BEHIND): TitlePattern {
  return { meaning, pattern: new RegExp(source, 'u'), rank };
}
