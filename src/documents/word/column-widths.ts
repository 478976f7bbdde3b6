/** No column is narrower than this many characters, nor made wider for more than the larger number. */
const LEAST = 2;
const MOST = 40;
/** Where there is too little room each column first gets this many characters, as far as it needs them. */
const FIRST = 4;
/** Wider than a figure is, since % and the fonts that take the place of a missing one are. */
const LATIN_WIDTH = 0.65;

/**
 * Widths of the columns, together exactly `total`: room for the longest words of each, where there is
 * more than enough shared in that proportion. Where there is too little, short columns keep their room
 * and the words of the long ones stand on several lines. `character` is the width of a character,
 * `beside` what a column needs besides its words, all in twips.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  total: number,
  { character, beside }: { readonly character: number; readonly beside: number },
): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const rooms = Array.from({ length: count }, (_, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, roomFor(row[at] ?? '')), 0);
    return Math.min(MOST, Math.max(LEAST, longest)) * character + beside;
  });
  if (sumOf(rooms) <= total) return sharedOut(rooms, total);
  const first = rooms.map((room) => Math.min(room, FIRST * character + beside));
  const rest = total - sumOf(first);
  const wanting = sumOf(rooms) - sumOf(first);
  if (rest > 0 && wanting > 0) {
    const more = (room: number, at: number): number => room - (first[at] ?? 0);
    return sharedOut(
      rooms.map((room, at) => (first[at] ?? 0) + (rest * more(room, at)) / wanting),
      total,
    );
  }
  const widest = widestAllowed(first, total);
  return sharedOut(
    first.map((room) => Math.min(room, widest)),
    total,
  );
}

/** The width at which columns are cut so that all of them together fit. */
function widestAllowed(rooms: readonly number[], total: number): number {
  let left = total;
  for (const [at, room] of [...rooms].sort((a, b) => a - b).entries()) {
    const share = left / (rooms.length - at);
    if (room > share) return share;
    left -= room;
  }
  return Infinity;
}

function sharedOut(parts: readonly number[], total: number): readonly number[] {
  const sum = sumOf(parts);
  let passed = 0;
  let left = 0;
  return parts.map((part) => {
    passed += part;
    const right = Math.round((total * passed) / sum);
    const width = right - left;
    left = right;
    return width;
  });
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((whole, part) => whole + part, 0);
}

/** In characters. */
function roomFor(text: string): number {
  let width = 0;
  for (const sign of text) width += sign >= ' ' && sign <= '~' ? LATIN_WIDTH : 1;
  return width;
}
