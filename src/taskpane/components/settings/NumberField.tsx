import { Field, Input } from '@fluentui/react-components';

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly limits: readonly [low: number, high: number];
  readonly value: string;
  /** Why it cannot be kept, or null. */
  readonly wrong: string | null;
  readonly onChange: (value: string) => void;
}

/** A whole number of days or months as it is typed. */
export function NumberField({ label, hint, limits, value, wrong, onChange }: NumberFieldProps) {
  const [low, high] = limits;
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(wrong !== null && { validationMessage: wrong })}
    >
      <Input
        type="number"
        min={low}
        max={high}
        value={value}
        onChange={(_event, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}
