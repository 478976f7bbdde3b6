import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { WORDS } from '../words';

export interface KeepChangesDialogProps {
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before another workbook takes the place of one with changes that were not saved. */
export function KeepChangesDialog({ onSave, onDiscard, onCancel }: KeepChangesDialogProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{WORDS.loseTitle}</DialogTitle>
          <DialogContent>{WORDS.loseText}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {WORDS.loseSave}
            </Button>
            <Button onClick={onDiscard}>{WORDS.loseGo}</Button>
            <Button onClick={onCancel}>{WORDS.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
