/**
 * What became of a line: it stands in the draft as it is (`same`), or stands alone between the same
 * neighbours and was edited. Null for a new line.
 */
export type LineMatch = { readonly draft: number; readonly same: boolean } | null;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly draftFrom: number;
  readonly draftTo: number;
}

/**
 * For each line of a text, the draft's line it is. Equal lines are matched in order around those that
 * come only once; lines moved elsewhere are found again where they come only once. No line of the
 * draft is matched twice.
 */
export function alignLines(
  lines: readonly string[],
  draft: readonly string[],
): readonly LineMatch[] {
  const matches = lines.map((): LineMatch => null);
  const open: Range[] = [{ from: 0, to: lines.length, draftFrom: 0, draftTo: draft.length }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const rest = withoutEqualEnds(range, lines, draft, matches);
    const anchors = risingAnchors(rest, lines, draft);
    if (anchors.length === 0) pairEdited(rest, matches);
    else open.push(...between(rest, anchors));
    for (const { at, draftAt } of anchors) matches[at] = { draft: draftAt, same: true };
  }
  findMoved(lines, draft, matches);
  return matches;
}

/** Matches equal lines at both ends of a range; what stands between them comes back. */
function withoutEqualEnds(
  range: Range,
  lines: readonly string[],
  draft: readonly string[],
  matches: LineMatch[],
): Range {
  let { from, to, draftFrom, draftTo } = range;
  for (; from < to && draftFrom < draftTo && lines[from] === draft[draftFrom]; draftFrom += 1) {
    matches[from] = { draft: draftFrom, same: true };
    from += 1;
  }
  for (; from < to && draftFrom < draftTo && lines[to - 1] === draft[draftTo - 1]; draftTo -= 1) {
    matches[to - 1] = { draft: draftTo - 1, same: true };
    to -= 1;
  }
  return { from, to, draftFrom, draftTo };
}

interface Anchor {
  readonly at: number;
  readonly draftAt: number;
}

/** Where each text stands that comes once in a stretch. */
function onceIn(texts: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const text = texts[at] ?? '';
    if (places.has(text)) twice.add(text);
    else places.set(text, at);
  }
  for (const text of twice) places.delete(text);
  return places;
}

/** The longest series of lines that come once on both sides and stand in the same order. */
function risingAnchors(
  range: Range,
  lines: readonly string[],
  draft: readonly string[],
): readonly Anchor[] {
  const inDraft = onceIn(draft, range.draftFrom, range.draftTo);
  const anchors: Anchor[] = [];
  for (const [text, at] of onceIn(lines, range.from, range.to)) {
    const draftAt = inDraft.get(text);
    if (draftAt !== undefined) anchors.push({ at, draftAt });
  }
  return longestRising(anchors.sort((a, b) => a.at - b.at));
}

/** The longest rising series by patience sorting, O(n log n). */
function longestRising(anchors: readonly Anchor[]): readonly Anchor[] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, { draftAt }] of anchors.entries()) {
    const pile = firstNotBelow(tops, (top) => (anchors[top]?.draftAt ?? 0) < draftAt);
    before.push(tops[pile - 1]);
    tops[pile] = index;
  }
  const series: Anchor[] = [];
  for (let index = tops.at(-1); index !== undefined; index = before[index]) {
    const anchor = anchors[index];
    if (anchor !== undefined) series.push(anchor);
  }
  return series.reverse();
}

/** The first index of a sorted list whose entry is not below what is looked for. */
function firstNotBelow(sorted: readonly number[], isBelow: (entry: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between({ from, to, draftFrom, draftTo }: Range, anchors: readonly Anchor[]): Range[] {
  const ranges: Range[] = [];
  let last = { at: from - 1, draftAt: draftFrom - 1 };
  for (const anchor of [...anchors, { at: to, draftAt: draftTo }]) {
    ranges.push({
      from: last.at + 1,
      to: anchor.at,
      draftFrom: last.draftAt + 1,
      draftTo: anchor.draftAt,
    });
    last = anchor;
  }
  return ranges;
}

/** As many new lines as lines that are gone: each is the other, edited. */
function pairEdited({ from, to, draftFrom, draftTo }: Range, matches: LineMatch[]): void {
  if (to - from !== draftTo - draftFrom) return;
  for (let at = from; at < to; at += 1) {
    matches[at] = { draft: draftFrom + at - from, same: false };
  }
}

function findMoved(lines: readonly string[], draft: readonly string[], matches: LineMatch[]): void {
  const taken = new Set(matches.flatMap((match) => (match?.same === true ? [match.draft] : [])));
  const left = draft.flatMap((text, at) => (taken.has(at) ? [] : [{ text, at }]));
  const loose = lines.flatMap((text, at) => (matches[at]?.same === true ? [] : [{ text, at }]));
  const inDraft = onceIn(
    left.map(({ text }) => text),
    0,
    left.length,
  );
  for (const [text, index] of onceIn(
    loose.map((line) => line.text),
    0,
    loose.length,
  )) {
    const found = left[inDraft.get(text) ?? -1];
    const line = loose[index];
    if (found === undefined || line === undefined) continue;
    matches[line.at] = { draft: found.at, same: true };
    taken.add(found.at);
  }
  // What was found elsewhere was not edited here.
  for (const [at, match] of matches.entries()) {
    if (match?.same === false && taken.has(match.draft)) matches[at] = null;
  }
}
