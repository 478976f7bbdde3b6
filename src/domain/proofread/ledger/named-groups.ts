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
  // 政治处主任 names a leader and not 政治处.
  const leaders = summary.byLeader.slice(0, MOST_GROUPS).filter(({ name }) => text.includes(name));
  return named.filter(
    ({ name }) =>
      ![...named, ...leaders].some((other) => other.name !== name && other.name.includes(name)),
  );
}

/** Does a sentence tell of the problems of one leader (分管副局长牵头的5个问题), and not of all? */
export function isOnLeader(text: string, { summary }: ProofLedger): boolean {
  return summary.byLeader
    .slice(0, MOST_GROUPS)
    .some(
      ({ name, total }) =>
        total !== summary.total &&
        ['牵头', '负责', '包案'].some((verb) => text.includes(name + verb)),
    );
}
