import type { HeadingLevel } from '../../draft/types';
import type { TemplateProblem } from '../types';
import type { TemplateLine } from './line';

const LOOKS: Readonly<Record<HeadingLevel, string>> = {
  1: '一、',
  2: '（一）',
  3: '1.',
  4: '（1）',
};

/** Headings that stand more than one level under the one before (GB/T 9704-2012 7.3.3: 一、 （一） 1. （1）). */
export function levelProblems(lines: readonly TemplateLine[]): readonly TemplateProblem[] {
  let open = 0;
  return lines.flatMap((line) => {
    if (line.kind !== 'heading' && line.kind !== 'runIn') return [];
    const { level } = line;
    const isJump = level > open + 1;
    open = line.kind === 'runIn' ? Math.min(open, level - 1) : level;
    return isJump ? [{ line: line.line, message: jumpMessage(level) }] : [];
  });
}

function jumpMessage(level: HeadingLevel): string {
  const above = LOOKS[(level - 1) as HeadingLevel];
  return `“${LOOKS[level]}”这一级标题的上面没有“${above}”这一级，请按一、（一）1.（1）的顺序逐级编号。`;
}
