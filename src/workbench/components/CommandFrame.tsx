import { useCallback, useState } from 'react';
import type { CommandDialogFrame, CommandRunner, GridHost } from '../ports';
import { WORDS } from '../words';
import { CommandDialog } from './CommandDialog';

export interface CommandFrameProps {
  readonly host: GridHost;
  /** Must stay the same from render to render. */
  readonly attach: (runner: CommandRunner | null) => void;
}

/** The page behind the ribbon's buttons, out of sight as in Excel, and its dialog. Needs a new key per workbook. */
export function CommandFrame({ host, attach }: CommandFrameProps) {
  const [dialog, setDialog] = useState<CommandDialogFrame | null>(null);
  const connect = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame === null) return undefined;
      const runner = host.connectCommands(frame, setDialog);
      frame.src = 'bench-commands.html';
      attach(runner);
      return () => {
        attach(null);
        runner.dispose();
      };
    },
    [attach, host],
  );
  return (
    <>
      <iframe ref={connect} hidden title={WORDS.commandFrame} />
      {dialog !== null && <CommandDialog dialog={dialog} />}
    </>
  );
}
