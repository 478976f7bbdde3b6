import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlannedLookBack } from '../../../domain/look-back/types';
import { useMore } from '../../use-more';
import { langOf } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import { LookBackRow } from './LookBackRow';

export interface LookBackListProps {
  readonly entries: readonly PlannedLookBack[];
  readonly label: string;
  readonly onShow: (cells: readonly string[]) => void;
}

const useStyles = makeStyles({
  unit: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The problems of one state by unit, units in the order of their most urgent problem. */
export function LookBackList({ entries, label, onShow }: LookBackListProps) {
  const { LOOK_BACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(entries);
  return (
    <div role="group" aria-label={label}>
      {byUnit(shown).map(([unit, own]) => (
        <div key={unit}>
          <h3 className={styles.unit} lang={langOf(unit)}>
            {unit === '' ? LOOK_BACK_WORDS.noUnit : unit}
          </h3>
          <ul className={styles.list}>
            {own.map((entry) => (
              <li key={entry.item.row}>
                <LookBackRow entry={entry} onShow={onShow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <Button appearance="subtle" onClick={showMore}>
          {LOOK_BACK_WORDS.more}
        </Button>
      )}
    </div>
  );
}

function byUnit(
  entries: readonly PlannedLookBack[],
): readonly (readonly [unit: string, entries: readonly PlannedLookBack[]])[] {
  const units = new Map<string, PlannedLookBack[]>();
  for (const entry of entries) {
    const { unit } = entry.item;
    const own = units.get(unit);
    if (own) own.push(entry);
    else units.set(unit, [entry]);
  }
  return [...units];
}
