import { placeFinder } from '../text/text-place';
import { checkAllDone } from './checks/all-done';
import { checkAsOfWord } from './checks/as-of-word';
import { checkBlanks } from './checks/blanks';
import { checkBreakdowns } from './checks/breakdowns';
import { checkBrackets } from './checks/brackets';
import { checkDatesExist } from './checks/date-exists';
import { checkDateOrder } from './checks/date-order';
import { checkDateRanges } from './checks/date-ranges';
import { checkEmptyBrackets } from './checks/empty-brackets';
import { checkEmptyPoints } from './checks/empty-points';
import { checkFullWidth } from './checks/full-width';
import { checkIndents } from './checks/indents';
import { checkInspectionWord } from './checks/inspection-word';
import { checkLeftovers } from './checks/leftovers';
import { checkLevels } from './checks/levels';
import { checkListedItems } from './checks/listed-items';
import { checkLonePoints } from './checks/lone-points';
import { checkNumberingSigns } from './checks/numbering-signs';
import { checkOrdinals } from './checks/ordinals';
import { checkParagraphEnds } from './checks/paragraph-ends';
import { checkParts } from './checks/parts';
import { checkPunctuation } from './checks/punctuation';
import { checkQuotes } from './checks/quotes';
import { checkRates } from './checks/rates';
import { checkRatesTwice } from './checks/rates-twice';
import { checkRepeatedClauses } from './checks/repeated-clauses';
import { checkRepeatedSentences } from './checks/repeated-sentences';
import { checkRepeatedWords } from './checks/repeated-words';
import { checkSequenceWords } from './checks/sequence-words';
import { checkSignatureDate } from './checks/signature-date';
import { checkTemplateWords } from './checks/template-words';
import { checkTotals } from './checks/totals';
import { checkUnits } from './checks/units';
import { checkWeekdays } from './checks/weekdays';
import { checkHalfWidth } from './checks/half-width';
import { checkWrongWords } from './checks/wrong-words';
import { checkYearRanges } from './checks/years';
import { checkLedger } from './ledger/check-ledger';
import { type Slip, SLIP_SEVERITY } from './slips';
import type { ProofFinding, ProofLedger } from './types';
import { type Check, viewOf } from './view';

/** Every check. Of two slips at one place the one listed first here stands first. */
const CHECKS: readonly Check[] = [
  checkOrdinals,
  checkLonePoints,
  checkEmptyPoints,
  checkSequenceWords,
  checkLevels,
  checkNumberingSigns,
  checkParts,
  checkBreakdowns,
  checkRates,
  checkRatesTwice,
  checkAllDone,
  checkTotals,
  checkListedItems,
  checkUnits,
  checkLedger,
  checkDatesExist,
  checkDateOrder,
  checkDateRanges,
  checkYearRanges,
  checkWeekdays,
  checkSignatureDate,
  checkBrackets,
  checkEmptyBrackets,
  checkQuotes,
  checkHalfWidth,
  checkFullWidth,
  checkPunctuation,
  checkParagraphEnds,
  checkBlanks,
  checkIndents,
  checkRepeatedWords,
  checkRepeatedClauses,
  checkRepeatedSentences,
  checkWrongWords,
  checkAsOfWord,
  checkInspectionWord,
  checkLeftovers,
  checkTemplateWords,
];

/**
 * Reads a text as a proofreader would, in text order. Nothing is changed.
 *
 * @param against The ledger whose figures and statuses the text should tell; null where there is none.
 */
export function proofread(text: string, against: ProofLedger | null): readonly ProofFinding[] {
  const view = viewOf(text, against);
  const placeOf = placeFinder(text);
  return once(CHECKS.flatMap((check) => check(view)))
    .sort((a, b) => a.start - b.start)
    .map((one) => findingOf(text, one, placeOf));
}

/** Two checks that would change the same words into the same are one finding. */
function once(slips: readonly Slip[]): Slip[] {
  const seen = new Set<string>();
  return slips.filter(({ start, end, code, replacement }) => {
    const key = `${start} ${end} ${replacement ?? code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function findingOf(
  text: string,
  { code, start, end, message, replacement }: Slip,
  placeOf: ReturnType<typeof placeFinder>,
): ProofFinding {
  const severity = SLIP_SEVERITY[code];
  const words = text.slice(start, end);
  return { code, severity, start, end, ...placeOf(start), text: words, message, replacement };
}
