import { slip } from '../slips';
import type { Check } from '../view';

/** 1. beside 2、 in one list. */
export const checkNumberingSigns: Check = ({ marks }) => {
  const numbers = marks.filter(({ kind, atLineStart }) => kind === 'level3' && atLineStart);
  return numbers.flatMap((mark, at) => {
    const before = numbers[at - 1];
    if (before?.ordinal !== mark.ordinal - 1 || signOf(before.text) === signOf(mark.text))
      return [];
    const should = `${mark.ordinal}${before.text.slice(-1)}`;
    return [
      slip(
        'numbering-sign-mixed',
        mark,
        `前面写“${before.text}”，这里写“${mark.text}”，同一层次的写法不一致；公文第三层用“1.”。`,
        should,
      ),
    ];
  });
};

/** ． is . in full width. */
function signOf(text: string): string {
  return text.endsWith('、') ? '、' : '.';
}
