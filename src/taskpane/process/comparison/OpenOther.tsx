import { Button, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { SheetRef } from '../../../app/ports';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  part: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

export interface OpenOtherProps {
  /** Can files be opened here? */
  readonly hasFiles: boolean;
  /** The other ledgers of the workbook. */
  readonly sheets: readonly SheetRef[];
  readonly onFile: (file: File) => void;
  readonly onSheet: (sheet: SheetRef) => void;
}

/** What else there is to compare with: another file, another sheet. */
export function OpenOther({ hasFiles, sheets, onFile, onSheet }: OpenOtherProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.part}>
      {hasFiles && <FileButton onFile={onFile} />}
      {sheets.length > 0 && (
        <span>
          <Label htmlFor={id}>{COMPARISON_WORDS.otherSheet}</Label>
          <Select
            id={id}
            value=""
            onChange={(_event, { value }) => {
              const sheet = sheets.find((one) => one.id === value);
              if (sheet !== undefined) onSheet(sheet);
            }}
          >
            <option value="" disabled>
              {COMPARISON_WORDS.choose}
            </option>
            {sheets.map((sheet) => (
              <option key={sheet.id} lang={LEDGER_LANG} value={sheet.id}>
                {sheet.name}
              </option>
            ))}
          </Select>
        </span>
      )}
    </div>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={field}
        className={styles.file}
        type="file"
        accept=".xlsx"
        aria-label={COMPARISON_WORDS.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be opened again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button onClick={() => field.current?.click()}>{COMPARISON_WORDS.file}</Button>
    </div>
  );
}
