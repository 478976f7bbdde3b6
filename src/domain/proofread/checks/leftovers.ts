import { type SlipCode, slip } from '../slips';
import type { Check } from '../view';

interface Leftover {
  readonly code: SlipCode;
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
}

const LEFTOVERS: readonly Leftover[] = [
  {
    code: 'gap-left',
    pattern:
      /［待补充[^］\n]{0,60}］|[（(【[［]待(?:补充|定|完善|填写?|核)[^）)】\]］\n]{0,40}[）)】\]］]/gu,
    message: (found) => `还有没补上的内容“${found}”；请补上或删去。`,
  },
  {
    code: 'template-left',
    pattern:
      /\{[^{}\n]{0,30}\p{Script=Han}[^{}\n]{0,30}\}|[（(【[](?:此处|请)(?:填写?|补充|插入|注明|说明)[^）)】\]\n]{0,30}[）)】\]]/gu,
    message: (found) => `“${found}”是模板里的占位文字，没有换成实际内容；请补上。`,
  },
  {
    code: 'placeholder-left',
    pattern: /(?<![\w×Ｘ*＊])(?:[×ＸXx]{2,4}|[*＊]{2,4}|_{3,})(?![\w×Ｘ*＊]|年[XxＸ×])/gu,
    message: (found) => `“${found}”像是没有填写的内容；请换成实际内容。`,
  },
  {
    // What remains of a text that was made anonymous: 20xx年, 20__年.
    code: 'placeholder-left',
    pattern: /(?<![\w×])20(?:[Xx×]{2}|_{2})(?![\w×])/gu,
    message: (found) => `“${found}”像是没有填写的内容；请换成实际内容。`,
  },
  {
    code: 'placeholder-left',
    pattern:
      /[XxＸ×]{1,4}年[XxＸ×]{1,2}月(?:[XxＸ×]{1,2}日)?|年[ \u3000_]{1,8}月(?:[ \u3000_]{1,8}日)?/gu,
    message: () => '日期没有填写；请补上。',
  },
  {
    code: 'placeholder-left',
    pattern: /某某(?=单位|部门|[局委镇乡县市区村]|街道|公司|同志|问题|项目|领导)/gu,
    message: (found) => `“${found}”像是没有填写的内容；请换成实际内容。`,
  },
];

/** What should have been filled in before the text goes out: gap marks, braces, XX. */
export const checkLeftovers: Check = ({ text }) =>
  LEFTOVERS.flatMap(({ code, pattern, message }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) =>
      slip(code, { start: index, end: index + found.length }, message(found)),
    ),
  );
