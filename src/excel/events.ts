import { runExcel } from './run';

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
  return async () => {
    // Both were added in one context, and only in that context can they be removed.
    const [first] = registrations;
    if (first === undefined) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}
