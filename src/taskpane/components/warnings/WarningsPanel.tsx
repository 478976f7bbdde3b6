import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import { followUpList } from '../../follow-up-list';
import { areaOfItem } from '../../overview-model';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { filterWarnings, holdFilter } from '../../warning-choices';
import { listEntries } from '../../warning-entries';
import { NO_WARNING_FILTER, useWarningView } from '../../warning-filter';
import { countUndated, warningsOf } from '../../warning-model';
import { useCurrentWarning } from '../../use-current-warning';
import { usePartWords } from '../../words/use-part-words';
import { NoWarnings } from './NoWarnings';
import { WarningFilters } from './WarningFilters';
import { WarningList } from './WarningList';
import { WarningNotes } from './WarningNotes';

export interface WarningsPanelProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalS },
  undated: SMALL_TEXT,
  none: { ...SMALL_TEXT, padding: `${tokens.spacingVerticalL} 0` },
});

/** 预警: what is late and what will be soon, the most pressing first; one click shows it in the sheet. */
export function WarningsPanel({ loaded, state, session }: WarningsPanelProps) {
  const { undatedLine, WARNING_WORDS } = usePartWords();
  const styles = useStyles();
  const { filter: wanted, setFilter } = useWarningView();
  const { ledger, sheet } = loaded;
  const warnings = useMemo(() => warningsOf(ledger), [ledger]);
  const { filter, lost } = useMemo(() => holdFilter(warnings, wanted), [warnings, wanted]);
  const listed = useMemo(() => filterWarnings(warnings, filter), [warnings, filter]);
  const entries = useMemo(() => listEntries(listed), [listed]);
  const { current, choose } = useCurrentWarning(warnings, sheet.id, state.picked);

  const undated = useMemo(() => countUndated(ledger), [ledger]);
  if (warnings.length === 0) return <NoWarnings ledger={ledger} undated={undated} />;
  return (
    <div className={styles.panel}>
      <WarningFilters
        warnings={warnings}
        items={ledger.items}
        filter={filter}
        onFilter={setFilter}
      />
      <WarningNotes
        all={warnings.length}
        shown={listed.length}
        filter={filter}
        wanted={wanted}
        lost={lost}
        onCopy={() =>
          void session.copyText('followUp', followUpList(listed, filter, ledger.options.asOf))
        }
        onClear={() => {
          setFilter(NO_WARNING_FILTER);
        }}
      />
      {listed.length === 0 ? (
        <p className={styles.none}>{WARNING_WORDS.noMatch}</p>
      ) : (
        <WarningList
          entries={entries}
          current={current}
          isToday={state.asOf === null}
          onSelect={(warning) => {
            choose(warning);
            void session.select(sheet.id, areaOfItem(ledger, warning.item));
          }}
        />
      )}
      {undated > 0 && <p className={styles.undated}>{undatedLine(undated)}</p>}
    </div>
  );
}
