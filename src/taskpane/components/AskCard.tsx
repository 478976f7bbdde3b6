import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePartWords } from '../words/use-part-words';
import { SMALL_TEXT } from '../small-text';

export interface AskCardProps {
  readonly title: string;
  readonly hint: string;
  readonly onPutOff: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  title: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  hint: SMALL_TEXT,
});

/** Something the ledger leaves open: asked once, and it can be put off. */
export function AskCard({ title, hint, onPutOff, children }: AskCardProps) {
  const { ASK_WORDS } = usePartWords();
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          appearance="transparent"
          aria-label={ASK_WORDS.putOff}
          title={ASK_WORDS.putOff}
          icon={<DismissRegular />}
          onClick={onPutOff}
        />
      </div>
      {children}
      <p className={styles.hint}>{hint}</p>
    </section>
  );
}
