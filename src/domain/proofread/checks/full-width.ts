import { halfWidthSign } from '../../text/half-width';
import { slip } from '../slips';
import type { Check } from '../view';

const WIDE = /[\uFF10-\uFF19\uFF21-\uFF3A]+(?:．[\uFF10-\uFF19]+)?/giu;

/** Digits and letters in full width: ２０２５年. ＸＸ is a placeholder, which another check finds. */
export const checkFullWidth: Check = ({ text }) =>
  [...text.matchAll(WIDE)]
    .filter(({ 0: signs }) => !/^[ＸＯ]+$/u.test(signs))
    .map(({ index, 0: signs }) => {
      const should = Array.from(signs, halfWidthSign).join('');
      return slip(
        'full-width-character',
        { start: index, end: index + signs.length },
        `“${signs}”是全角，数字和字母应用半角“${should}”。`,
        should,
      );
    });
