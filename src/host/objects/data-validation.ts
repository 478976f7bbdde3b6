import { referencesOf } from '../../xlsx/formula/references';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { Area } from '../univer/area';
import type { LiveValidation, ValidationSettings } from '../univer/live-validations';
import { equalJson } from '../univer/save/equal-json';
import { fromExcelRule, toExcelRule, typeWordOf } from './data-validation-rule';
import { booleanOf, textOf } from './range-style';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** Excel.DataValidationAlertStyle and Univer's numbers. */
const STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

/** Excel cuts nothing off: it refuses longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What a new rule brings with it, and what cells without one answer. */
const PLAIN: ValidationSettings = {
  type: 'any',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 1,
  showInputMessage: true,
};

/** What the cells of a range say together. */
type Found =
  | { readonly kind: 'None' | 'Inconsistent' | 'MixedCriteria' }
  | { readonly kind: 'same'; readonly settings: ValidationSettings };

/**
 * Excel.DataValidation of a range. Not here: times, ranges as operands, prompts without a rule, which
 * entries are valid.
 */
export const dataValidationObject = defineType<RangeTarget>({
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (range) => {
        const found = foundIn(range);
        return found.kind === 'same' ? wordOf(found.settings) : found.kind;
      },
    },
    Rule: {
      get: (range) => {
        const found = foundIn(range);
        if (found.kind === 'None') return {};
        if (found.kind !== 'same') return null;
        return found.settings.type === 'any' ? {} : toExcelRule(found.settings);
      },
      set: (range, rule) => {
        const settings = fromExcelRule(rule, (formula) => range.book.live.isFormula(formula));
        put(range, { ...PLAIN, ...settings });
      },
    },
    ErrorAlert: { get: (range) => answer(range, alertOf), set: setAlert },
    Prompt: { get: (range) => answer(range, promptOf), set: setPrompt },
    IgnoreBlanks: {
      get: (range) => answer(range, ({ allowBlank }) => allowBlank === true),
      set: (range, ignored) => {
        change(range, 'IgnoreBlanks', { allowBlank: booleanOf(ignored) });
      },
    },
  },
  methods: {
    Clear: (range) => {
      requireUnprotected(range);
      keepFormulas(range);
      range.sheet.validations.clear(range.area);
    },
  },
});

function wordOf(settings: ValidationSettings): string {
  return settings.type === 'any' ? 'None' : typeWordOf(settings);
}

function foundIn({ sheet, area }: RangeTarget): Found {
  const [first, ...others] = sheet.validations.in(area).map(({ settings }) => settings);
  if (first === undefined) return { kind: 'None' };
  if (!sheet.validations.covers(area)) return { kind: 'MixedCriteria' };
  return others.every((one) => equalJson(one, first))
    ? { kind: 'same', settings: first }
    : { kind: 'Inconsistent' };
}

/** null where the cells differ. */
function answer<T>(range: RangeTarget, read: (settings: ValidationSettings) => T): T | null {
  const found = foundIn(range);
  if (found.kind === 'None') return read(PLAIN);
  return found.kind === 'same' ? read(found.settings) : null;
}

function alertOf(settings: ValidationSettings): object {
  const { error = '', errorTitle = '', errorStyle = 1, showErrorMessage } = settings;
  const [style = 'Stop'] = Object.entries(STYLES).find(([, number]) => number === errorStyle) ?? [];
  return { message: error, showAlert: showErrorMessage !== false, style, title: errorTitle };
}

function promptOf(settings: ValidationSettings): object {
  const { prompt = '', promptTitle = '', showInputMessage } = settings;
  return { message: prompt, showPrompt: showInputMessage === true, title: promptTitle };
}

function setAlert(range: RangeTarget, value: unknown): void {
  const { message, showAlert, style, title } = recordOf(value);
  const number = STYLES[textOf(style ?? 'Stop')];
  if (number === undefined) throw new HostError('InvalidArgument');
  change(range, 'ErrorAlert', {
    error: messageOf(message),
    errorTitle: titleOf(title),
    errorStyle: number,
    showErrorMessage: booleanOf(showAlert ?? true),
  });
}

function setPrompt(range: RangeTarget, value: unknown): void {
  const { message, showPrompt, title } = recordOf(value);
  change(range, 'Prompt', {
    prompt: messageOf(message),
    promptTitle: titleOf(title),
    showInputMessage: booleanOf(showPrompt ?? true),
  });
}

/** Changes what is said about one rule; several rules at once, or none, this host does not touch. */
function change(range: RangeTarget, member: string, more: Partial<ValidationSettings>): void {
  const found = foundIn(range);
  if (found.kind !== 'same') throw notImplemented(`DataValidation.${member} without one rule`);
  put(range, { ...found.settings, ...more });
}

function put(range: RangeTarget, settings: ValidationSettings): void {
  requireUnprotected(range);
  keepFormulas(range);
  const entries = Object.entries(settings).filter(([, value]) => value !== '');
  range.sheet.validations.put(range.area, Object.fromEntries(entries) as typeof settings);
}

/**
 * A formula that names cells is written for the first cell of its validation. Where that cell goes and
 * others stay, it would have to be rewritten, which this host does not do.
 */
function keepFormulas({ sheet, area }: RangeTarget): void {
  const cut = sheet.validations.in(area).filter(namesCells);
  if (cut.some(({ areas }) => areas.some((one) => !isInside(one, area)))) {
    throw notImplemented('DataValidation of some of the cells of a rule that names cells');
  }
}

function namesCells({ settings }: LiveValidation): boolean {
  const { formula1 = '', formula2 = '' } = settings;
  return [formula1, formula2].some(
    (text) => text.startsWith('=') && referencesOf(text.slice(1)).areas.length > 0,
  );
}

function isInside(one: Area, area: Area): boolean {
  return (
    one.top >= area.top &&
    one.bottom <= area.bottom &&
    one.left >= area.left &&
    one.right <= area.right
  );
}

function messageOf(value: unknown): string {
  return shortText(value, LONGEST_MESSAGE);
}

function titleOf(value: unknown): string {
  return shortText(value, LONGEST_TITLE);
}

function shortText(value: unknown, longest: number): string {
  const text = value === undefined || value === null ? '' : textOf(value);
  if (text.length > longest) throw new HostError('InvalidArgument');
  return text;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}
