import { slip } from '../slips';
import type { Check } from '../view';

const EMPTY = /（\s?）|\(\s?\)|《\s?》|“\s?”|【\s?】/gu;

/** （）, 《》 or “” with nothing between. */
export const checkEmptyBrackets: Check = ({ text }) =>
  [...text.matchAll(EMPTY)].map(({ index, 0: signs }) =>
    slip(
      'bracket-empty',
      { start: index, end: index + signs.length },
      `“${signs}”里没有内容；请补上或删去。`,
    ),
  );
