/** What may be sent, the mildest first. The order is the ladder: a later one is a step up. */
export const NOTICE_KINDS = ['remind', 'supervise', 'interview'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The name of each kind, as the register says it. */
export const KIND_NAMES: Readonly<Record<NoticeKind, string>> = {
  remind: '提醒函',
  supervise: '督办单',
  interview: '约谈建议',
};

/** The word of each kind in its number: 督办〔2026〕3号. */
export const NUMBER_WORDS: Readonly<Record<NoticeKind, string>> = {
  remind: '提醒',
  supervise: '督办',
  interview: '约谈',
};
