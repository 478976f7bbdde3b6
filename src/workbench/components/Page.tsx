import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DARK, LIGHT } from '../theme';
import { useDark } from '../use-dark';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The whole window in the system's light or dark, its children one below the other. */
export function Page({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const dark = useDark();
  // The styles are not the provider's own: it hands those on to every tooltip and dialog.
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
