import {
  dataValidationSplices,
  unreadableValidations,
  type PlannedValidation,
} from '../../../xlsx/patch/data-validations';
import { readDataValidations, type DataValidation } from '../../../xlsx/read/data-validations';
import { isoDateSerial } from '../../../xlsx/read/iso-date';
import type { Splice } from '../../../xlsx/xml/splice';
import { ERROR_STYLE, toValidations, validationId } from '../open/data-validations';
import { toArea } from '../open/ranges';
import type { ValidationJson } from '../open/resource-types';
import type { SheetSource } from '../open/sheet-data';
import { wordFor } from '../open/style-words';
import { equalJson } from './equal-json';

/** Kinds a file knows; Univer has more (checkboxes, multiple choice). */
const KINDS = new Set(['list', 'date', 'time', 'whole', 'decimal', 'textLength', 'custom', 'any']);

export interface ValidationEdits {
  readonly splices: readonly Splice[];
  readonly messages: readonly string[];
}

/** What must be written so that the file's validations are those of the grid. */
export function validationSplices(
  source: SheetSource,
  now: readonly ValidationJson[],
): ValidationEdits {
  const shown = toValidations(source.id, readDataValidations(source.part));
  if (equalJson(shown.map(comparable), now.map(comparable))) return { splices: [], messages: [] };
  const unknown = now.filter((one) => !KINDS.has(one.type));
  if (unknown.length > 0) {
    const message = `“${source.entry.name}”里有复选框或多选下拉，.xlsx 存不下，请改用普通下拉列表后再保存。`;
    return { splices: [], messages: [message] };
  }
  const planned = now.map((one): PlannedValidation => {
    const position = shown.findIndex((stored) => equalJson(comparable(stored), comparable(one)));
    const uid = shown[position]?.uid;
    const index = uid === undefined ? -1 : indexOf(source.id, uid);
    return index < 0 ? { kind: 'new', validation: toValidation(one) } : { kind: 'keep', index };
  });
  const hidden = unreadableValidations(source.part).map(
    (index) => ({ kind: 'keep', index }) as const,
  );
  return { splices: dataValidationSplices(source.part, [...planned, ...hidden]), messages: [] };
}

function indexOf(sheetId: string, uid: string): number {
  return uid.startsWith(validationId(sheetId, 0).slice(0, -1))
    ? Number(uid.slice(uid.lastIndexOf('-') + 1))
    : -1;
}

function comparable(one: ValidationJson): unknown {
  return { ...one, ranges: one.ranges.map(toArea) };
}

function toValidation(one: ValidationJson): DataValidation {
  return {
    areas: one.ranges.map(toArea),
    type: one.type === 'any' ? 'none' : one.type,
    operator: one.operator ?? 'between',
    formula1: toOperand(one, one.formula1 ?? ''),
    formula2: toOperand(one, one.formula2 ?? ''),
    allowBlank: one.allowBlank === true,
    showError: one.showErrorMessage !== false,
    errorStyle: wordFor(ERROR_STYLE, one.errorStyle ?? ERROR_STYLE.stop) ?? 'stop',
    errorTitle: one.errorTitle ?? '',
    error: one.error ?? '',
    showPrompt: one.showInputMessage === true,
    promptTitle: one.promptTitle ?? '',
    prompt: one.prompt ?? '',
  };
}

/** A formula loses its `=`, a list gets its quotes, a day becomes its serial number. */
function toOperand(one: ValidationJson, text: string): string {
  if (text.startsWith('=')) return text.slice(1);
  if (text === '') return '';
  if (one.type === 'list') return `"${text.replace(/"/g, '""')}"`;
  const serial = one.type === 'date' ? isoDateSerial(text) : null;
  return serial === null ? text : String(serial);
}
