import { placeFinder } from '../text/text-place';
import { type Concern, CONCERN_SEVERITY } from './concerns';
import { findBankCards } from './detectors/bank-cards';
import { findCompanyNames } from './detectors/company-names';
import { findEmailAddresses } from './detectors/email-addresses';
import { findHomeAddresses } from './detectors/home-addresses';
import { findIdNumbers } from './detectors/id-numbers';
import { findIdentityDocuments } from './detectors/identity-documents';
import { findMobileNumbers } from './detectors/mobile-numbers';
import { findKnownCalls, findPersonNames } from './detectors/person-names';
import { findPersonalMoney } from './detectors/personal-money';
import { findPersonalPhones } from './detectors/personal-phones';
import { findPlateNumbers } from './detectors/plate-numbers';
import { findSensitiveMatters } from './detectors/sensitive-matters';
import { mostSpecific } from './most-specific';
import type { KnownNames, PublicationFinding } from './types';
import { type Detector, viewOf } from './view';

/** Every detector. Which of two overlapping concerns is told says the order of `CONCERN_SEVERITY`. */
const DETECTORS: readonly Detector[] = [
  findIdNumbers,
  findIdentityDocuments,
  findBankCards,
  findMobileNumbers,
  findEmailAddresses,
  findPersonalPhones,
  findPlateNumbers,
  findHomeAddresses,
  findCompanyNames,
  findPersonNames,
  findKnownCalls,
  findPersonalMoney,
  findSensitiveMatters,
];

/**
 * What to look at before a text is made public, in text order and without overlaps. Nothing is changed.
 *
 * @param known Cells of the ledger that hold people's names; several in one cell and titles beside them
 *   are understood.
 */
export function checkPublication(text: string, known: KnownNames): readonly PublicationFinding[] {
  const view = viewOf(text, known);
  const placeOf = placeFinder(text);
  const concerns = mostSpecific(
    DETECTORS.flatMap((detect) => detect(view)),
    text.length,
  );
  return concerns.map((one) => findingOf(text, one, placeOf));
}

function findingOf(
  text: string,
  { code, start, end, message, masked }: Concern,
  placeOf: ReturnType<typeof placeFinder>,
): PublicationFinding {
  const severity = CONCERN_SEVERITY[code];
  const words = text.slice(start, end);
  return { code, severity, start, end, ...placeOf(start), text: words, message, masked };
}
