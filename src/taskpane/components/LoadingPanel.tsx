import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  shape: { display: 'grid', rowGap: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  ring: { flexShrink: 0 },
  figures: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
});

/** The overview's outline while the ledger is read for the first time. */
export function LoadingPanel() {
  const { PANE_WORDS } = useWords();
  const styles = useStyles();
  return (
    <div role="status">
      <Skeleton aria-hidden="true" className={styles.shape}>
        <div className={styles.figures}>
          <SkeletonItem shape="circle" size={96} className={styles.ring} />
          <SkeletonItem size={48} />
        </div>
        <SkeletonItem size={16} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </Skeleton>
      <p className={styles.words}>{PANE_WORDS.loading}</p>
    </div>
  );
}
