import { slip } from '../slips';
import type { Check } from '../view';

const YEARS = /(?<!\d)(?<from>(?:19|20)\d\d)年?(?:[至到\-–－~～]|—{1,2})(?<to>(?:19|20)\d\d)年/gu;

/** 2024—2021年. */
export const checkYearRanges: Check = ({ text }) =>
  [...text.matchAll(YEARS)]
    .filter(({ groups }) => Number(groups?.['from']) > Number(groups?.['to']))
    .map((match) =>
      slip(
        'date-range-reversed',
        { start: match.index, end: match.index + match[0].length },
        `“${match[0]}”的止年早于起年；请核对。`,
      ),
    );
