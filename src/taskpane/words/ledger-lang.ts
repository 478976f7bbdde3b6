/**
 * The language of ledgers and drafts, and of what is said about their words, whatever the pane speaks; for
 * `lang`, so that a screen reader in another language reads them as Chinese.
 */
export const LEDGER_LANG = 'zh-CN';
