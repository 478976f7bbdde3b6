import { slip } from '../slips';
import type { Check } from '../view';

const REPEATED = /(?<word>\p{Script=Han}{2,6}?)\k<word>/gu;
/** 一件一件, 逐条逐条, 一级一级, 一个环节一个环节; and numbers. */
const RIGHT =
  /^(?:[一逐]\p{Script=Han}|一[个项件条级户家]\p{Script=Han}{1,3}|[一二三四五六七八九十百千万零〇两]+|哈哈|讨论|研究|考虑|商量|沟通沟通)$/u;
/** 本职工作＋工作人员: two words that meet. */
const MEETING =
  /^(?:工作(?:人员|机制|制度|方案|作风|要求|部署|力度|专班|组|小组|会议|任务|台账|流程|规范|总结|计划|实际|体系|措施|重点|思路)|问题(?:清单|整改|线索|台账|导向|隐患)|管理(?:制度|办法|机制|规定|部门|人员|体系|平台|服务|水平)|整改(?:措施|方案|情况|任务|工作|责任|落实|完成|到位|成效|台账)|领导(?:班子|干部|小组|同志|职务)|党员(?:干部|群众)|组织(?:生活|部|开展|人员)|建设(?:工程|项目|单位)|执行(?:情况|力)|服务(?:中心|对象|群众)|会议(?:精神|记录|纪要|室)|学习(?:贯彻|教育|计划|制度))/u;

/** Function words that never stand twice, save inside the words of the second list. */
const SINGLE = /(?<word>[的了和与])\k<word>/gu;
const SINGLE_RIGHT =
  /目的的|的的确|不了了|了了之|了了解|为了了|参与与|给与与|和和气|和和美|和和谐|平和和|总和和|缓和和|温和和|调和和|饱和和/u;

/** 进行进行, 完善完善, 的的. */
export const checkRepeatedWords: Check = ({ text }) => [...phrases(text), ...singles(text)];

function phrases(text: string): ReturnType<Check> {
  return [...text.matchAll(REPEATED)]
    .filter(({ index, 0: found, groups }) => {
      const word = groups?.['word'] ?? '';
      return (
        !RIGHT.test(word) &&
        !MEETING.test(text.slice(index + found.length - word.length, index + found.length + 4))
      );
    })
    .map(({ index, 0: found, groups }) => repeated(index, found, groups?.['word'] ?? ''));
}

function singles(text: string): ReturnType<Check> {
  return [...text.matchAll(SINGLE)]
    .filter(({ index }) => !SINGLE_RIGHT.test(text.slice(Math.max(0, index - 1), index + 3)))
    .map(({ index, 0: found, groups }) => repeated(index, found, groups?.['word'] ?? ''));
}

function repeated(start: number, found: string, word: string): ReturnType<typeof slip> {
  return slip(
    'word-repeated',
    { start, end: start + found.length },
    `“${word}”重复了；请删去一个。`,
    word,
  );
}
