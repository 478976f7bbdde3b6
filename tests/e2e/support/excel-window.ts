import type { BrowserContext } from 'playwright-core';

/** What Excel on Windows tells office.js of itself. */
export interface PretendedExcel {
  readonly excelApi: number;
  readonly version: string;
}

/** Excel 2021 LTSC. */
export const LTSC_2021: PretendedExcel = { excelApi: 1.14, version: '16.0.14332.20255' };

/**
 * Gives every page of the browser what a desktop Excel gives its panes, so that Microsoft's own loader goes
 * all the way to Office.onReady. There is no workbook behind it: requests to one are not answered.
 */
export async function pretendExcel(context: BrowserContext, excel: PretendedExcel): Promise<void> {
  await context.addInitScript(installExcel, excel);
}

/** Runs in the page, before its own code. */
function installExcel({ excelApi, version }: PretendedExcel): void {
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'ledger',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: 'zh-CN',
    GetAppDataLocale: 'zh-CN',
    GetDocUrl: '',
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetSupportedMatrix: JSON.stringify({ ExcelApi: excelApi, DialogApi: 1.2 }),
    GetHostFullVersion: version,
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const told = Object.entries(answers).map(([name, answer]) => [name, () => answer]);
  const context: unknown = Object.fromEntries(told);
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$$$$',
    GetContext: () => context,
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}
