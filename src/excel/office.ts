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

/** Resolves when Office.js is ready; outside Office `host` is null. */
export async function whenOfficeReady(): Promise<OfficeInfo> {
  const info = await Office.onReady();
  const host = info.host as Office.HostType | null;
  if (host === null) return { host, theme: null, platform: null, language: 'zh-CN' };
  const platform = info.platform as Office.PlatformType | null | undefined;
  return {
    host: String(host),
    theme: readTheme(),
    platform: platform == null ? null : String(platform),
    language: Office.context.displayLanguage,
  };
}
