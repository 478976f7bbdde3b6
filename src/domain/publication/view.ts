import { halfWidthSign } from '../text/half-width';
import { findNames, type FoundName } from './names/find-names';
import { knownCalls } from './names/known-names';
import type { Concern } from './concerns';
import type { KnownNames } from './types';

/** The text as the detectors read it; made once. */
export interface PublicationView {
  readonly text: string;
  /** The text with full-width letters, digits and blanks as half-width ones; every offset stays. */
  readonly plain: string;
  /** Every personal name, in text order. */
  readonly names: readonly FoundName[];
  /** How the ledger calls people by surname and title, each with its title. */
  readonly calls: ReadonlyMap<string, string>;
}

/** One detector: every concern of its kind, in any order. */
export type Detector = (view: PublicationView) => readonly Concern[];

/** Prepares a text for the detectors. */
export function viewOf(text: string, known: KnownNames): PublicationView {
  return { text, plain: halfWidth(text), names: findNames(text, known), calls: knownCalls(known) };
}

/** U+FF01–U+FF5E as ASCII, other dashes and blanks as the plain ones, character by character. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, halfWidthSign)
    .replace(/[‐‑‒–—―─−]/gu, '-')
    .replace(/[\u3000\u00A0]/gu, ' ');
}
