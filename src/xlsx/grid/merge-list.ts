import { parseArea, type CellArea } from '../address/a1';
import { atMost, MOST_MERGES } from '../limits';

const START = /^<mergeCells(?: count="\d+")?>/;
const ONE = /<mergeCell ref="([A-Z\d:]{2,21})"\s*\/>/y;

/**
 * Takes the merged areas out of a worksheet's text: a ledger may have a hundred thousand, and as elements
 * they would weigh more than the cells. A list of an unusual form stays where it is and gives none.
 */
export function cutMerges(frame: string): {
  readonly frame: string;
  readonly merges: readonly CellArea[];
} {
  const from = frame.indexOf('<mergeCells');
  if (from < 0 || frame.includes('<!')) return { frame, merges: [] };
  const to = frame.indexOf('</mergeCells>', from);
  const list = to < 0 ? null : areasOf(frame.slice(from, to));
  if (list === null) return { frame, merges: [] };
  return { frame: frame.slice(0, from) + frame.slice(to + '</mergeCells>'.length), merges: list };
}

/** Null where anything but plain entries stands in the list. */
function areasOf(list: string): readonly CellArea[] | null {
  const start = START.exec(list);
  if (!start) return null;
  const areas: CellArea[] = [];
  let at = start[0].length;
  while (at < list.length) {
    ONE.lastIndex = at;
    const [whole = '', ref = ''] = ONE.exec(list) ?? [];
    if (whole === '') return null;
    const area = parseArea(ref);
    if (area) areas.push(area);
    atMost(MOST_MERGES, areas.length, 'merged areas');
    at += whole.length;
  }
  return areas;
}
