/** Figures of a text in half width: 4050, 55.26%, 13,000, 8:30. */
const FIGURE = /\d+(?:[.,:/]\d+)*[%‰]?/g;

/** 1.2024年 is a point's number before a year. */
const NUMBER_BEFORE_YEAR = /^\d{1,2}[.,](?=(?:19|20)\d\d$)/;

/** The figures of a text, full width as half width, in their order. */
export function figuresIn(text: string): readonly string[] {
  return text.normalize('NFKC').match(FIGURE) ?? [];
}

/** Every figure that a cell's words may be said to hold, with and without the blanks between digits. */
export function figuresSaidBy(words: readonly string[]): ReadonlySet<string> {
  const said = words.flatMap((text) => [
    ...figuresIn(text),
    ...figuresIn(text.replace(/\s+/g, '')),
  ]);
  return new Set([...said, ...said.map((figure) => figure.replace(NUMBER_BEFORE_YEAR, ''))]);
}
