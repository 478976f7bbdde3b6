import { slip } from '../slips';
import type { Check } from '../view';

const INSPECTION = /巡察(?:组|反馈|整改|意见|工作领导小组|办)/u;
/** 巡查 as a patrol (巡查上报, 加强巡查) is another word. */
const PATROL_FOR_INSPECTION =
  /巡查(?=组反馈|组组长|反馈(?:的|意见|问题)|整改(?:工作|情况|任务|意见|进展|落实)|工作领导小组)|(?:[省市县区]委|党委|政治|本轮|上轮)巡查/gu;

/** 巡查 where the text's own word for the inspection is 巡察. */
export const checkInspectionWord: Check = ({ text }) => {
  if (!INSPECTION.test(text)) return [];
  return [...text.matchAll(PATROL_FOR_INSPECTION)].map(({ index, 0: found }) => {
    const end = index + found.length;
    return slip(
      'inspection-word',
      { start: end - 2, end },
      '文中称“巡察”，这里写成“巡查”；如指同一次巡察，应为“巡察”。',
      '巡察',
    );
  });
};
