import { parseSqref, type CellArea } from '../address/a1';
import { childOf, childrenOf, flag, type XmlElement } from '../xml/xml-tree';
import { sheetElement, type WorksheetPart } from './worksheet';

export interface DataValidation {
  readonly areas: readonly CellArea[];
  /** list, date, whole, decimal, textLength, time, custom, none */
  readonly type: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly showError: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** The validations outside the extension list, in document order. */
export function readDataValidations(sheet: WorksheetPart): DataValidation[] {
  return childrenOf(sheetElement(sheet, 'dataValidations'), 'dataValidation').map(toValidation);
}

function toValidation(element: XmlElement): DataValidation {
  const { attributes } = element;
  const text = (name: string): string => childOf(element, name)?.text ?? '';
  return {
    areas: parseSqref(attributes['sqref'] ?? ''),
    type: attributes['type'] ?? 'none',
    operator: attributes['operator'] ?? 'between',
    formula1: text('formula1'),
    formula2: text('formula2'),
    allowBlank: flag(attributes['allowBlank']),
    showError: flag(attributes['showErrorMessage']),
    errorStyle: attributes['errorStyle'] ?? 'stop',
    errorTitle: attributes['errorTitle'] ?? '',
    error: attributes['error'] ?? '',
    showPrompt: flag(attributes['showInputMessage']),
    promptTitle: attributes['promptTitle'] ?? '',
    prompt: attributes['prompt'] ?? '',
  };
}
