import { isCapable } from './capabilities';
import type { ChangeKind, WorkbookChange } from '../app/ports';
import { areasOf } from './addresses';
import { runExcel } from './run';

/** An event handler that Office.js has added. */
interface Registration {
  readonly context: Excel.RequestContext | OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** What the events tell, as far as it is looked at; not every event has every member. */
interface EventArgs {
  readonly worksheetId: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

type Handler = (args: EventArgs) => Promise<void>;
interface Handlers {
  readonly add: (handler: Handler) => Registration;
}

/** One kind of change and the event that tells of it. */
interface Followed {
  readonly kind: ChangeKind;
  readonly event: (sheets: Excel.WorksheetCollection) => unknown;
}

/**
 * What every Excel with ExcelApi 1.14 tells (the members came with 1.7 to 1.14). `onChanged` does not tell
 * of sorting and hiding rows or of formats, and none of them of what formulas give anew.
 */
const ALWAYS: readonly Followed[] = [
  { kind: 'cells', event: (sheets) => sheets.onChanged },
  { kind: 'formats', event: (sheets) => sheets.onFormatChanged },
  { kind: 'rows', event: (sheets) => sheets.onRowSorted },
  { kind: 'rows', event: (sheets) => sheets.onRowHiddenChanged },
  { kind: 'activated', event: (sheets) => sheets.onActivated },
  { kind: 'added', event: (sheets) => sheets.onAdded },
  { kind: 'deleted', event: (sheets) => sheets.onDeleted },
  { kind: 'protection', event: (sheets) => sheets.onProtectionChanged },
];

/** What came with ExcelApi 1.17. An Excel without it shows another name at the next change. */
const SINCE_1_17: readonly Followed[] = [
  { kind: 'renamed', event: (sheets) => sheets.onNameChanged },
  { kind: 'visibility', event: (sheets) => sheets.onVisibilityChanged },
];

/**
 * Calls back after something changed in the workbook, whoever did it. Events stay on while we write
 * (`runtime.enableEvents` would also silence what the user does meanwhile); each says instead whether this
 * add-in caused it.
 *
 * @returns The unsubscriber. Events also end when the pane is closed.
 */
export async function onWorkbookChanged(
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  let isHeard = true;
  const hear = (kind: ChangeKind, args: EventArgs): void => {
    if (isHeard) listener(changeOf(kind, args));
  };
  const registrations = [...(await follow(ALWAYS, hear)), ...(await followMore(hear))];
  return async () => {
    isHeard = false;
    await removeHandlers(registrations);
  };
}

type Hear = (kind: ChangeKind, args: EventArgs) => void;

async function follow(followed: readonly Followed[], hear: Hear): Promise<readonly Registration[]> {
  return runExcel('onWorkbookChanged', async (context) => {
    const { worksheets } = context.workbook;
    const added = followed.map(({ kind, event }) =>
      (event(worksheets) as Handlers).add((args) => {
        hear(kind, args);
        return Promise.resolve();
      }),
    );
    await context.sync();
    return added;
  });
}

/** Apart from the others: an Excel that says it has these and refuses them still tells of all else. */
async function followMore(hear: Hear): Promise<readonly Registration[]> {
  if (!isCapable('structureEvents')) return [];
  try {
    return await follow(SINCE_1_17, hear);
  } catch {
    return [];
  }
}

function changeOf(kind: ChangeKind, args: EventArgs): WorkbookChange {
  const { worksheetId, address = '', source, triggerSource } = args;
  const areas = areasOf(address);
  return {
    kind,
    sheetId: worksheetId,
    areas: areas.length === address.split(',').length ? areas : [],
    byAddIn: triggerSource === 'ThisLocalAddin',
    remote: source === 'Remote',
  };
}

/** Takes handlers away: each only in the context in which it was added. */
export async function removeHandlers(registrations: readonly Registration[]): Promise<void> {
  const contexts = new Set(registrations.map(({ context }) => context));
  await Promise.all([...contexts].map((context) => removeIn(context, registrations)));
}

async function removeIn(
  own: Registration['context'],
  registrations: readonly Registration[],
): Promise<void> {
  await Excel.run(own as Excel.RequestContext, async (context) => {
    for (const registration of registrations) {
      if (registration.context === own) registration.remove();
    }
    await context.sync();
  });
}
