/** What the proofread command says. */
export const PROOF_WORDS = {
  noText: '没有写明要校对的文件；请在命令后写上 .txt 或 .docx 文件的路径。',
  oldDoc: '这是旧版 .doc 文件，请在 Word 或 WPS 中另存为 .docx 或 .txt 后再校对。',
  notText: (path: string) =>
    `“${path}”不是文字文件；请提供 .txt（UTF-8 或 GBK）或 .docx 文件，台账请写在 --ledger 后面。`,
  emptyText: (path: string) => `“${path}”里没有文字；请检查是否选错了文件。`,
  nothing: '没有发现问题。',
  count: (all: number, errors: number) =>
    errors === 0 ? `共${all}处提示。` : `共${all}处提示，其中${errors}处是错误。`,
} as const;
