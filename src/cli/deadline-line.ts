import { readDeadline } from '../domain/deadline/read-deadline';
import type { DeadlineContext } from '../domain/deadline/types';

/**
 * One phrase as a line of JSON: `phrase`, `kind` and `due`, then the date before an extension, the days
 * an ambiguous text may mean and its dated steps, each only where there is one.
 */
export function deadlineLine(phrase: string, context: DeadlineContext): string {
  const { kind, due, original, candidates, milestones } = readDeadline(phrase, context);
  const more = {
    ...(original === null ? {} : { original }),
    ...(candidates.length === 0 ? {} : { candidates }),
    ...(milestones.length === 0 ? {} : { milestones }),
  };
  return `${JSON.stringify({ phrase, kind, due, ...more })}\n`;
}
