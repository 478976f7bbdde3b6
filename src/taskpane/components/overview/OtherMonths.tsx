import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { MonthFigures } from '../../../domain/summary/by-month';
import { PLAIN_BUTTON } from '../../overview/looks';
import { sumOf } from '../../overview/month-rows';
import { usePartWords } from '../../words/use-part-words';
import { MonthRow, type MonthRowsProps } from './MonthRow';

export interface OtherMonthsProps extends MonthRowsProps {
  readonly which: 'earlier' | 'later';
  readonly months: readonly MonthFigures[];
}

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The months that are too far away to be shown at once; what is in them is said all the same. */
export function OtherMonths({ which, months, ...common }: OtherMonthsProps) {
  const { otherMonthsLine } = usePartWords();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  if (months.length === 0) return null;
  return (
    <>
      <li className={styles.item}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={shown}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
          {otherMonthsLine(which, months.length, sumOf(months))}
        </button>
      </li>
      {shown &&
        months.map((figures) => <MonthRow key={figures.month} figures={figures} {...common} />)}
    </>
  );
}
