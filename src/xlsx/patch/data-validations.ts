import { formatSqref } from '../address/a1';
import { readDataValidations, type DataValidation } from '../read/data-validations';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import { putChild } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { setAttribute } from '../xml/start-tag';
import { escapeAttribute, escapeXml } from '../xml/xml-text';
import { childrenOf } from '../xml/xml-tree';
import { WORKSHEET_ORDER } from './element-order';

/** A stored validation by its place in the file, or a new one. */
export type PlannedValidation =
  | { readonly kind: 'keep'; readonly index: number }
  | { readonly kind: 'new'; readonly validation: DataValidation };

/** Makes the sheet's validations (outside the extension list) these, in this order. */
export function dataValidationSplices(
  sheet: WorksheetPart,
  planned: readonly PlannedValidation[],
): Splice[] {
  const list = sheetElement(sheet, 'dataValidations');
  const stored = childrenOf(list, 'dataValidation');
  const unchanged =
    planned.length === stored.length &&
    planned.every((one, position) => one.kind === 'keep' && one.index === position);
  if (unchanged) return [];
  const xml = planned.map((one) => {
    if (one.kind === 'new') return validationXml(one.validation);
    const element = stored[one.index];
    return element ? sheet.text.slice(element.start, element.end) : '';
  });
  if (xml.length === 0) return putChild(sheet.root, WORKSHEET_ORDER, 'dataValidations', '');
  const count = String(xml.length);
  // Attributes of the list (prompts switched off, window place) stay.
  const tag = list
    ? sheet.text
        .slice(list.start, list.contentStart)
        .replace(/^<\w+:/, '<')
        .replace(/\s*\/>$/, '>')
    : '<dataValidations>';
  const whole = `${setAttribute(tag, 'count', count)}${xml.join('')}</dataValidations>`;
  return putChild(sheet.root, WORKSHEET_ORDER, 'dataValidations', whole);
}

/** Stored validations that no grid can show, since their area cannot be read; they always stay. */
export function unreadableValidations(sheet: WorksheetPart): number[] {
  return readDataValidations(sheet).flatMap(({ areas }, index) =>
    areas.length === 0 ? [index] : [],
  );
}

function validationXml(validation: DataValidation): string {
  const attributes = {
    type: validation.type,
    errorStyle: validation.errorStyle === 'stop' ? '' : validation.errorStyle,
    operator: validation.operator === 'between' ? '' : validation.operator,
    allowBlank: validation.allowBlank ? '1' : '',
    showInputMessage: validation.showPrompt ? '1' : '',
    showErrorMessage: validation.showError ? '1' : '',
    errorTitle: validation.errorTitle,
    error: validation.error,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
    sqref: formatSqref(validation.areas),
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const formula = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  const body = formula('formula1', validation.formula1) + formula('formula2', validation.formula2);
  return `<dataValidation${written.join('')}>${body}</dataValidation>`;
}
