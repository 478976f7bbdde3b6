import type { EntryPlan, EntryRule } from '../domain/summary-sheet/entry-plan';
import { rangeOf } from './ranges';

const STYLES = { stop: 'Stop', warning: 'Warning' } as const;

/** No rectification is older; a bare year typed as a date (2025) would be a day of 1905. */
const FIRST_DAY = '2000-01-01';

/** Queues the data validation of each area. The rule goes first: what is said belongs to it. */
export function writeEntryRules(sheet: Excel.Worksheet, entries: readonly EntryPlan[]): void {
  for (const { area, rule, prompt, alert } of entries) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = ruleOf(rule);
    dataValidation.prompt = { ...prompt, showPrompt: true };
    dataValidation.errorAlert =
      alert === null
        ? { title: '', message: '', style: 'Information', showAlert: false }
        : {
            title: alert.title,
            message: alert.message,
            style: STYLES[alert.style],
            showAlert: true,
          };
  }
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'percent':
      return { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    case 'day':
      return { date: { formula1: FIRST_DAY, operator: 'GreaterThanOrEqualTo' } };
    case 'anything':
      // Excel shows a prompt only where there is a rule; this one is always kept.
      return { textLength: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  }
}
