import { makeStyles, tokens } from '@fluentui/react-components';
import { Trend } from '../../components/overview/Trend';
import type { PaneProps } from '../../pane-props';
import { Compared } from './Compared';
import { Reviews } from './Reviews';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
  },
});

/** 进度对比: what changed between two days or two files, how it went, and when it was reviewed. */
export function ComparisonPanel(props: PaneProps) {
  const styles = useStyles();
  const { phase, snapshots } = props.state;
  if (phase.kind !== 'ledger') return null;
  return (
    <div className={styles.panel}>
      <Compared {...props} loaded={phase} />
      <Trend loaded={phase} snapshots={snapshots} heading="h3" />
      <Reviews {...props} loaded={phase} />
    </div>
  );
}
