import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FactField } from '../../../domain/report/types';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { groupFacts } from '../../fact-form';
import type { TypedFacts } from '../../use-typed-facts';
import { SMALL_TEXT } from '../../small-text';
import { FactInput } from './FactInput';

export interface FactsFormProps {
  /** What the chosen template asks for. */
  readonly fields: readonly FactField[];
  readonly facts: TypedFacts;
  /** The field to go to; a new object goes there again. */
  readonly wanted: { readonly key: string } | null;
}

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, marginBottom: '4px', fontWeight: tokens.fontWeightSemibold },
  small: SMALL_TEXT,
  save: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** 填写信息: what no ledger says and every report needs. Kept when the form is left, or by 保存. */
export function FactsForm({ fields, facts, wanted }: FactsFormProps) {
  const { FACT_WORDS } = usePartWords();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = wanted && form.current?.elements.namedItem(wanted.key);
    if (field instanceof HTMLElement) field.focus();
  }, [wanted]);
  if (fields.length === 0) return <p className={styles.small}>{FACT_WORDS.empty}</p>;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void facts.save();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void facts.save();
      }}
    >
      <p className={styles.small}>{FACT_WORDS.intro}</p>
      {groupFacts(fields).map(({ group, fields: inGroup }) => (
        <fieldset key={group} className={styles.group}>
          <legend lang={LEDGER_LANG} className={styles.legend}>
            {group}
          </legend>
          {inGroup.map((field) => (
            <FactInput
              key={field.key}
              field={field}
              value={facts.values[field.key] ?? ''}
              onChange={(value) => {
                facts.change(field.key, value);
              }}
            />
          ))}
        </fieldset>
      ))}
      <div className={styles.save}>
        <Button type="submit" disabledFocusable={!facts.unsaved}>
          {FACT_WORDS.save}
        </Button>
        {facts.unsaved && <span className={styles.small}>{FACT_WORDS.unsaved}</span>}
      </div>
    </form>
  );
}
