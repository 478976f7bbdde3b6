import { Label, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useProcessWords } from '../use-process-words';
import { NOW, type Side, type SideName } from './use-comparison';

export interface SideSelectProps {
  readonly label: string;
  readonly sides: readonly Side[];
  /** Null where nothing is chosen yet. */
  readonly value: string | null;
  readonly hasNow?: true;
  readonly onChange: (key: string) => void;
}

/** 上期 or 本期. */
export function SideSelect({ label, sides, value, hasNow, onChange }: SideSelectProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const nameOf = useSideName();
  const id = useId();
  return (
    <span>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value ?? ''}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      >
        {value === null && (
          <option value="" disabled>
            {COMPARISON_WORDS.choose}
          </option>
        )}
        {hasNow && <option value={NOW}>{COMPARISON_WORDS.now}</option>}
        {sides.map(({ key, name }) => (
          <option key={key} value={key}>
            {nameOf(name)}
          </option>
        ))}
      </Select>
    </span>
  );
}

/** How the pane names a side. */
function useSideName(): (name: SideName) => string {
  const { COMPARISON_WORDS, sheetChoice, snapshotChoice } = useProcessWords();
  return (name) => {
    switch (name.kind) {
      case 'now':
        return COMPARISON_WORDS.now;
      case 'noted':
        return snapshotChoice(name.day, name.sheet);
      case 'file':
        return name.of;
      case 'sheet':
        return sheetChoice(name.of);
    }
  };
}
