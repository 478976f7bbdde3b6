import { Button, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { writeComparison } from '../../../app/process/compare';
import type { LoadedLedger } from '../../../app/load-ledger';
import { formatChineseDay } from '../../../domain/calendar/day';
import { ChangesFigures } from '../../components/overview/ChangesFigures';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import { NOW, openOther, useComparison, type ChosenSides, type Side } from './use-comparison';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: SMALL_TEXT,
  file: { display: 'none' },
});

interface ComparedProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

/** Two sides to choose and what changed between them. */
export function Compared({ state, session, loaded }: ComparedProps) {
  const { COMPARISON_WORDS, comparisonWritten } = useProcessWords();
  const styles = useStyles();
  const { sides, from, to, changes, setChosen, setOpened } = useComparison(loaded, state.snapshots);
  const { desk } = session.process;
  const [isFailed, setFailed] = useState(false);
  const open = async (file: File): Promise<void> => {
    const side = await openOther(desk, file, loaded);
    setFailed(side === null);
    if (side === null) return;
    setOpened((before) => [...before.filter(({ key }) => key !== side.key), side]);
    setChosen((before) => ({ ...before, from: side.key }));
  };
  const write = (): void => {
    if (changes === null || from === undefined) return;
    const laterSheet = to.key === NOW ? loaded.ledger.sheet : null;
    const named = { earlier: sheetName(from), later: sheetName(to), laterSheet };
    void desk.run('comparison', async () =>
      comparisonWritten((await writeComparison(desk.workbook, changes, named)).name),
    );
  };
  return (
    <div className={styles.part}>
      <Choices sides={sides} from={from} to={to} onChoose={setChosen} />
      {desk.openPackage && <FileButton onFile={(file) => void open(file)} />}
      {isFailed && (
        <p className={styles.line} role="alert">
          {COMPARISON_WORDS.failed}
        </p>
      )}
      {changes === null ? (
        <p className={styles.line}>{COMPARISON_WORDS.none}</p>
      ) : (
        <>
          <ChangesFigures changes={changes} loaded={loaded} session={session} />
          <div>
            <Button appearance="primary" disabled={state.task !== null} onClick={write}>
              {COMPARISON_WORDS.write}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly sides: readonly Side[];
  readonly from: Side | undefined;
  readonly to: Side;
  readonly onChoose: (change: (before: ChosenSides) => ChosenSides) => void;
}

/** The two sides; nothing to choose where there is only the ledger on screen. */
function Choices({ sides, from, to, onChoose }: ChoicesProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  if (sides.length === 0) return null;
  return (
    <div className={styles.row}>
      <SideSelect
        label={COMPARISON_WORDS.from}
        sides={sides}
        value={from?.key ?? ''}
        onChange={(key) => {
          onChoose((before) => ({ ...before, from: key }));
        }}
      />
      <SideSelect
        label={COMPARISON_WORDS.to}
        sides={sides}
        value={to.key}
        hasNow
        onChange={(key) => {
          onChoose((before) => ({ ...before, to: key }));
        }}
      />
    </div>
  );
}

/** As the sheet names a side: sheets speak Chinese. */
function sheetName({ name }: Side): string {
  if (name === null) return '现在的台账';
  return 'day' in name ? `${formatChineseDay(name.day)}记下的进度` : name.file;
}

interface SideSelectProps {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly value: string;
  readonly hasNow?: true;
  readonly onChange: (key: string) => void;
}

function SideSelect({ label, sides, value, hasNow, onChange }: SideSelectProps) {
  const { COMPARISON_WORDS, snapshotChoice } = useProcessWords();
  const id = useId();
  return (
    <span>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      >
        {hasNow && <option value={NOW}>{COMPARISON_WORDS.now}</option>}
        {sides.map(({ key, name, stand }) => (
          <option key={key} value={key}>
            {name !== null && 'file' in name ? name.file : snapshotChoice(stand.day)}
          </option>
        ))}
      </Select>
    </span>
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
