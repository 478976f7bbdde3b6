import type { SettingPart, SettingsDamage } from '../../../app/kept-damage';
import { DEFAULT_SETTINGS } from '../../../app/settings';
import { countOf, formOf } from './count-of';
import { listed } from './lists';

const { immediateDays, concentratedMonths, dueSoonDays } = DEFAULT_SETTINGS;

const PART_WORDS: Readonly<Record<SettingPart, string>> = {
  settings: 'everything under "Settings" (defaults for now)',
  feedback: 'the feedback date (for now the date above the header)',
  immediateDays: `at once (for now ${immediateDays} days)`,
  concentratedMonths: `concentrated (for now ${concentratedMonths} months)`,
  dueSoonDays: `due soon (for now ${dueSoonDays} days)`,
  firstWarningDays: 'early warning (none for now)',
  monthBefore: 'how to read "8月前" (for now the month counts)',
  monthBeforeAnswered: 'whether "8月前" was asked about (you will be asked again)',
  columns: 'some chosen columns (recognized automatically for now)',
  countingRule: 'the counting rule (defaults for what cannot be read)',
  helperConsent: 'consent to helper columns (you will be asked again)',
  colourPreset: 'the colors (the default set for now)',
  drafting: 'all choices, facts and templates for drafts (defaults for now)',
  template: 'the chosen template (the default one for now)',
  audience: 'internal or public version (internal for now)',
  facts: 'some facts (empty for now)',
  templates: 'some of your own templates (the shipped wording for now)',
  linePitch: 'the line pitch (the default one for now)',
};

const IN_DRAFTING: readonly SettingPart[] = [
  'drafting',
  'template',
  'audience',
  'facts',
  'templates',
  'linePitch',
];

function placesOf(parts: readonly SettingPart[]): string {
  const inDrafting = parts.some((part) => IN_DRAFTING.includes(part));
  const inSettings = parts.some((part) => !IN_DRAFTING.includes(part));
  return listed([...(inSettings ? ['"Settings"'] : []), ...(inDrafting ? ['"Draft"'] : [])]);
}

/** As in Chinese: which settings, what they are for now and where to save them anew. */
export function settingsDamagedText({ parts, newer }: SettingsDamage, snapshots: number): string {
  const names = listed(parts.map((part) => PART_WORDS[part]));
  const damaged =
    parts.length === 0
      ? []
      : [
          `${countOf(parts.length, 'setting')} kept in this workbook cannot be read: ${names}. What was kept is not changed; please check under ${placesOf(parts)} and save again.`,
        ];
  const later = newer
    ? [
        'A later version of the add-in saved settings in this workbook: this version uses what it knows and leaves the rest as it is. Please update the add-in.',
      ]
    : [];
  const noted =
    snapshots === 0
      ? []
      : [
          `${countOf(snapshots, 'earlier note')} of progress cannot be read and ${formOf(snapshots, 'was', 'were')} passed over; noting progress again clears ${formOf(snapshots, 'it', 'them')} away.`,
        ];
  return [...damaged, ...later, ...noted].join(' ');
}
