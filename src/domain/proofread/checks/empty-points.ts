import { slip } from '../slips';
import type { Check } from '../view';

const NOTHING = /^[\s。；;，,、]*$/u;

/** A number with nothing behind it before the next one or the end of the line. Headings of one word are fine. */
export const checkEmptyPoints: Check = ({ lines, marks }) =>
  marks
    .filter((mark, at) => {
      const next = marks[at + 1];
      const lineEnd = lines[mark.line]?.end ?? mark.end;
      const isSame = next?.line === mark.line && next.kind === mark.kind;
      const line = lines[mark.line];
      if (line === undefined) return false;
      const to = isSame ? next.start : lineEnd;
      return NOTHING.test(line.text.slice(mark.end - line.start, to - line.start));
    })
    .map((mark) =>
      slip('ordinal-empty', mark, `“${mark.text}”后面没有内容；请补上，或删去这个序号。`),
    );
