/** What passes between the pane's frame and the page that holds the workbook. */
export interface PaneMessage {
  /** Distinguishes our messages from those of browser extensions and the like. */
  readonly excelBridge: string;
}

/** The text of a message of ours, or null for any other. */
export function bridgeText(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('excelBridge' in data)) return null;
  return typeof data.excelBridge === 'string' ? data.excelBridge : null;
}
