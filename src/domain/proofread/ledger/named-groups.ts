import type { GroupFigures } from '../../summary/types';
import type { ProofLedger } from '../types';

/** Shorter names stand inside other words. */
const SHORTEST_NAME = 3;
/** A ledger has tens of units; a text is not searched for more names than this. */
const MOST_GROUPS = 200;

/** The units and classes of the ledger that a sentence names, the longest name where one holds another. */
export function groupsNamedIn(text: string, { summary }: ProofLedger): readonly GroupFigures[] {
  const named = [
    ...summary.byUnit.slice(0, MOST_GROUPS),
    ...summary.byCategory.slice(0, MOST_GROUPS),
  ].filter(({ name }) => name.length >= SHORTEST_NAME && text.includes(name));
  return named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
}
