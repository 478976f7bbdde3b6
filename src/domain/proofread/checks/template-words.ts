import { slip } from '../slips';
import type { Check } from '../view';

const HEAD_LINES = 3;
const WORD = /模板|范文|样稿|（?示例）/u;

/** 模板 or 范文 left in the title. */
export const checkTemplateWords: Check = ({ lines }) =>
  lines
    .filter(({ words }) => words !== '')
    .slice(0, HEAD_LINES)
    .filter(({ words }) => words.length <= 40)
    .flatMap((line) => {
      const match = WORD.exec(line.text);
      if (match === null) return [];
      const start = line.start + match.index;
      return [
        slip(
          'template-left',
          { start, end: start + match[0].length },
          `标题里还留着“${match[0]}”；请删去。`,
        ),
      ];
    });
