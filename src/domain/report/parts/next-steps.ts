import type { Piece } from '../../draft/compose';
import { sentenceOf } from '../../draft/compose';
import { countOf, statusCells, withCells } from '../../draft/figures/count';
import type { DraftBlock, DraftParagraph, DraftSentence } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import type { ReportContext } from '../context';
import { fatesOf } from '../../draft/fates';
import { runInOf } from '../paragraph';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';
import { openLines } from './open-lines';
import { openSentences } from './open-sentences';

/**
 * 【下一步打算】: one paragraph for what is completed, one for what is open, one for what takes long; a
 * paragraph without problems is left out. What is open goes by month, by unit or one by one, the overdue
 * first; 下月 tells one by one only what is due by the end of the next month. All that is said of the time
 * to come is an intention, its days those of the ledger.
 */
export function nextStepsPart(call: PartCall, context: ReportContext): readonly DraftBlock[] {
  const fates = fatesOf(context.source.ledger.items);
  return [
    ...stepOf(fates.completed, '巩固整改成果。', context, completedSentences),
    ...openBlocks(call, fates, context),
    ...stepOf(fates.longTerm, '抓好长期整改。', context, longTermSentences),
  ];
}

type Fates = ReturnType<typeof fatesOf>;
type Sentences = (items: readonly LedgerItem[], context: ReportContext) => readonly DraftSentence[];

function stepOf(
  items: readonly LedgerItem[],
  lead: string,
  context: ReportContext,
  sentences: Sentences,
): readonly DraftParagraph[] {
  return items.length === 0 ? [] : [step(lead, sentences(items, context), context)];
}

/** A paragraph with its heading inside, numbered beside what stands before. */
function step(
  lead: string,
  sentences: readonly DraftSentence[],
  { numbering }: ReportContext,
): DraftParagraph {
  const level = numbering.below;
  const filled = { sentences: [sentenceOf([lead]), ...sentences], gaps: [] };
  return runInOf(level, numbering.besideHeading(level), filled);
}

function openBlocks(call: PartCall, fates: Fates, context: ReportContext): readonly DraftBlock[] {
  const open = [
    ...fates.overdue,
    ...fates.dated,
    ...fates.lasting,
    ...fates.undated,
    ...fates.unread,
  ];
  if (open.length === 0) return [];
  const sentences = openSentences(call, fates, context.source);
  const paragraph = step('推进未完成问题整改。', sentences, context);
  return [paragraph, ...(hasOption(call, '逐个问题') ? openLines(call, fates, context) : [])];
}

function completedSentences(
  items: readonly LedgerItem[],
  { source }: ReportContext,
): readonly DraftSentence[] {
  const words: Piece[] = ['对已完成整改的', counted(items, source), '个问题，'];
  return [
    sentenceOf([
      ...words,
      '将适时开展“回头看”，核查整改措施是否落实、成效是否稳固，防止问题反弹。',
    ]),
  ];
}

function longTermSentences(
  items: readonly LedgerItem[],
  { source }: ReportContext,
): readonly DraftSentence[] {
  const words: Piece[] = ['对需长期坚持的', counted(items, source), '个问题，'];
  return [sentenceOf([...words, '将一抓到底，定期检查进展，做到常抓不懈。'])];
}

function counted(items: readonly LedgerItem[], source: ReportContext['source']): Piece {
  return withCells(countOf(items), statusCells(items, source.cells));
}
