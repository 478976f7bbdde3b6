/**
 * The language of ledgers and drafts, and of what is said about their words, whatever the pane speaks; for
 * `lang`, so that a screen reader in another language reads them as Chinese.
 */
export const LEDGER_LANG = 'zh-CN';

/** The language of what is shown for a text of the ledger: where that is blank, the pane speaks for it. */
export function langOf(ledgerText: string): typeof LEDGER_LANG | undefined {
  return ledgerText.trim() === '' ? undefined : LEDGER_LANG;
}
