import { slip } from '../slips';
import type { Check } from '../view';

/** 截止 before a time; 截止日期, 截止时间 and 报名截止 stay. */
const BEFORE_TIME =
  /(?<word>截止[到至于]?)(?=\s?(?:\d{4}年|\d{1,2}月|[二〇零一三四五六七八九十]{1,4}[年月]|目前|当前|现在|今年|去年|本月|本周|上月|此时|今日|昨日|同年|年底|月底))/gu;
/** Something else ends then: 报名截止2025年5月1日. */
const ENDING = /(?:报名|申报|受理|征集|公示|投票|信访|接收|报送|登记|截稿)(?:时间|工作)?$/u;
const DOUBLE_END = /截[至止]到?(?<time>[^，。；：、止]{2,14})止(?=[，,。])/gu;

/** 截止 for 截至. */
export const checkAsOfWord: Check = ({ text }) => [
  ...[...text.matchAll(BEFORE_TIME)]
    .filter(({ index }) => !ENDING.test(text.slice(Math.max(0, index - 6), index)))
    .map(({ index, groups }) => {
      const word = groups?.['word'] ?? '';
      return slip(
        'as-of-word',
        { start: index, end: index + word.length },
        `“${word}”后面接时间，应为“截至”；“截止”是停止的意思。`,
        '截至',
      );
    }),
  ...[...text.matchAll(DOUBLE_END)].map(({ index, 0: found, groups }) =>
    slip(
      'as-of-word',
      { start: index, end: index + found.length },
      '“截至”已有“到此为止”的意思，后面不再用“止”。',
      `截至${groups?.['time'] ?? ''}`,
    ),
  ),
];
