import { cleanProse, hasWords, withoutEndStop } from '../clean-text';

const LONGEST = 24;
/** A heading asks for something; a goal that describes a state (记录齐全) or promises a figure is none. */
const ASKS =
  /^(?:进一步|切实|全面|深入|持续|大力|从严|及时|有效|着力|不断|认真|扎实|加强|强化|增强|提升|提高|规范|完善|健全|严格|严肃|落实|压实|优化|深化|推进|推动|建立|坚持|防止|杜绝|改进|加大|加快|抓好|抓实|做实|做好|夯实|巩固|发挥|理顺|补齐|堵塞|消除|配齐|控制|履行|扛起|收回|追回|清退|退还|清理|盘活|补缴|追缴|修订|制定)/u;
/** Goals that fit every problem say nothing of this one: 全面完成整改, 按期整改到位. */
const SAYS_NOTHING =
  /^(?:进一步|切实|全面|深入|持续|认真|扎实|及时|有效|坚持|抓好|做好|落实|推动|推进|完成|按期|按时|确保|问题|整改|立行立改|立改|措施|任务|工作|要求|目标|到位|见效|完毕|落地|落细|长期|彻底|全部|各项|取得|实效|成效|[的，、])+$/u;

/** 整改目标 where it is short and reads as a heading, without its full stop; else null. */
export function goalHeading(goal: string): string | null {
  const words = withoutEndStop(cleanProse(goal));
  if (!hasWords(words) || words.length > LONGEST) return null;
  if (/[。；：！？\d%]/u.test(words) || !ASKS.test(words)) return null;
  return SAYS_NOTHING.test(words) ? null : words;
}
