import { candidatesAt } from './candidate';
import { isOrdinary } from './given-names';
import { surnameAt } from './surnames';
import { BEFORE_NAME, LABELS, TITLES } from './titles';
import type { KnownNames } from '../types';

const BRACKET = /[（）()【】[\]]/gu;
const BETWEEN = /[、，,;；/\\|\s＋+&]+|[和及等]/u;
/** Surnames that are verbs before a title: 任组长, 管主任. */
const NO_CALLS = ['任', '管', '时', '于', '关'];
const SPACED = /^(?<surname>[\u4E00-\u9FFF])[ \u3000]+(?<given>[\u4E00-\u9FFF])$/u;
const DOTTED = /^[\u4E00-\u9FFF]{2,8}[·•][\u4E00-\u9FFF]{2,8}$/u;

/**
 * The names in cells for persons: several in one cell, with titles before or behind and with brackets
 * (“张三（副局长）、局长李四”). What is no name, as 办公室 or 各科室, is left out.
 */
export function knownNames({ people }: KnownNames): ReadonlySet<string> {
  return new Set(people.flatMap(namesInCell));
}

/**
 * How the ledger calls people by surname and title alone (郑书记), each with its title: no full name, but
 * everybody there knows who it is.
 */
export function knownCalls({ people }: KnownNames): ReadonlyMap<string, string> {
  return new Map(people.flatMap(tokensOf).flatMap(callIn));
}

function namesInCell(cell: string): readonly string[] {
  return tokensOf(cell).flatMap(nameIn);
}

function tokensOf(cell: string): readonly string[] {
  const words = cell.replace(BRACKET, '、').trim();
  return joinSpaced(words).split(BETWEEN);
}

function callIn(token: string): readonly (readonly [call: string, title: string])[] {
  const surname = surnameAt(token, 0, false) ?? '';
  const title = token.slice(surname.length).replace(/^副/u, '');
  const isCall = surname !== '' && TITLES.startingAt(title, 0) === title.length && title !== '';
  const isWord = isOrdinary(surname, token.charAt(surname.length)) || NO_CALLS.includes(surname);
  return isCall && !isWord ? [[token, token.slice(surname.length)]] : [];
}

/** 李 明 alone between two marks is one name. */
function joinSpaced(words: string): string {
  return words
    .split(/(?<mark>[、，,;；/\n])/u)
    .map((part) => part.trim().replace(SPACED, '$<surname>$<given>'))
    .join('');
}

function nameIn(token: string): readonly string[] {
  const bare = withoutTitles(token);
  if (DOTTED.test(bare)) return [bare];
  return candidatesAt(bare, 0, 'sure')
    .filter(({ end }) => end === bare.length)
    .map(({ name }) => name);
}

function withoutTitles(token: string): string {
  const from = lastTitleEnd(token);
  const rest = from < token.length ? token.slice(from) : token;
  const title = TITLES.endingAt(rest, rest.length);
  const bare = title > 0 && title < rest.length ? rest.slice(0, rest.length - title) : rest;
  return bare.replace(/(?:同志|副|原)$/u, '');
}

/** Behind the last title, role or label of the token that something follows. */
function lastTitleEnd(token: string): number {
  const colon = Math.max(token.lastIndexOf('：'), token.lastIndexOf(':'));
  for (let end = token.length - 2; end > colon; end -= 1) {
    if (BEFORE_NAME.endingAt(token, end) > 0) return end;
  }
  return LABELS.endingAt(token, colon) > 0 || colon >= 0 ? colon + 1 : 0;
}
