import { type Slip, slip } from '../slips';
import type { ProofLine } from '../stretch';
import type { Check } from '../view';

const BETWEEN = /\p{Script=Han}[ \u00A0\u3000]{1,4}(?=\p{Script=Han})/gu;
const AT_SIGN =
  /[\p{Script=Han}\d][ \u00A0\u3000]{1,4}(?=[，。；：、！？）》”])|[a-z][ \u00A0\u3000]{1,4}(?=[，。；：、！？）])|\p{Script=Han}[ \u00A0\u3000]{1,4}(?=[“《（])|[，。；：、（《“”》）][ \u00A0\u3000]{1,4}(?=\p{Script=Han})/giu;
/** 王 强 among longer names: one sign on each side of the blank. */
const NAME_SIDE = /[，。；：、（）《》“”\s]/u;

/** Blanks between Chinese words or beside their punctuation. Labels and names parted on purpose are right. */
export const checkBlanks: Check = ({ lines }) => lines.filter(isProse).flatMap(blanksIn);

/** Titles, signatures and tables space their words on purpose; prose has a stop. */
function isProse({ text }: ProofLine): boolean {
  return /[，。；]/u.test(text) && !text.includes('\t');
}

function blanksIn(line: ProofLine): Slip[] {
  const offset = line.indent.length;
  const body = line.text.slice(offset).trimEnd();
  return [BETWEEN, AT_SIGN].flatMap((pattern) =>
    [...body.matchAll(pattern)]
      .filter(({ index, 0: found }) => !isName(body, index, index + found.length))
      .map(({ index, 0: found }) => blank(line.start + offset + index, body, index, found)),
  );
}

/** （记者 殷鹏）, 局长 俞金华: a label and a name. */
const LABEL =
  /(?:记者|编辑|作者|通讯员|供稿|摄影|校对|审核|撰稿|来源|联系人|[书记局处科主委镇县市区院校]长|书记|主任|主席|同志|单位|电话|地址|邮编|附件)$/u;

function isName(body: string, start: number, end: number): boolean {
  // A date that is still to be filled in has a check of its own.
  if (/[年月]/u.test(body.charAt(start))) return true;
  if (LABEL.test(body.slice(Math.max(0, start - 3), start + 1))) return true;
  const isEdge = (sign: string): boolean => sign === '' || NAME_SIDE.test(sign);
  return isEdge(body.charAt(start - 1)) && isEdge(body.charAt(end + 1));
}

/** The span takes in both neighbours, since a blank alone cannot be seen. */
function blank(start: number, body: string, index: number, found: string): Slip {
  const after = body.charAt(index + found.length);
  const should = found.trimEnd() + after;
  return slip(
    'blank-inside',
    { start, end: start + found.length + 1 },
    `“${should}”中间有空格；中文文字和标点之间不用空格，请删去。`,
    should,
  );
}
