import type { Mention, Refiner } from '../types';

/** What a date belongs to that tells how the matter began: 2024年7月26日反馈，2024年10月底前完成. */
const BACKGROUND =
  /^的?(?:[省市县区州盟]委?)?(?:巡[视察]|审计|检查|督[察查]|反馈|发现|通报|交办|下达|移交|进驻|发生|遗留|印发|下发|召开|立案|签订|收到|接到|整改通知|发文|出具|联合)/u;
/** After a year alone, what makes it a limit all the same. */
const LIMIT = /^(?:$|[,;。、()!+/\-并且至到止]|之?前|以前|完成|整改|实现|建成|达到|全面|全部)/u;

/** Takes out dates that tell how the matter began, where another date or period is left. */
export const dropBackground: Refiner = (mentions, text) => {
  if (mentions.length < 2) return mentions;
  const rest = mentions.filter((mention) => !isBackground(mention, text));
  return rest.some(({ reading, replaced }) => reading.class === 'date' && !replaced)
    ? rest
    : mentions;
};

function isBackground({ reading, end }: Mention, text: string): boolean {
  if (reading.type !== 'calendar') return false;
  const after = text.slice(end, end + 8);
  return BACKGROUND.test(after) || (reading.weak === true && !LIMIT.test(after));
}
