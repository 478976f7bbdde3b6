import { makeStyles, tokens } from '@fluentui/react-components';
import type { CollectionReport, UnreadFile } from '../../../domain/collection/types';
import { SECTION_TITLE } from '../../overview/looks';
import { SMALL_TEXT } from '../../small-text';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  title: SECTION_TITLE,
  list: {
    ...SMALL_TEXT,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

interface FileRemarksProps {
  readonly title: string;
  readonly remarks: readonly (UnreadFile | CollectionReport['notes'][number])[];
}

/** Files with what is the matter with each; nothing where there are none. */
export function FileRemarks({ title, remarks }: FileRemarksProps) {
  const { fileNote, unreadFile } = useProcessWords();
  const styles = useStyles();
  if (remarks.length === 0) return null;
  const lines = remarks.map((remark) =>
    'reason' in remark
      ? unreadFile(remark.file, remark.reason, remark.advice)
      : fileNote(remark.file, remark.note),
  );
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list} lang={LEDGER_LANG}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
