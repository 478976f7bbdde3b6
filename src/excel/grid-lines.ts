export const GRID_EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Queues thin lines of one colour (#RRGGBB) around and between the cells of a range. */
export function drawGrid(range: Excel.Range, colour: string): void {
  for (const edge of GRID_EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
  }
}
