import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PALETTE } from '../../domain/palette/palette';
import { rootStyle } from '../root-style';
import { themeFor } from '../theme';
import { LanguageContext, type Language } from '../words/language';

export interface PlainPageProps {
  readonly dark: boolean;
  readonly language: Language;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    // Excel lays its own menu over the top right corner.
    paddingRight: '50px',
  },
});

/** The pane where there is no workbook that it could be about. */
export function PlainPage({ dark, language, children }: PlainPageProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(dark, language.tag)} style={rootStyle(PALETTE, dark)}>
      <LanguageContext value={language}>
        <main className={styles.page}>{children}</main>
      </LanguageContext>
    </FluentProvider>
  );
}
