import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { rootStyle } from '../root-style';
import { themeFor } from '../theme';
import type { Language } from '../words/language';
import { StatePanel } from './StatePanel';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
  },
});

export interface OutsideExcelProps {
  readonly dark: boolean;
  readonly language: Language;
}

/** The page was opened in a plain browser: there is no workbook to read. */
export function OutsideExcel({ dark, language }: OutsideExcelProps) {
  const { PANE_WORDS } = language.words;
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(dark)} style={rootStyle(dark)}>
      <main className={styles.page}>
        <StatePanel title={PANE_WORDS.name} message={PANE_WORDS.outsideExcel} />
      </main>
    </FluentProvider>
  );
}
