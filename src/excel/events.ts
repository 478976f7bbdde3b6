import { runExcel } from './run';

/** An event handler that Office.js has added. */
interface Registration {
  readonly context: Excel.RequestContext | OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Calls back after cells changed on any sheet, or another sheet was activated.
 *
 * @returns The unsubscriber. Events also end when the pane is closed.
 */
export async function onWorkbookChanged(listener: () => void): Promise<() => Promise<void>> {
  const handler = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const registrations = await runExcel('onWorkbookChanged', async (context) => {
    const { worksheets } = context.workbook;
    const added: readonly Registration[] = [
      worksheets.onChanged.add(handler),
      worksheets.onActivated.add(handler),
    ];
    await context.sync();
    return added;
  });
  return () => removeHandlers(registrations);
}

/** Takes handlers away that were added in one context: only in that context can they be removed. */
export async function removeHandlers(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
}
