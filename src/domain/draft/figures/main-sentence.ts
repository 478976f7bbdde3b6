import type { Piece } from '../compose';
import { joined, sentenceOf, sourced } from '../compose';
import type { DraftSentence, DraftSource } from '../types';
import { classCounts } from './classes';
import { countOf, countOfRows } from './count';
import { asOfWords } from './day-words';
import { GROUPINGS } from './group-items';
import { groupName } from './group-sentences';
import type { FiguresOrigin } from './origin';
import { percentWords, rateBasis } from './rate';

/**
 * 截至……，……反馈的38个问题，已完成整改21个……，整改完成率55.26%。 The classes add up to the total, both count
 * problems; a rate by measures says so and gives its counts. Without a rate where the base is empty.
 */
export function mainSentence(
  source: DraftSource,
  zeroClasses: boolean,
  origin: FiguresOrigin,
): DraftSentence {
  const { ledger } = source;
  const parts = [...classCounts(ledger.items, source, zeroClasses), ...rateParts(source)];
  return sentenceOf([
    '截至',
    asOfWords(ledger),
    '，',
    ...originWords(source, origin),
    ...scopeWords(source),
    countOf(ledger.items),
    '个问题',
    ...parts.flatMap((part) => ['，', part]),
    '。',
  ]);
}

/** 反馈 is a fact about where the problems come from; without a feedback day or a name nobody said it. */
function originWords(
  { ledger }: DraftSource,
  { by, verb = '反馈' }: FiguresOrigin,
): readonly Piece[] {
  if (by !== '') return [sourced(by, { kind: 'given', by: '反馈机构' }), verb];
  return [ledger.options.feedback === null ? '台账所列' : verb];
}

/** Of a draft that tells of one group only, its name; or the count would seem to be of all. */
function scopeWords({ narrowedTo }: DraftSource): readonly Piece[] {
  if (narrowedTo === undefined) return ['的'];
  const { by } = narrowedTo;
  const verb = by === 'category' ? '' : GROUPINGS[by].verb;
  return ['的问题中，', groupName(narrowedTo), narrowedTo.isNamed ? verb : '', '的'];
}

function rateParts({ ledger, summary }: DraftSource): readonly Piece[] {
  const basis = rateBasis(ledger.items, summary.rule);
  const percent = percentWords(basis, summary.rule);
  if (percent === null) return [];
  if (summary.rule.unit === 'problems') return [joined(['整改完成率', percent])];
  const counts = ['（', countOfRows(basis.base), '条中完成', countOfRows(basis.completed), '条）'];
  return [joined(['按措施计整改完成率', percent, ...counts])];
}
