import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // As high as a ledger of some units makes it, so that the scroll bar hardly moves when it comes.
  outline: {
    display: 'grid',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
    minHeight: '720px',
  },
});

/** The outline of what comes below the first figures, until it does. */
export function OverviewOutline() {
  const styles = useStyles();
  return (
    <Skeleton aria-hidden="true" className={styles.outline}>
      <SkeletonItem size={16} />
      <SkeletonItem size={32} />
      <SkeletonItem size={16} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
    </Skeleton>
  );
}
