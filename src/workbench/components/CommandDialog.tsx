import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect } from 'react';
import type { CommandDialogFrame } from '../ports';
import { WORDS } from '../words';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  // As Office draws it: a title of its own over the page in the frame.
  window: {
    display: 'flex',
    flexDirection: 'column',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    overflow: 'hidden',
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingLeft: '12px',
    color: tokens.colorNeutralForeground2,
  },
  frame: { flexGrow: 1, width: '100%', border: 'none', minHeight: 0 },
});

/** The keyboard goes where it was before the dialog took it. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
}

/** The dialog that a command opened, in front of everything as in Excel. */
export function CommandDialog({ dialog }: { readonly dialog: CommandDialogFrame }) {
  const styles = useStyles();
  useFocusBack();
  const connect = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame === null) return undefined;
      const end = dialog.connect(frame);
      frame.src = dialog.address;
      return end;
    },
    [dialog],
  );
  const { availWidth, availHeight } = window.screen;
  const size = {
    width: Math.round((dialog.width * availWidth) / 100),
    height: Math.round((dialog.height * availHeight) / 100),
  };
  return (
    <div className={styles.overlay}>
      <div
        role="dialog"
        aria-modal
        aria-label={WORDS.dialog}
        className={styles.window}
        style={size}
      >
        <div className={styles.title}>
          <Text size={200}>{WORDS.product}</Text>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={WORDS.closeDialog}
            onClick={dialog.dismiss}
          />
        </div>
        <iframe
          ref={connect}
          className={styles.frame}
          title={WORDS.dialog}
          onLoad={(event) => {
            event.currentTarget.focus();
          }}
        />
      </div>
    </div>
  );
}
