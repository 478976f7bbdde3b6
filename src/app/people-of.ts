import type { Ledger } from '../domain/ledger/types';

/** What the ledger names as 责任领导 and 责任人, each cell's words once, as written. */
export function peopleOf({ items }: Ledger): readonly string[] {
  const people = items.flatMap(({ leader, person, measures }) => [
    leader,
    person,
    ...measures.map((measure) => measure.leader),
  ]);
  return [...new Set(people.map((name) => name.trim()).filter((name) => name !== ''))];
}
