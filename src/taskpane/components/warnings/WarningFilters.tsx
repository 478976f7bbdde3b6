import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { LedgerItem } from '../../../domain/ledger/types';
import type { GroupKey } from '../../../domain/summary/groups-by';
import type { WarningFilter } from '../../warning-filter';
import { nameChoices, stateChoices } from '../../warning-choices';
import type { Warning } from '../../warning-model';
import { usePartWords } from '../../words/use-part-words';
import { StateToggles } from './StateToggles';

export interface WarningFiltersProps {
  readonly warnings: readonly Warning[];
  readonly items: readonly LedgerItem[];
  readonly filter: WarningFilter;
  readonly onFilter: (filter: WarningFilter) => void;
}

const useStyles = makeStyles({
  filters: { display: 'grid', rowGap: tokens.spacingVerticalS },
  names: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Which warnings are listed: by state, by what the ledger names of area, unit and leader. */
export function WarningFilters({ warnings, items, filter, onFilter }: WarningFiltersProps) {
  const { nameChoiceLine, WARNING_GROUP_WORDS, WARNING_WORDS } = usePartWords();
  const styles = useStyles();
  const choose = (by: GroupKey, name: string): void => {
    onFilter({ ...filter, [by]: name === '' ? null : name });
  };
  return (
    <div className={styles.filters} role="group" aria-label={WARNING_WORDS.filters}>
      <StateToggles
        choices={stateChoices(warnings, filter)}
        chosen={filter.state}
        onChoose={(state) => {
          onFilter({ ...filter, state });
        }}
      />
      <div className={styles.names}>
        {nameChoices(warnings, filter, items).map(({ by, names }) => (
          <Select
            key={by}
            size="small"
            className={styles.name}
            aria-label={WARNING_GROUP_WORDS[by].label}
            value={filter[by] ?? ''}
            onChange={(_event, { value }) => {
              choose(by, value);
            }}
          >
            <option value="">{WARNING_GROUP_WORDS[by].all}</option>
            {names.map((choice) => (
              <option key={choice.name} value={choice.name}>
                {nameChoiceLine(choice)}
              </option>
            ))}
          </Select>
        ))}
      </div>
    </div>
  );
}
