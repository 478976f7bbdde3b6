import { makeStyles, tokens } from '@fluentui/react-components';
import type { Clipboard } from '../../app/ports';
import type { Failure } from '../../app/session-failure';
import { diagnosticsText, type Environment } from '../diagnostics';
import { useWords } from '../words/use-words';
import { CopyDiagnostics } from './CopyDiagnostics';
import { PlainPage, type PlainPageProps } from './PlainPage';
import { StatePanel } from './StatePanel';

export interface OldExcelProps extends Omit<PlainPageProps, 'children'> {
  readonly environment: Environment;
  readonly clipboard: Clipboard;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', lineHeight: '1.6' },
  buttons: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
});

/** This Excel cannot do what the add-in needs: which can, and what the user may do meanwhile. */
export function OldExcel({ environment, clipboard, ...page }: OldExcelProps) {
  return (
    <PlainPage {...page}>
      <OldMessage environment={environment} clipboard={clipboard} />
    </PlainPage>
  );
}

function OldMessage({ environment, clipboard }: Pick<OldExcelProps, 'environment' | 'clipboard'>) {
  const { oldExcelLine, OLD_EXCEL_WORDS } = useWords();
  const styles = useStyles();
  const message = oldExcelLine(environment.version, environment.apiLevel);
  const failure: Failure = { code: 'notSupported', message, detail: '' };
  return (
    <StatePanel title={OLD_EXCEL_WORDS.title} message={message} alone>
      <ul className={styles.list}>
        {OLD_EXCEL_WORDS.next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <CopyDiagnostics text={diagnosticsText(failure, environment, null)} clipboard={clipboard} />
      </div>
    </StatePanel>
  );
}
