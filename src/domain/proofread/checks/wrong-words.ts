import { anyOf } from '../../text/alternation';
import { slip } from '../slips';
import type { Check } from '../view';
import { WRONG_WORDS } from '../words';

const RIGHT = new Map(WRONG_WORDS);
const WRONG = new RegExp(anyOf([...RIGHT.keys()]), 'gu');

/** 台帐, 布署 and other slips of the pen. */
export const checkWrongWords: Check = ({ text }) =>
  [...text.matchAll(WRONG)].map(({ index, 0: found }) => {
    const right = RIGHT.get(found) ?? found;
    return slip(
      'wrong-word',
      { start: index, end: index + found.length },
      `“${found}”疑为“${right}”之误。`,
      right,
    );
  });
