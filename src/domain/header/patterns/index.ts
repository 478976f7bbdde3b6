import { DATES } from './dates';
import { ENDINGS } from './endings';
import { ENGLISH } from './english';
import { LOOK_BACKS } from './look-backs';
import { OTHERS } from './others';
import { PEOPLE } from './people';
import { STATES } from './states';
import { SUBSTANCE } from './substance';
import type { TitlePattern } from './pattern';

/**
 * Titles that are put together from parts, the first that fits counts. What belongs to somebody else or
 * to another time comes first, since the rest of such a title looks like a role; the ends of titles
 * last, since almost anything may stand before them.
 */
export const TITLE_PATTERNS: readonly TitlePattern[] = [
  ...LOOK_BACKS,
  ...OTHERS,
  ...DATES,
  ...STATES,
  ...PEOPLE,
  ...SUBSTANCE,
  ...ENGLISH,
  ...ENDINGS,
];
