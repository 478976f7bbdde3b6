import { COMMAND_NAMES } from '../app/commands/names';
import { openOfficeDialog } from '../excel/office-dialog';
import { commandLook, registerCommands } from '../excel/ribbon-commands';
import { CommandDesk, type CommandEngine } from './desk';
import { OfficeDialog } from './dialog/office-dialog';
import { deskTextsFor, deskWords } from './words/desk-words';

/** The page behind the ribbon's buttons. It stays small: what a command needs is fetched with the first. */

/** Where the dialog's page is; the workbench has one of its own. */
function dialogAddress(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="dialog-page"]');
  return new URL(named?.content ?? 'dialog.html', location.href).href;
}

/** What does not come is asked for again by the next command. */
let kept: Promise<CommandEngine> | null = null;
function fetchEngine(): Promise<CommandEngine> {
  kept ??= import(/* webpackChunkName: "commands-engine" */ './engine').then(
    ({ commandEngine }) => commandEngine(),
    (error: unknown) => {
      kept = null;
      throw error;
    },
  );
  return kept;
}

/** One desk for all buttons, made with the first: only then Office is sure to know its language. */
let made: CommandDesk | null = null;
function desk(): CommandDesk {
  const { language, isDark } = commandLook();
  const dark = isDark ?? matchMedia('(prefers-color-scheme: dark)').matches;
  const texts = deskTextsFor(language);
  made ??= new CommandDesk({
    dialog: new OfficeDialog((size, listener) => openOfficeDialog(dialogAddress(), size, listener)),
    engine: fetchEngine,
    words: deskWords(texts, { lang: texts.tag, dark }),
  });
  return made;
}

registerCommands(COMMAND_NAMES, (name, completed) => {
  void desk().take(name, completed);
});
