import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../../domain/calendar/day';
import { useProcessWords } from '../use-process-words';
import { OtherDay } from './OtherDay';
import { SideSelect } from './SideSelect';
import type { ChosenSides, Side } from './use-comparison';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ChosenPairProps {
  readonly sides: readonly Side[];
  readonly from: Side | undefined;
  readonly to: Side;
  readonly onChoose: (choice: ChosenSides) => void;
  /** Another as-of day for the side of that key. */
  readonly onDay: (key: string, day: Day) => void;
}

/** The two sides and their days; nothing to choose where there is only the ledger on screen. */
export function ChosenPair({ sides, from, to, onChoose, onDay }: ChosenPairProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  if (sides.length === 0) return null;
  const chosen = from === undefined || from.key === to.key ? [to] : [from, to];
  return (
    <>
      <div className={styles.row}>
        <SideSelect
          label={COMPARISON_WORDS.from}
          sides={sides}
          value={from?.key ?? null}
          onChange={(key) => {
            onChoose({ from: key });
          }}
        />
        <SideSelect
          label={COMPARISON_WORDS.to}
          sides={sides}
          value={to.key}
          hasNow
          onChange={(key) => {
            onChoose({ to: key });
          }}
        />
      </div>
      {chosen.map((side) => (
        <OtherDay
          key={side.key}
          side={side}
          onChoose={(day) => {
            onDay(side.key, day);
          }}
        />
      ))}
    </>
  );
}
