import { LINE_PITCHES, type LinePitch } from '../app/ports';
import type { DraftScope } from '../domain/draft/scope';
import type { GroupKey } from '../domain/summary/groups-by';
import { TEMPLATE_IDS, type TemplateId } from '../domain/report/types';
import { InputError } from './input-error';
import { REPORT_WORDS } from './report-words';
import { WORDS } from './words';

/** How the report command is to draft; null leaves it to what the workbook keeps. */
export interface ReportOptions {
  readonly template: TemplateId | null;
  /** A text file with the words of a template of the office's own. */
  readonly templateFile: string | null;
  readonly factsFile: string | null;
  readonly isPublic: boolean;
  readonly scope: DraftScope | null;
  readonly linePitch: LinePitch | null;
}

export const REPORT_OPTION_TYPES = {
  template: { type: 'string' },
  'template-file': { type: 'string' },
  facts: { type: 'string' },
  category: { type: 'string' },
  unit: { type: 'string' },
  leader: { type: 'string' },
  'line-pitch': { type: 'string' },
} as const;

export const REPORT_OPTIONS = [
  'template',
  'template-file',
  'facts',
  'category',
  'unit',
  'leader',
  'line-pitch',
] as const;
type ReportOption = (typeof REPORT_OPTIONS)[number];

type Values = Readonly<Partial<Record<ReportOption | 'public', string | boolean>>>;

const SCOPES = ['category', 'unit', 'leader'] as const satisfies readonly GroupKey[];

/**
 * Reads the options of the report command.
 *
 * @throws InputError For a word that is none of those allowed, and for more than one scope.
 */
export function readReportOptions(values: Values): ReportOptions {
  return {
    template: oneOf(values, 'template', TEMPLATE_IDS),
    templateFile: textIn(values, 'template-file'),
    factsFile: textIn(values, 'facts'),
    isPublic: values.public === true,
    scope: scopeIn(values),
    linePitch: linePitchIn(values),
  };
}

function textIn(values: Values, name: ReportOption): string | null {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function oneOf<T extends string>(
  values: Values,
  name: ReportOption,
  words: readonly T[],
): T | null {
  const text = textIn(values, name);
  if (text === null) return null;
  const word = words.find((one) => one === text);
  if (word === undefined) throw new InputError(WORDS.badWord(name, text, words));
  return word;
}

function linePitchIn(values: Values): LinePitch | null {
  const text = oneOf(values, 'line-pitch', LINE_PITCHES.map(String));
  return LINE_PITCHES.find((pitch) => String(pitch) === text) ?? null;
}

function scopeIn(values: Values): DraftScope | null {
  const scopes = SCOPES.flatMap((by) => {
    const name = textIn(values, by);
    return name === null ? [] : [{ by, name }];
  });
  if (scopes.length > 1) throw new InputError(REPORT_WORDS.oneScope);
  return scopes[0] ?? null;
}
