import { DIALOG_EVENTS, type Actions, type Ui } from './page-ui';

/** What the embedded host tells of itself where Excel would speak through `Office.context`. */

/** The newest requirement set the host and the client's frozen build both know. */
const EXCEL_API = [1, 14] as const;

const OFFICE_THEME = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
  isDarkTheme: false,
} as const;

const DARK_OFFICE_THEME = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
} as const;

/** Dialogs with messages both ways; only where a page around the frame shows them. */
const DIALOG_API = [1, 2] as const;

/** Only ExcelApi up to 1.14 is there, and dialogs in a page: no ribbon API, no shared runtime. */
function isSetSupported(
  name: string,
  minVersion: string | number | undefined,
  hasDialogs: boolean,
): boolean {
  const sets = { excelapi: EXCEL_API, ...(hasDialogs ? { dialogapi: DIALOG_API } : {}) };
  const own = Object.entries(sets).find(([known]) => known === name.toLowerCase())?.[1];
  if (own === undefined) return false;
  // Versions count part by part: 1.9 comes before 1.14.
  const [major = 0, minor = 0] = String(minVersion ?? 1)
    .split('.')
    .map(Number);
  const [ownMajor, ownMinor] = own;
  return major === ownMajor ? minor <= ownMinor : major < ownMajor;
}

interface OfficeOptions {
  readonly dark: boolean;
  readonly platform: string;
  /** What Excel itself would speak (BCP 47); the workbooks are Chinese all the same. */
  readonly displayLanguage: string;
  /** Dialogs and ribbon commands; left out where no page is around. */
  readonly page?: { readonly ui: Ui; readonly actions: Actions };
}

/** The members of `Office` that an add-in may use before and beside `Excel.run`. */
export function officeMembers(options: OfficeOptions) {
  const info = { host: 'Excel', platform: options.platform };
  const { page } = options;
  return {
    EventType: DIALOG_EVENTS,
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    ...(page && { actions: page.actions }),
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    onReady: (callback?: (info: object) => unknown): Promise<object> =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    context: {
      ...info,
      displayLanguage: options.displayLanguage,
      contentLanguage: 'zh-CN',
      partitionKey: '',
      officeTheme: options.dark ? DARK_OFFICE_THEME : OFFICE_THEME,
      ...(page && { ui: page.ui }),
      requirements: {
        isSetSupported: (name: string, minVersion?: string | number) =>
          isSetSupported(name, minVersion, page !== undefined),
      },
      diagnostics: { ...info, version: '16.0.15407.10000' },
    },
  };
}
