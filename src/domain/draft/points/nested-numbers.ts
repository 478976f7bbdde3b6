import { markKinds } from '../../text/point-marks';

/** Signs that number what is inside a point. */
const SIGNS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/**
 * 一是…二是… inside a point as ①…②…: the points themselves are numbered 一是, and the same numbers on two
 * levels cannot be told apart. Other numbering inside a point stays as the cell has it.
 */
export function nestedNumbers(text: string): string {
  if (!text.includes('二是')) return text;
  const marks = markKinds(text).find(([first]) => text.charAt((first?.start ?? 0) + 1) === '是');
  if (marks === undefined || marks.length > SIGNS.length) return text;
  let renumbered = '';
  let from = 0;
  for (const [at, { start, end }] of marks.entries()) {
    renumbered += text.slice(from, start) + SIGNS.charAt(at);
    from = end;
  }
  return renumbered + text.slice(from);
}
