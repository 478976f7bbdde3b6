import { anyOf } from '../../text/alternation';
import type { TextSpan } from '../../text/text-place';
import { HARD_CUT, isNoName, LOOSE, ownPart, REGISTERED, SOFT_CUT } from './company-words';

/** A firm where it stands. */
export interface FoundCompany extends TextSpan {
  /** Its name as written. */
  readonly name: string;
  /** What stands for it in a masked name: 公司, 合作社, 律师事务所. */
  readonly kind: string;
}

const ENDING = new RegExp(`(?<registered>${anyOf(REGISTERED)})|${anyOf(LOOSE)}`, 'gu');
/** What a name may be made of; brackets only with a place inside them. */
const NAME_END = /(?:[\u4E00-\u9FFFA-Za-z\d×*·]|[（(][\u4E00-\u9FFF]{2,5}[）)])+$/u;
/** No registered name has more before its ending. */
const REACH = 26;
/** A short name (华盛公司) has no more; longer words before 公司 are a phrase. */
const SHORT = 8;

/** 中共…有限公司委员会 is who speaks: a firm's own report does not mask its own name. */
const PARTY = '中共';
/** Who publishes is said in the title and in the signature. */
const ISSUERS = 4;

/**
 * Firms with a name of their own, in text order; not 相关企业, 施工公司, 某公司, and not the firm whose
 * Party committee publishes the text, under its full or its short name.
 */
export function findCompanies(text: string): readonly FoundCompany[] {
  const found = namedFirms(text);
  const issuers = found.filter(isIssuer).slice(0, ISSUERS);
  if (issuers.length === 0) return found;
  return found.filter(({ name }) => !issuers.some((issuer) => isShortFor(name, issuer.name)));
}

function isIssuer({ name }: FoundCompany): boolean {
  return name.startsWith(PARTY);
}

/** Do the characters of the name stand in the full one, in their order? */
function isShortFor(name: string, full: string): boolean {
  let at = 0;
  for (const sign of full) if (sign === name.charAt(at)) at += 1;
  return at === name.length;
}

function namedFirms(text: string): readonly FoundCompany[] {
  let last = 0;
  return Array.from(text.matchAll(ENDING)).flatMap(({ index, 0: ending, groups }) => {
    const words = text.slice(Math.max(last, index - REACH), index);
    const stretch = NAME_END.exec(words)?.[0] ?? '';
    const registered = groups?.['registered'] !== undefined;
    const head = registered ? registeredHead(stretch) : looseHead(stretch);
    if (head === null) return [];
    last = index + ending.length;
    const span = { start: index - head.length, end: last };
    return [{ ...span, name: text.slice(span.start, span.end), kind: kindOf(ending) }];
  });
}

/** Behind the last word that cannot be of a name; of those that may, the last that leaves a name. */
function registeredHead(stretch: string): string | null {
  const hard = afterLast(stretch, HARD_CUT);
  const starts = [
    ...Array.from(hard.matchAll(SOFT_CUT), ({ index, 0: cut }) => index + cut.length),
  ];
  const heads = [...starts.reverse(), 0].map((start) => hard.slice(start));
  return heads.find((head) => !isNoName(head) && ownPart(head) !== '') ?? null;
}

function looseHead(stretch: string): string | null {
  const head = afterLast(afterLast(stretch, HARD_CUT), SOFT_CUT);
  const isName = head.length <= SHORT && !isNoName(head) && ownPart(head).length >= 2;
  return isName ? head : null;
}

function afterLast(words: string, cut: RegExp): string {
  const last = Array.from(words.matchAll(cut)).at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
}

function kindOf(ending: string): string {
  if (ending.endsWith('公司')) return '公司';
  return ending.endsWith('合作社') ? '合作社' : ending;
}
