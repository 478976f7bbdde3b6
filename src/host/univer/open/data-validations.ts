import type { DataValidation } from '../../../xlsx/read/data-validations';
import { toRange } from './ranges';
import type { ValidationJson } from './resource-types';
import { numberFor } from './style-words';

/** Univer's numbers for what happens to a wrong entry. */
export const ERROR_STYLE = { information: 0, stop: 1, warning: 2 } as const;

/** The types whose entries are compared with the operands. */
const COMPARING: ReadonlySet<string> = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

/** The id under which a validation of the file lives in Univer. */
export function validationId(sheetId: string, index: number): string {
  return `${sheetId}-dv-${index}`;
}

/** Validations as Univer keeps them; one without a readable area is left to the file. */
export function toValidations(
  sheetId: string,
  validations: readonly DataValidation[],
): ValidationJson[] {
  return validations
    .map((validation, index) => ({ validation, uid: validationId(sheetId, index) }))
    .filter(({ validation }) => validation.areas.length > 0)
    .map(({ validation, uid }) => ({
      uid,
      type: validation.type === 'none' ? 'any' : validation.type,
      ranges: validation.areas.map(toRange),
      // With one, Univer would compare the entries of a list too.
      ...(COMPARING.has(validation.type) ? { operator: validation.operator } : {}),
      ...formulas(validation),
      allowBlank: validation.allowBlank,
      showErrorMessage: validation.showError,
      errorStyle: numberFor(ERROR_STYLE, validation.errorStyle) ?? ERROR_STYLE.stop,
      ...(validation.errorTitle === '' ? {} : { errorTitle: validation.errorTitle }),
      ...(validation.error === '' ? {} : { error: validation.error }),
      showInputMessage: validation.showPrompt,
      ...(validation.promptTitle === '' ? {} : { promptTitle: validation.promptTitle }),
      ...(validation.prompt === '' ? {} : { prompt: validation.prompt }),
    }));
}

function formulas(validation: DataValidation): Pick<ValidationJson, 'formula1' | 'formula2'> {
  const first = operand(validation, validation.formula1);
  const second = operand(validation, validation.formula2);
  return {
    ...(first === '' ? {} : { formula1: first }),
    ...(second === '' ? {} : { formula2: second }),
  };
}

/** A quoted list loses its quotes, a number stays, anything else is a formula. */
function operand(validation: DataValidation, text: string): string {
  if (text === '' || Number.isFinite(Number(text))) return text;
  const list = validation.type === 'list' ? /^"((?:[^"]|"")*)"$/.exec(text) : null;
  return list ? (list[1] ?? '').replace(/""/g, '"') : `=${text}`;
}
