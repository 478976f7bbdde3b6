import { Field, Input, Textarea } from '@fluentui/react-components';
import type { FactField } from '../../../domain/report/types';
import { factTrouble } from '../../fact-form';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';

export interface FactInputProps {
  readonly field: FactField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One fact. Plain fields of the browser's, in which every Chinese input method works. */
export function FactInput({ field, value, onChange }: FactInputProps) {
  const { FACT_TROUBLES } = usePartWords();
  const { key, kind, hint } = field;
  const trouble = factTrouble(field, value);
  const change = (_event: unknown, { value: typed }: { readonly value: string }): void => {
    onChange(typed);
  };
  return (
    <Field
      label={{ lang: LEDGER_LANG, children: key }}
      hint={{ lang: LEDGER_LANG, children: hint }}
      validationState={trouble === null ? 'none' : 'error'}
      validationMessage={trouble && FACT_TROUBLES[trouble]}
    >
      {kind === 'lines' ? (
        <Textarea name={key} rows={3} resize="vertical" value={value} onChange={change} />
      ) : (
        <Input
          name={key}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'count' ? 'numeric' : undefined}
          value={value}
          onChange={change}
        />
      )}
    </Field>
  );
}
