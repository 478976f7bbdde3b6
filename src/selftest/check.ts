/** `note`: works, but somebody should know. */
export type CheckState = 'good' | 'note' | 'bad';

/** One line of the page. */
export interface Check {
  readonly label: string;
  readonly state: CheckState;
  /** What was found. */
  readonly value: string;
  /** What to do, where something is to be done. */
  readonly advice?: string;
}

export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** How many of each state there are in the groups. */
export function countStates(groups: readonly CheckGroup[]): Readonly<Record<CheckState, number>> {
  const states = groups.flatMap(({ checks }) => checks.map(({ state }) => state));
  const count = (wanted: CheckState): number => states.filter((state) => state === wanted).length;
  return { good: count('good'), note: count('note'), bad: count('bad') };
}
