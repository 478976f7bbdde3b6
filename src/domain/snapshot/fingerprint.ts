import { compact } from '../text/normalize';
import { withoutLeadingMark } from '../text/point-marks';
import { spellNumber, valueOf } from './digits';

/**
 * Whether two texts are the same problem is told by two short marks of them, so that a snapshot need not
 * hold the texts: a hash, the same for the same text only, and a sketch, which similar texts share largely.
 */
interface Fingerprint {
  readonly hash: string;
  readonly sketch: string;
}

/** Signs of a hash (6 bits each) and of a sketch (two lanes of 3 bits each). */
export const HASH_LENGTH = 5;
export const SKETCH_LENGTH = 8;
const LANES = SKETCH_LENGTH * 2;
const LANE_BITS = 3;
const LANE = 2 ** LANE_BITS - 1;

/** At hand rather than looked up a million times. */
const { imul } = Math;

const NO_WORDS = /[^\p{L}\p{N}]/gu;

/** The words of a text alone: without the number before them, stops, blanks, width and case. */
export function wordsOf(text: string): string {
  const words = compact(withoutLeadingMark(text.trim())).replace(NO_WORDS, '').toLowerCase();
  return words === '' ? compact(text) : words;
}

/** The fingerprint of a text; both marks are '' where it says nothing. Linear in the text. */
export function fingerprint(text: string): Fingerprint {
  const words = wordsOf(text);
  if (words === '') return { hash: '', sketch: '' };
  return { hash: hashOf(words), sketch: sketchOf(words) };
}

function hashOf(words: string): string {
  let hash = words.length;
  for (let at = 0; at < words.length; at += 1) {
    hash = imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return spellNumber(mixed(hash) >>> 2, HASH_LENGTH);
}

/**
 * A b-bit minhash (Li and König, 2010) of the pairs of neighbouring characters: in each lane the least of
 * all pairs' hashes, of which three bits are kept. Two sketches agree in a lane about as often as the texts
 * share pairs, and by chance in one of eight.
 */
function sketchOf(words: string): string {
  const least = new Uint32Array(LANES).fill(0xffffffff);
  const pairs = Math.max(1, words.length - 1);
  for (let at = 0; at < pairs; at += 1) {
    // A text of one character is a pair of that and nothing.
    const second = at + 1 < words.length ? words.charCodeAt(at + 1) : 0;
    const pair = words.charCodeAt(at) * 0x10000 + second;
    for (let lane = 0; lane < LANES; lane += 1) {
      const hash = mixed(pair ^ imul(lane + 1, 0x9e3779b1));
      if (hash < (least[lane] ?? 0)) least[lane] = hash;
    }
  }
  const bits = Array.from(least, (hash) => hash & LANE);
  const signs = Array.from({ length: SKETCH_LENGTH }, (_, at) => {
    const [high = 0, low = 0] = bits.slice(at * 2, at * 2 + 2);
    return spellNumber(high * (LANE + 1) + low, 1);
  });
  return signs.join('');
}

/** Spreads every bit over all 32 (the last step of MurmurHash3). */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * How alike the texts of two sketches are: in how many of the 16 lanes the sketches agree. Texts without a
 * common pair agree in about 2, the same words in all.
 *
 * @returns 0–16; 0 where either text says nothing.
 */
export function similarity(one: string, other: string): number {
  if (one.length !== SKETCH_LENGTH || other.length !== SKETCH_LENGTH) return 0;
  let alike = 0;
  for (let at = 0; at < SKETCH_LENGTH; at += 1) {
    const differs = (valueOf(one.charAt(at)) ?? 0) ^ (valueOf(other.charAt(at)) ?? 0);
    if (differs >> LANE_BITS === 0) alike += 1;
    if ((differs & LANE) === 0) alike += 1;
  }
  return alike;
}
