import { hasSignOf, tableOf } from '../../text/sign-table';
import type { Mention, Refiner } from '../types';

/** Right before a date that takes the place of another. */
const MOVED =
  /(?:延期|延长|延后|延缓|[延改]|展期|顺延|推迟|推后|提前|调整|变更|更改|修改|调|宽限|现定|现为|现)(?:计划|完成|整改)?(?:时限|时间|期限)?[至到为成于:]?$|→$|->$/u;
/** Right before a date that was replaced. */
const REPLACED =
  /原(?:先|来)?(?:定于|定为|定|计划于|计划|拟于|拟|承诺|整改时限|完成时限|整改期限|完成期限|完成时间|时限|期限)?[为是在]?:?$/u;
const ASKED = /申请|[拟需待]|建议|请求|要求|提请|报请|恳请|希望|计划延|能否/u;
const GRANTED = /批准|同意|批复|获批|核准|准予/u;
/** After a date that was asked for only: 延期至2025年6月（待批）. */
const PENDING = /^[底末前日(,]{0,3}(?:申请中|待批|未批|正在报批|报批中|审批中)/u;
/** Without one of these nothing was moved; each word has one of the signs, which are found faster. */
const SIGNS = tableOf('延推调现原→展提变改宽>');
const WORDS = /[延推调现原→]|展期|提前|变更|改[为至到成\d]|更改|修改|宽限|->/u;
/** How much text before a date is looked at. */
const REACH = 24;

type Part = 'replaced' | 'moved' | 'asked' | 'plain';

/**
 * An extension that was granted (原定2024年6月底，延期至2024年12月底; 由10月调整为3月) leaves the new
 * date and marks the old one as replaced. One that was only asked for is taken out, and the old date
 * holds.
 */
export const markExtensions: Refiner = (mentions, text) => {
  if (!hasSignOf(SIGNS, text) || !WORDS.test(text)) return mentions;
  const parts = mentions.map((mention, at) => partOf(mention, mentions[at - 1], text));
  const lastMoved = parts.lastIndexOf('moved');
  const holds = parts.some(
    (part, at) => part === 'moved' || (part === 'plain' && isDated(mentions[at])),
  );
  return mentions.flatMap((mention, at): readonly Mention[] => {
    const part = parts[at] ?? 'plain';
    if (part === 'asked' || (part === 'moved' && at < lastMoved)) return [];
    const replaced =
      (part === 'replaced' && holds) || (part === 'plain' && at < lastMoved && isDated(mention));
    return [replaced ? { ...mention, replaced } : mention];
  });
};

function isDated(mention: Mention | undefined): boolean {
  return mention?.reading.class === 'date';
}

function isExtension({ reading }: Mention): boolean {
  return reading.type === 'period' && reading.extends === true;
}

function partOf(mention: Mention, before: Mention | undefined, text: string): Part {
  const { reading, start, end } = mention;
  const extending = isExtension(mention);
  if (reading.type !== 'calendar' && !extending) return 'plain';
  const lead = text.slice(Math.max(before?.end ?? 0, start - REACH), start);
  if (REPLACED.test(lead)) return 'replaced';
  if (!extending && !MOVED.test(lead)) return 'plain';
  const asked = ASKED.test(lead) && !GRANTED.test(lead);
  return asked || PENDING.test(text.slice(end, end + 12)) ? 'asked' : 'moved';
}
