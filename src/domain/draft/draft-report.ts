import type { Ledger } from '../ledger/types';
import type { Summary } from '../summary/types';
import { draftItem } from './item';
import { draftOpening } from './opening';
import type { Draft } from './types';

/**
 * The progress paragraphs of a ledger: one of figures, then one a problem in the sheet's order,
 * numbered through. Every sentence names the rows it was made from; what the sheet does not say is
 * marked ［待补充：…］ and listed in `gaps`, never made up. `summary` must be this ledger's.
 */
export function draftReport(ledger: Ledger, summary: Summary): Draft {
  const paragraphs = [
    draftOpening(ledger, summary),
    ...ledger.items.map((item, at) => draftItem(item, at + 1, ledger.options.asOf)),
  ];
  const text = paragraphs
    .map((paragraph) => paragraph.sentences.map((sentence) => sentence.text).join(''))
    .join('\n');
  return { paragraphs, text };
}
