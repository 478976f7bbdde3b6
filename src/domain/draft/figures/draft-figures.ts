import type { FiguresStyle } from '../style';
import { sentenceOf } from '../compose';
import type { DraftParagraph, DraftSource } from '../types';
import { typeSentence } from './by-type';
import { documentsSentence } from './documents-sentence';
import { groupSentences } from './group-sentences';
import { lateSentence } from './late-sentence';
import { mainSentence } from './main-sentence';
import type { FiguresOrigin } from './origin';
import { quantitiesSentence } from './quantities';
import { relapseSentence } from './relapse-sentence';

/**
 * The figures paragraph: total and classes with the rate, what is late, and what the style asks for and
 * the ledger has (types, documents, money and people, groups); last the counting rule. The classes add up
 * to the total, in each group too. `source.summary` must be its ledger's.
 */
export function draftFigures(
  source: DraftSource,
  style: FiguresStyle,
  from: FiguresOrigin,
): DraftParagraph {
  const sentences = [
    mainSentence(source, style.zeroClasses, from),
    relapseSentence(source),
    lateSentence(source),
    style.byType ? typeSentence(source) : null,
    style.documents ? documentsSentence(source) : null,
    style.quantities ? quantitiesSentence(source) : null,
    ...style.groups.flatMap((by) => groupSentences(source, by)),
    sentenceOf([`${source.summary.countingRule}。`]),
  ].filter((sentence) => sentence !== null);
  return { kind: 'body', lead: null, row: null, sentences, gaps: [] };
}
