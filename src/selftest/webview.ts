/** What shows the pages, as it calls itself. */
export interface Webview {
  readonly name: string;
  /** Major and minor, or null where it does not say one: Excel's own on a Mac. */
  readonly version: string | null;
}

/** The first that fits; the later ones also stand in what the earlier ones say. */
const ENGINES: readonly (readonly [string, RegExp])[] = [
  ['Microsoft Edge / WebView2', /\bEdg\/(\d+\.\d+)/u],
  ['Chromium', /Chrome\/(\d+\.\d+)/u],
  ['Firefox', /\bFirefox\/(\d+\.\d+)/u],
  ['Safari / WKWebView', /\bVersion\/(\d+\.\d+)/u],
  ['Safari / WKWebView', /\bAppleWebKit\//u],
];

/** Reads the browser's own description of itself; null when it says none of the known names. */
export function webviewOf(userAgent: string): Webview | null {
  for (const [name, pattern] of ENGINES) {
    const match = pattern.exec(userAgent);
    if (match !== null) return { name, version: match[1] ?? null };
  }
  return null;
}
