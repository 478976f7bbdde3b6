import { apiLevel, isCapable } from './capabilities';

/** What the pane needs to know of where it runs. */
export interface OfficeInfo {
  /** `Excel`, or null outside Office. */
  readonly host: string | null;
  /** Null where Office does not say its colours. */
  readonly theme: { readonly isDark: boolean } | null;
  /** `PC`, `Mac`, `OfficeOnline`, `iOS` …, or null outside Office. */
  readonly platform: string | null;
  /** The language of the user interface, e.g. zh-CN. */
  readonly language: string;
  /** Can this Excel do what the add-in needs (ExcelApi 1.14: Excel 2021 and later)? False outside Office. */
  readonly supported: boolean;
  /** The newest ExcelApi it has, e.g. `1.17`, for the diagnosis; null for none. */
  readonly apiLevel: string | null;
  /** Its own version, e.g. `16.0.14332.20255`, for the diagnosis; null where it does not say it. */
  readonly version: string | null;
}

const HEX_COLOUR = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu;
const HALF_BRIGHT = 128;

/** Brightness 0–255 of #RRGGBB (ITU-R BT.601), or null for anything else. */
function brightness(colour: string): number | null {
  const match = HEX_COLOUR.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Reads light or dark from Office's colours; older builds give only the colours, not the word. */
function readTheme(): OfficeInfo['theme'] {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme === undefined) return null;
  const background = brightness(theme.bodyBackgroundColor);
  return background === null ? null : { isDark: background < HALF_BRIGHT };
}

/** Older builds do not tell their version. */
function versionOf(): string | null {
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return diagnostics?.version ?? null;
}

const OUTSIDE: OfficeInfo = {
  host: null,
  theme: null,
  platform: null,
  language: 'zh-CN',
  supported: false,
  apiLevel: null,
  version: null,
};

/**
 * What comes before each key of the browser's storage, since browsers that show Office in a frame may share
 * one storage between sites; '' where Office asks for nothing. Only once Office.js is ready.
 */
export function storagePartition(): string {
  const key = (Office.context as Partial<Office.Context>).partitionKey;
  return key ?? '';
}

/** Resolves when Office.js is ready; outside Office `host` is null. */
export async function whenOfficeReady(): Promise<OfficeInfo> {
  const info = await Office.onReady();
  const host = info.host as Office.HostType | null;
  if (host === null) return OUTSIDE;
  const platform = info.platform as Office.PlatformType | null | undefined;
  return {
    host: String(host),
    theme: readTheme(),
    platform: platform == null ? null : String(platform),
    language: Office.context.displayLanguage,
    supported: isCapable('addIn'),
    apiLevel: apiLevel(),
    version: versionOf(),
  };
}
