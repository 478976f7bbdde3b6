import { useWords } from '../words/use-words';
import { PlainPage, type PlainPageProps } from './PlainPage';
import { StatePanel } from './StatePanel';

export type OutsideExcelProps = Omit<PlainPageProps, 'children'>;

/** The page was opened in a plain browser: there is no workbook to read. */
export function OutsideExcel(props: OutsideExcelProps) {
  return (
    <PlainPage {...props}>
      <OutsideMessage />
    </PlainPage>
  );
}

function OutsideMessage() {
  const { PANE_WORDS } = useWords();
  return <StatePanel title={PANE_WORDS.name} message={PANE_WORDS.outsideExcel} alone />;
}
