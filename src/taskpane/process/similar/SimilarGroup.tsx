import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LedgerItem } from '../../../domain/ledger/types';
import type { ProblemGroup } from '../../../domain/similar/types';
import { SMALL_TEXT } from '../../small-text';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import { MarkedText } from './MarkedText';

interface SimilarGroupProps {
  readonly group: ProblemGroup;
  readonly onShow: (items: readonly LedgerItem[]) => void;
}

/** So many problems are listed at once; the rest on request. */
const LISTED = 5;
const MOST_UNITS = 8;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: SMALL_TEXT,
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  member: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: '1.6',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** One group: what it shares, how many problems and whose, and the problems; a click leads to their rows. */
export function SimilarGroup({ group, onShow }: SimilarGroupProps) {
  const { similarGroupCount, similarTitleShare, similarUnitShare, SIMILAR_WORDS } =
    useProcessWords();
  const styles = useStyles();
  const id = useId();
  const [listed, setListed] = useState(LISTED);
  const { members, title, units } = group;
  const unitNames = units
    .slice(0, MOST_UNITS)
    .map(({ name, rows }) =>
      similarUnitShare(name === '' ? SIMILAR_WORDS.noUnit : name, rows.length),
    );
  const share = similarTitleShare(group);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title} lang={title === '' ? undefined : LEDGER_LANG}>
        {title === '' ? SIMILAR_WORDS.onlyStock : `“${title}”`}
      </h3>
      <Button
        size="small"
        appearance="transparent"
        onClick={() => {
          onShow(members.map(({ item }) => item));
        }}
      >
        {similarGroupCount(group)}
      </Button>
      <div className={styles.small}>
        {unitNames.join('；')}
        {units.length > MOST_UNITS ? '…' : ''}
      </div>
      {share !== '' && <div className={styles.small}>{share}</div>}
      <MemberList group={group} listed={listed} onShow={onShow} />
      {members.length > listed && (
        <Button
          size="small"
          onClick={() => {
            setListed(listed * 4);
          }}
        >
          {SIMILAR_WORDS.more}
        </Button>
      )}
    </section>
  );
}

interface MemberListProps extends SimilarGroupProps {
  readonly listed: number;
}

function MemberList({ group, listed, onShow }: MemberListProps) {
  const { similarMemberPlace } = useProcessWords();
  const styles = useStyles();
  const { members, phrases } = group;
  return (
    <ul className={styles.list}>
      {members.slice(0, listed).map(({ item, percent }) => (
        <li key={item.row}>
          <button
            type="button"
            className={styles.member}
            onClick={() => {
              onShow([item]);
            }}
          >
            <MarkedText text={item.problem} phrases={phrases} />{' '}
            <span className={styles.small}>{similarMemberPlace(item.row, percent)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
