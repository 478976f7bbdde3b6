import { AUDIENCES } from '../types';
import type { TemplateProblem } from '../types';
import type { TemplateLine } from './line';
import type { PartCall } from './part';
import { hasOption } from './part';

type Share = 'longTerm' | 'others';

/**
 * Does every version tell each problem once? A template that tells only those that do not take long
 * leaves some out unseen; one that tells them twice counts wrong. A template without 【问题】 tells none,
 * as a monthly report may.
 */
export function problemsTold(lines: readonly TemplateLine[]): readonly TemplateProblem[] {
  const found = AUDIENCES.flatMap((audience) =>
    toldTo(lines.filter((line) => line.audience === null || line.audience === audience)),
  );
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
}

function isSame(a: TemplateProblem, b: TemplateProblem): boolean {
  return a.line === b.line && a.message === b.message;
}

function toldTo(lines: readonly TemplateLine[]): readonly TemplateProblem[] {
  const told = new Set<Share>();
  const problems: TemplateProblem[] = [];
  let lastLine = 0;
  for (const line of lines) {
    if (line.kind !== 'part' || line.call.name !== '问题') continue;
    const shares = sharesOf(line.call);
    if (shares.some((share) => told.has(share))) problems.push({ line: line.line, message: TWICE });
    for (const share of shares) told.add(share);
    lastLine = line.line;
  }
  if (told.size === 1)
    problems.push({ line: lastLine, message: told.has('others') ? NO_LONG : NO_OTHERS });
  return problems;
}

const TWICE = '有的问题会写两遍，请检查各行【问题】，“不含长期坚持”和“长期坚持”各留一行。';
const NO_LONG =
  '需长期坚持的问题没有写进报告，请加一行【问题：长期坚持】，或者去掉“不含长期坚持”。';
const NO_OTHERS = '只写了需长期坚持的问题，请加一行【问题：不含长期坚持】，或者去掉“长期坚持”。';

function sharesOf(call: PartCall): readonly Share[] {
  if (hasOption(call, '长期坚持')) return ['longTerm'];
  return hasOption(call, '不含长期坚持') ? ['others'] : ['longTerm', 'others'];
}
