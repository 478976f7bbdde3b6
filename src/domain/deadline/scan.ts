import { formsAt } from './form-index';
import type { DeadlineForm, FormReading, Mention } from './types';

/** A number no form knows, with what belongs to it: 1.2.3, 3/5, 13月. */
const UNKNOWN_NUMBER = /\d+(?:[./]\d+)*[年月日号天周]?/uy;

/**
 * All forms in the text, left to right, none overlapping. At each place the first form of the list
 * that matches wins. A number that no form knows is passed over as a whole, so that no form begins
 * in the middle of it. `candidates` gives the forms worth trying at a place.
 */
export function scan(text: string, candidates = formsAt): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const forms = candidates(text, at);
    const end = forms.length === 0 ? at : tryForms(forms, text, at, mentions);
    at = end > at ? end : skip(text, at);
  }
  return mentions;
}

/** Adds what the first matching form reads; the place after it, or `at` where none matches. */
function tryForms(
  forms: readonly DeadlineForm[],
  text: string,
  at: number,
  mentions: Mention[],
): number {
  for (const form of forms) {
    const found = form.match(text, at);
    if (!found) continue;
    const { end, reading } = found;
    if (reading.type !== 'noDate') mentions.push(mentionOf(at, end, reading));
    return end;
  }
  return at;
}

const NOTHING_SUPPOSED: Mention['suppositions'] = [];

/** A mention whose day is not known yet. */
function mentionOf(start: number, end: number, reading: FormReading): Mention {
  const suppositions = NOTHING_SUPPOSED;
  return { start, end, reading, day: null, other: null, suppositions, replaced: false };
}

function skip(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x30 || code > 0x39) return at + 1;
  UNKNOWN_NUMBER.lastIndex = at;
  const run = UNKNOWN_NUMBER.exec(text);
  return at + (run ? run[0].length : 1);
}
