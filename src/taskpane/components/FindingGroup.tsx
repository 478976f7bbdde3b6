import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { FindingGroup as Group } from '../../domain/checks/group-findings';
import type { Area } from '../../domain/grid/sheet-grid';
import { usePartWords } from '../words/use-part-words';
import { MORE, useMore } from '../use-more';
import { SMALL_TEXT } from '../small-text';
import { FindingRow } from './FindingRow';
import { ROW_BUTTON } from '../row-button';

export interface FindingGroupProps {
  readonly group: Group;
  readonly onSelect: (area: Area) => void;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    ...ROW_BUTTON,
  },
  title: { margin: 0, fontSize: 'inherit' },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2 },
  inside: { paddingLeft: '20px' },
  advice: SMALL_TEXT,
  list: { margin: 0, padding: 0 },
});

/** The findings of one code: what to do is said once, then where each of them stands. */
export function FindingGroup({ group, onSelect }: FindingGroupProps) {
  const { groupWords, moreFindingsLine } = usePartWords();
  const styles = useStyles();
  const [open, setOpen] = useState(true);
  const { shown, hidden, showMore } = useMore(group.findings);
  const { name, advice } = groupWords(group);
  return (
    <section>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>{group.count}</span>
        </button>
      </h3>
      {open && (
        <div className={styles.inside}>
          {advice !== '' && <p className={styles.advice}>{advice}</p>}
          <ul className={styles.list} aria-label={name}>
            {shown.map((finding, at) => (
              // Findings have no name of their own; the list only ever grows at its end.
              <FindingRow key={at} finding={finding} onSelect={onSelect} />
            ))}
          </ul>
          {hidden > 0 && (
            <Button size="small" appearance="subtle" onClick={showMore}>
              {moreFindingsLine(hidden, MORE)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
