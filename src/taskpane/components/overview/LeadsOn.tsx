import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  sign: {
    marginLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Says to the eye that a figure can be opened; its button says so itself. */
export function LeadsOn() {
  const styles = useStyles();
  return (
    <span className={styles.sign} aria-hidden="true">
      ›
    </span>
  );
}
