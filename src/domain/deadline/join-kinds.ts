import type { DeadlineClass, DeadlineKind } from '../ledger/types';

/** Which class is named first, and which two are kept where a text says more. */
const ORDER: readonly DeadlineClass[] = [
  'date',
  'immediate',
  'done',
  'longTerm',
  'openEnded',
  'recurring',
];

/** The classes as one kind, each once, at most two, joined by `+`; `none` where there is none. */
export function joinKinds(classes: readonly DeadlineClass[]): DeadlineKind {
  if (classes.length === 1 && classes[0] !== undefined) return classes[0];
  const [first, second] = ORDER.filter((one) => classes.includes(one));
  if (first === undefined) return 'none';
  return second === undefined ? first : `${first}+${second}`;
}

/** The classes of a kind, first named first. */
export function classesOf(kind: DeadlineKind): readonly DeadlineClass[] {
  return kind.split('+') as DeadlineClass[];
}
