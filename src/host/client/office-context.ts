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

/** Only ExcelApi up to 1.14 is there: no dialogs, no ribbon, no shared runtime. */
function isSetSupported(name: string, minVersion?: string | number): boolean {
  if (name.toLowerCase() !== 'excelapi') return false;
  // Versions count part by part: 1.9 comes before 1.14.
  const [major = 0, minor = 0] = String(minVersion ?? 1)
    .split('.')
    .map(Number);
  const [ownMajor, ownMinor] = EXCEL_API;
  return major === ownMajor ? minor <= ownMinor : major < ownMajor;
}

interface OfficeOptions {
  readonly dark: boolean;
  readonly platform: string;
  /** What Excel itself would speak (BCP 47); the workbooks are Chinese all the same. */
  readonly displayLanguage: string;
}

/** The members of `Office` that an add-in may use before and beside `Excel.run`. */
export function officeMembers(options: OfficeOptions) {
  const info = { host: 'Excel', platform: options.platform };
  return {
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
      requirements: { isSetSupported },
      diagnostics: { ...info, version: '16.0.15407.10000' },
    },
  };
}
