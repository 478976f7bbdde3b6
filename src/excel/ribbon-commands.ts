/** What the ribbon's commands know of Office before it is asked anything. */
export interface CommandLook {
  /** BCP 47. */
  readonly language: string;
  /** Null where Office does not say its colours. */
  readonly isDark: boolean | null;
}

/** Office's language and colours as they are now; needs Office to be ready. */
export function commandLook(): CommandLook {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return { language: Office.context.displayLanguage, isDark: theme?.isDarkTheme ?? null };
}

/**
 * Ties the manifest's function names to what they do. Office waits for each of them to be completed, and
 * must be told once: a second word is dropped, and where `run` throws, the command is over.
 */
export function registerCommands<Name extends string>(
  names: readonly Name[],
  run: (name: Name, completed: () => void) => void,
): void {
  void Office.onReady();
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      let isOver = false;
      const completed = (): void => {
        if (isOver) return;
        isOver = true;
        event.completed();
      };
      try {
        run(name, completed);
      } catch {
        completed();
      }
    });
  }
}
