import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { WORDS } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '48px',
    padding: '0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  logo: { width: '24px', height: '24px', flexShrink: 0 },
  brand: { margin: 0, whiteSpace: 'nowrap' },
  place: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    flexGrow: 1,
    minWidth: 0,
  },
  dirty: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  button: { whiteSpace: 'nowrap', flexShrink: 0 },
});

export interface HeaderBarProps {
  /** Null until a workbook is there; saving then makes no sense. */
  readonly name: string | null;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
}

export function HeaderBar({ name, dirty, busy, onOpen, onSample, onSave }: HeaderBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="assets/icons/icon.svg" alt="" />
      <Text as="h1" size={400} weight="semibold" className={styles.brand}>
        {WORDS.product}
      </Text>
      <Text className={styles.place}>· {WORDS.place}</Text>
      <div className={styles.file}>
        <Text truncate wrap={false}>
          {name}
        </Text>
        {dirty && (
          <Tooltip content={WORDS.unsavedHint} relationship="description">
            <Text className={styles.dirty} tabIndex={0}>
              ● {WORDS.unsaved}
            </Text>
          </Tooltip>
        )}
      </div>
      <Button
        className={styles.button}
        icon={<FolderOpenRegular />}
        disabled={busy}
        onClick={onOpen}
      >
        {WORDS.open}
      </Button>
      <Button className={styles.button} icon={<TableRegular />} disabled={busy} onClick={onSample}>
        {WORDS.sample}
      </Button>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={busy || name === null}
        onClick={onSave}
      >
        {WORDS.saveCopy}
      </Button>
    </header>
  );
}
