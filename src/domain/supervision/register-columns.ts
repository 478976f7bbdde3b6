/** The columns of the register from left to right. The user fills in the last three. */
export const REGISTER_COLUMNS = [
  'number',
  'kind',
  'issued',
  'addressee',
  'ledger',
  'problems',
  'count',
  'replyBy',
  'repliedOn',
  'reply',
  'remark',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

export const REGISTER_TITLES: Readonly<Record<RegisterColumn, string>> = {
  number: '编号',
  kind: '类型',
  issued: '发出日期',
  addressee: '发往',
  ledger: '台账工作表',
  problems: '涉及问题',
  count: '件数',
  replyBy: '要求回复日期',
  repliedOn: '回复日期',
  reply: '回复情况',
  remark: '备注',
};

/** Without these a notice could not be entered so that it is found again. */
export const NEEDED_COLUMNS: readonly RegisterColumn[] = [
  'number',
  'kind',
  'issued',
  'addressee',
  'ledger',
  'problems',
  'replyBy',
];

/** Which column a title names; null for one of the user's own. Blanks in it do not matter. */
export function registerColumn(title: string): RegisterColumn | null {
  const words = title.replace(/\s+/gu, '');
  return REGISTER_COLUMNS.find((column) => REGISTER_TITLES[column] === words) ?? null;
}
