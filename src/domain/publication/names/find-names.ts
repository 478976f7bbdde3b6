import type { TextSpan } from '../../text/text-place';
import type { KnownNames } from '../types';
import { contextAfter, contextBefore } from './context';
import { dottedNames } from './dotted-names';
import { isFused } from './fused-words';
import { guessNames } from './guess-names';
import { isOrdinary } from './given-names';
import { knownNames } from './known-names';
import { listedWith } from './name-lists';
import { isPublicFigure } from './public-figures';
import { surnameAt } from './surnames';

/** A name where it stands in the text. */
export interface FoundName extends TextSpan {
  /** Without blanks inside. */
  readonly name: string;
  /** Known from the ledger; else told by its surroundings. */
  readonly certain: boolean;
}

/**
 * Every place of every personal name in the text, in text order, none overlapping. A name told once by
 * its surroundings is found everywhere, so that masking leaves none behind, and what is listed with a
 * name is one too.
 */
export function findNames(text: string, known: KnownNames): readonly FoundName[] {
  const certain = knownNames(known);
  const names = new Set([...certain, ...guessNames(text), ...dottedNames(text)]);
  const places = placesOf(text, wantedOf(names, certain));
  const listed = listedWith(text, places).filter((name) => !names.has(name));
  if (listed.length === 0) return places;
  return placesOf(text, wantedOf(new Set([...names, ...listed]), certain));
}

/** What is looked for. */
interface Wanted {
  readonly certain: ReadonlySet<string>;
  /** The ways a name is written, each with the name. */
  readonly forms: ReadonlyMap<string, string>;
}

function wantedOf(names: ReadonlySet<string>, certain: ReadonlySet<string>): Wanted {
  const forms = [...names].filter((name) => !isPublicFigure(name)).flatMap(formsOf);
  return { certain, forms: new Map(forms) };
}

function placesOf(text: string, wanted: Wanted): readonly FoundName[] {
  const written = [...wanted.forms.keys()];
  const first = new Set(written.map((form) => form.charAt(0)));
  const lengths = [...new Set(written.map(({ length }) => length))].sort((a, b) => b - a);
  const places: FoundName[] = [];
  for (let start = 0; start < text.length;) {
    const place = first.has(text.charAt(start)) ? placeAt(text, start, wanted, lengths) : null;
    if (place) places.push(place);
    start = place?.end ?? start + 1;
  }
  return places;
}

function placeAt(
  text: string,
  start: number,
  { certain, forms }: Wanted,
  lengths: readonly number[],
): FoundName | null {
  for (const length of lengths) {
    const end = start + length;
    const name = forms.get(text.slice(start, end));
    if (name === undefined) continue;
    const found = { start, end, name, certain: certain.has(name) };
    if (standsAlone(text, found)) return found;
  }
  return null;
}

/** 李明 is also written 李 明 and 李 明. */
function formsOf(name: string): readonly (readonly [form: string, name: string])[] {
  const blanks = name.length === 2 ? ['', ' ', '  ', '\u3000', '\u3000\u3000'] : [''];
  const [surname = '', ...given] = name;
  return blanks.map((blank) => [surname + blank + given.join(''), name] as const);
}

/**
 * A name of two characters may be part of longer words (紧张力度, 高峰时段). One of the ledger counts unless
 * the word before it ends in its surname; a guessed one where words begin before it or end behind it;
 * one that is an ordinary word only where both do.
 */
function standsAlone(text: string, { start, end, name, certain }: FoundName): boolean {
  if (name.length > 2) return true;
  const before = contextBefore(text, start) !== null;
  const after = contextAfter(text, end) !== null;
  const surname = surnameAt(name, 0, true) ?? '';
  if (isOrdinary(surname, name.charAt(1))) return before && after;
  return before || after || (certain && !isFused(text, start));
}
