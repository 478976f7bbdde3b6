import { Select } from '@fluentui/react-components';
import { COLUMN_ROLES, type ColumnReading, type ColumnRole } from '../../domain/header/column-role';
import { offeredRoles } from '../open-questions';
import { usePartWords } from '../words/use-part-words';
import { useWords } from '../words/use-words';
import type { Words } from '../words/zh-cn';
import type { PartWords } from '../words/zh-cn-parts';

/** A role, `none` for no part at all, or null: as recognised. */
export type RoleChoice = ColumnRole | 'none' | null;

export interface RoleSelectProps {
  readonly reading: ColumnReading;
  readonly label: string;
  readonly value: RoleChoice;
  /** Is 自动识别 offered, too? */
  readonly automatic: boolean;
  readonly onChoose: (choice: RoleChoice) => void;
}

const CHOICES = [...COLUMN_ROLES, 'none'] as const;

/** What a column may be: the likely roles first. A native list, which stays inside a narrow pane. */
export function RoleSelect({ reading, label, value, automatic, onChoose }: RoleSelectProps) {
  const words = { ...useWords(), ...usePartWords() };
  const { COLUMN_WORDS, ROLE_WORDS } = words;
  const toOption = (role: ColumnRole) => (
    <option key={role} value={role}>
      {ROLE_WORDS[role]}
    </option>
  );
  const { likely, others } = offeredRoles(reading);
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      onChange={(_event, { value: chosen }) => {
        onChoose(CHOICES.find((choice) => choice === chosen) ?? null);
      }}
    >
      {automatic && <option value="">{automaticLine(reading, words)}</option>}
      {likely.map(toOption)}
      <option value="none">{COLUMN_WORDS.none}</option>
      <optgroup label={COLUMN_WORDS.others}>{others.map(toOption)}</optgroup>
    </Select>
  );
}

/** What the column was taken for by itself, where that is known: a choice of the user's covers it. */
function automaticLine(
  { role, confidence }: ColumnReading,
  { COLUMN_WORDS, labelled, ROLE_WORDS }: Words & PartWords,
): string {
  if (confidence === 'chosen') return COLUMN_WORDS.automatic;
  return labelled(COLUMN_WORDS.automatic, role === null ? COLUMN_WORDS.unused : ROLE_WORDS[role]);
}
