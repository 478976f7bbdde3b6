import { useEffect, useState, type RefObject } from 'react';
import type { TextSpan } from '../domain/text/text-place';
import type { Reading } from './reading-model';
import { scrollWithin } from './scroll-within';
import { useGrowing } from './use-growing';

/**
 * Why the reading goes somewhere. `step` is to a neighbour by a key; `jump` comes from a list beside the
 * text and takes the focus, too; `reveal` leaves focus and page as they are.
 */
type Way = 'step' | 'jump' | 'reveal';

/** An element of that block. */
interface Target {
  readonly selector: string;
  readonly block: number;
  readonly way: Way;
}

/** Which keys move by how much; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

export interface SentenceFocus {
  /** The sentence that Tab stops at; -1 where there is none. */
  readonly active: number;
  /** How many blocks are drawn. */
  readonly drawn: number;
  readonly setActive: (at: number) => void;
  /** Shows a sentence without taking the focus from where it is. */
  readonly reveal: (at: number) => void;
  /** Goes where the key leads; false where it leads nowhere. */
  readonly move: (key: string) => boolean;
  readonly goTo: (span: TextSpan) => void;
}

/**
 * The one sentence of a text that Tab stops at, and the ways to others. A report has hundreds: with a
 * stop at each nobody would get past it.
 */
export function useSentenceFocus(
  box: RefObject<HTMLElement | null>,
  reading: Reading,
): SentenceFocus {
  const { sentences, blocks } = reading;
  const { count, growTo } = useGrowing(blocks.length);
  const [chosen, setActive] = useState(0);
  const [target, setTarget] = useState<Target | null>(null);
  const active = Math.min(chosen, sentences.length - 1);

  useEffect(() => {
    const element =
      target && box.current ? box.current.querySelector<HTMLElement>(target.selector) : null;
    if (!element || !box.current) return;
    if (target?.way !== 'reveal') element.focus({ preventScroll: true });
    scrollWithin(box.current, element, target?.way === 'step');
    // The lists stand far below the text.
    if (target?.way === 'jump') box.current.scrollIntoView({ block: 'nearest' });
  }, [target, box]);

  const bring = (next: Target): void => {
    growTo(next.block);
    setTarget(next);
  };
  const toSentence = (at: number, way: Way): void => {
    const sentence = sentences[at];
    if (!sentence) return;
    if (way !== 'reveal') setActive(at);
    bring({ selector: `[data-at="${at}"]`, block: sentence.block, way });
  };
  return {
    active,
    drawn: count,
    setActive,
    reveal: (at: number) => {
      toSentence(at, 'reveal');
    },
    move: (key) => {
      const step = STEPS[key];
      if (step === undefined || sentences.length === 0) return false;
      toSentence(Math.min(Math.max(active + step, 0), sentences.length - 1), 'step');
      return true;
    },
    goTo: (span) => {
      const found = targetOf(reading, span);
      if (found === null) return;
      if (found.at !== null) toSentence(found.at, 'jump');
      else bring({ selector: found.selector, block: found.block, way: 'jump' });
    },
  };
}

/** The piece a stretch begins in; of words that are not the draft's, the piece itself. */
function targetOf(
  { blocks }: Reading,
  { start }: TextSpan,
): { readonly at: number | null; readonly selector: string; readonly block: number } | null {
  const block = blocks.filter((each) => each.start <= start).length - 1;
  const found = blocks[block];
  if (!found) return null;
  const pieces = found.kind === 'table' ? found.rows.flat(2) : found.pieces;
  const piece = pieces.filter((each) => each.start <= start && each.kind !== 'marks').at(-1);
  if (!piece) return null;
  const at = piece.kind === 'sentence' ? piece.at : null;
  return { at, selector: `[data-own="${piece.start}"]`, block };
}
