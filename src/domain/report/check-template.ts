import { factField } from './facts';
import { DERIVED_KEYS, derivedWords } from './ledger-words';
import type { TemplateProblem } from './types';
import { factNames, hasLooseBrace } from './template/braces';
import { levelProblems } from './template/level-problems';
import type { TemplateLine } from './template/line';
import { templateLines } from './template/line';
import { problemsTold } from './template/problems-told';

/**
 * What is wrong with the words of a template, by line; empty where nothing is. A draft can be made of
 * any of them: what cannot be followed is printed as it stands.
 */
export function checkTemplate(text: string): readonly TemplateProblem[] {
  const lines = templateLines(text);
  if (lines.length === 0) return [{ line: 1, message: '模板是空的，请写上内容或者恢复默认模板。' }];
  return [...lines.flatMap(lineProblems), ...levelProblems(lines), ...problemsTold(lines)].sort(
    (a, b) => a.line - b.line,
  );
}

function lineProblems(line: TemplateLine): readonly TemplateProblem[] {
  if (line.kind === 'part') return [];
  if (line.kind === 'bad') return [{ line: line.line, message: line.message }];
  const unknown = factNames(line.words)
    .filter(({ name }) => factField(name) === null && derivedWords(name) === null)
    .map(({ name }) => unknownFact(name));
  return [...unknown, ...(hasLooseBrace(line.words) ? [LOOSE_BRACE] : [])].map((message) => ({
    line: line.line,
    message,
  }));
}

const LOOSE_BRACE = '花括号没有成对，请写成“{单位全称}”这样，或者删去多余的花括号。';

function unknownFact(name: string): string {
  if (name === '') return '花括号里没有写名称，请写成“{单位全称}”这样，或者删去花括号。';
  return `没有“${name}”这一项，请改成“填写信息”里有的名称（或者${DERIVED_KEYS.join('、')}），不需要的请删去花括号。`;
}
