import type { Finding } from './types';

/** One question asked of one thing: a step, a problem. */
type Ask<Thing> = (thing: Thing) => readonly Finding[];

/**
 * What several questions find, thing by thing in the order given. Nearly every answer is empty, and a
 * large ledger gives millions of them, so they are not spread into lists of lists.
 */
export function findEach<Thing>(
  things: readonly Thing[],
  ...questions: readonly Ask<Thing>[]
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const thing of things) {
    for (const ask of questions) {
      for (const one of ask(thing)) findings.push(one);
    }
  }
  return findings;
}
