import { endsNameOfWord, isAlsoName, isGivenSign, isOrdinary } from './given-names';
import { isPublicFigure } from './public-figures';
import { surnameAt } from './surnames';

/** A possible name that begins at a place. */
export interface Candidate {
  /** Without blanks inside. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How much may pass for a name: `sure` where the place is one for names and nothing else. */
export type Strictness = 'sure' | 'guess';

/**
 * The possible names at an offset, the longer first: a surname with two or one further characters.
 * Where the place is sure, a surname that makes an ordinary word (高新) may begin a name of three
 * characters, and a name of two may be spaced (李 明).
 */
export function candidatesAt(
  text: string,
  start: number,
  strictness: Strictness,
): readonly Candidate[] {
  const sure = strictness === 'sure';
  const surname = surnameAt(text, start, sure);
  if (surname === null) return [];
  const from = start + surname.length;
  if (sure && /[ \u3000]/u.test(text.charAt(from))) return spacedName(text, start, surname);
  const ordinary = isOrdinary(surname, text.charAt(from));
  if (!isGivenSign(text.charAt(from)) || (ordinary && !sure)) return [];
  const short = { name: text.slice(start, from + 1), start, end: from + 1 };
  const long = { name: text.slice(start, from + 2), start, end: from + 2 };
  const names = [
    ...(isLong(text.charAt(from + 1), ordinary) ? [long] : []),
    ...(ordinary && !isAlsoName(short.name) ? [] : [short]),
  ];
  // 习近平 is no 习近 either; but 陈云峰 is not 陈云.
  const isPublic = names.map(({ name }) => isPublicFigure(name));
  return isPublic[0] ? [] : names.filter((_, at) => !isPublic[at]);
}

function isLong(third: string, ordinary: boolean): boolean {
  return isGivenSign(third) && (!ordinary || endsNameOfWord(third));
}

function spacedName(text: string, start: number, surname: string): readonly Candidate[] {
  const from = start + surname.length;
  const at = /[ \u3000]/u.test(text.charAt(from + 1)) ? from + 2 : from + 1;
  const given = text.charAt(at);
  if (!isGivenSign(given) || isGivenSign(text.charAt(at + 1))) return [];
  return [{ name: surname + given, start, end: at + 1 }];
}
