import type { DialogPage, DialogReply } from './page';

/** The one dialog of the commands. */
export interface DialogPort {
  /** True while it is on screen. */
  isOpen(): boolean;
  /**
   * Shows a page, opening the dialog where it is not open; another page takes the place of this one.
   *
   * @returns What the user pressed; `close` where the window was closed or another page was shown.
   * @throws DialogRefused Where Office opens none.
   */
  show(page: DialogPage): Promise<DialogReply>;
  /** Takes it off the screen; one that is still opening goes as soon as it can be told to. */
  close(): void;
}
