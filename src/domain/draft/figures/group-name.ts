import { findMarks, withoutLeadingMark } from '../../text/point-marks';
import { oneLine } from '../clean-text';

/** （2个）, （共3个问题） behind a class: the sheet's own count, perhaps of another day. */
const OWN_COUNT = /[（(]共?\d{1,4}[个项条件](?:问题)?[）)]$/u;
const STOPS = /^[、，；。;,\s]+|[、，；。;,\s]+$/gu;

/**
 * A group's name as a sentence says it: on one line, without the number before it and the count behind
 * it. Several names numbered in one cell (1.采购中心 2.法规科) are put side by side with 、.
 */
export function plainGroupName(name: string): string {
  const marks = findMarks(name);
  const parts = marks.map((mark, at) => name.slice(mark.end, marks[at + 1]?.start));
  const names = parts.map(bare).filter((part) => part !== '');
  const lead = name.slice(0, marks[0]?.start);
  if (names.length === 0) return bare(lead) || oneLine(name);
  const isTitle = /[：:]\s*$/u.test(lead);
  return isTitle
    ? oneLine(lead) + names.join('、')
    : [bare(lead), ...names].filter(Boolean).join('、');
}

/** One name without its number, the sheet's count and stray stops. */
function bare(part: string): string {
  return withoutLeadingMark(oneLine(part)).replace(OWN_COUNT, '').replace(STOPS, '');
}
