import { blockLines, draftOf } from '../domain/draft/draft-text';
import type { Draft, DraftBlock, DraftSentence } from '../domain/draft/types';

/**
 * The same draft, word for word, whose sentences know where they come from by now: rows move when the
 * ledger is edited, and the words a user worked on must not point into rows of other problems. A block or
 * sentence is followed where its words stand exactly once in both drafts; the others stay as they are.
 *
 * @param draft A draft of an earlier reading.
 * @param now What would be drafted from the ledger as it is.
 */
export function withFreshSources(draft: Draft, now: Draft): Draft {
  const blockNow = counterparts(draft.blocks, now.blocks, (block) => blockLines(block).join('\n'));
  const sentenceNow = counterparts(sentencesOf(draft), sentencesOf(now), ({ text }) => text);
  const fresh = (sentence: DraftSentence): DraftSentence => sentenceNow.get(sentence) ?? sentence;
  const blocks = draft.blocks.map((block) => blockNow.get(block) ?? withSentences(block, fresh));
  return draftOf(blocks);
}

/** For each of the one list its counterpart in the other, where both have the key exactly once. */
function counterparts<T>(
  ones: readonly T[],
  others: readonly T[],
  keyOf: (each: T) => string,
): ReadonlyMap<T, T> {
  const otherOf = onlyOnes(others, keyOf);
  const pairs = [...onlyOnes(ones, keyOf)].flatMap(([key, one]) => {
    const other = otherOf.get(key);
    return other === undefined ? [] : [[one, other] as const];
  });
  return new Map(pairs);
}

/** Those whose key no other has, by key. */
function onlyOnes<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
  const seen = new Set<string>();
  const only = new Map<string, T>();
  for (const each of all) {
    const key = keyOf(each);
    if (seen.has(key)) only.delete(key);
    else only.set(key, each);
    seen.add(key);
  }
  return only;
}

function sentencesOf({ blocks }: Draft): readonly DraftSentence[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.caption, ...block.rows.flat()] : block.sentences,
  );
}

function withSentences(
  block: DraftBlock,
  fresh: (sentence: DraftSentence) => DraftSentence,
): DraftBlock {
  return block.kind === 'table'
    ? { ...block, caption: fresh(block.caption), rows: block.rows.map((row) => row.map(fresh)) }
    : { ...block, sentences: block.sentences.map(fresh) };
}
