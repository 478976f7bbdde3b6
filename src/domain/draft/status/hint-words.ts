/**
 * Does a sentence of the sheet say what a status sentence would else mark as missing? Words of published
 * reports and ledgers; patterns, since some are other words beside certain neighbours (招待, 已将, 接待).
 */

/** What is still to come or going on: 下一步将…, 正在招标, 计划于12月完成, 尚待验收. */
const NEXT =
  /下一步|下步|接下来|正在|正按|正组织|正开展|拟(?![定订制写好])|计划(?!已|生育|经济|单列)|预计|(?<!已|即)将(?!军|来)|继续|力争|争取|尚[待需在未有]|仍[需在待]|还[需要在]|有待|(?<![招接对看相优善期等虐])待(?![遇业命人])|剩余|抓紧|着手|持续|逐步|排期|届时|招标中|施工中|审批中|推进中|办理中/u;

/** What keeps a long-term matter going. */
const MECHANISM =
  /制度|机制|办法|细则|规范(?:已|化)|规程|指引|每(?:[日天周旬月季年次班晚]|半年)|逐[日周月季]|按[日周月季]|定期|常态|长效|日常|固定|常抓|轮[训值]|例会|台账|清单管理|入库管理/u;

/** Why something has not begun or is late. */
const REASON =
  /因(?![此素果公私时材需]|地制宜)|由于|受.{1,20}(?:影响|制约|限制)|鉴于|原因|尚[未在待需无]|仍[未在待需]|未(?:到位|批复|落实|下达|取得|通过|明确)|(?<![招接对看相优善期等虐])待(?![遇业命人])|须经|需经|等待|延[后期迟误]|难度|困难|受阻|不足|未按(?:合同|约定|协议)|未交付|未收到|未打通|失联|缺[乏少口位]|周期(?:较|偏)?长/u;

/** How a sentence begins that answers by itself: 因经费未到位，…… and 下一步，……. */
const OPENINGS: Readonly<Record<Hint, RegExp>> = {
  next: /^(?:下一步|下步|接下来|正在|拟|计划|预计|将|继续)/u,
  mechanism: /^(?:已|建立|制定|出台|印发|完善|实行|坚持|每|定期)/u,
  reason: /^(?:主要)?(?:因|由于|受|鉴于)/u,
};

export type Hint = 'next' | 'mechanism' | 'reason';

const HINTS: Readonly<Record<Hint, RegExp>> = {
  next: NEXT,
  mechanism: MECHANISM,
  reason: REASON,
};

/** Does the text say anything of that kind? */
export function saysHint(text: string, hint: Hint): boolean {
  return HINTS[hint].test(text);
}

/** Does the text begin so that it answers by itself? */
export function opensWithHint(text: string, hint: Hint): boolean {
  return OPENINGS[hint].test(text);
}
