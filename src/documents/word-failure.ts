export type WordFailureCode =
  'empty' | 'notWord' | 'encrypted' | 'oldDoc' | 'damaged' | 'tooLarge' | 'tooMuch';

const MESSAGES: Readonly<Record<WordFailureCode, string>> = {
  empty: '文件是空的（0 字节），请重新选择一个 .docx 文件。',
  notWord:
    '这不是 Word 文档（.docx），请检查是否选错了文件，或在 Word、WPS 中另存为 .docx 后再试。',
  encrypted: '文件已加密，请先在 Word 或 WPS 中打开并取消密码，另存后再试。',
  oldDoc: '这是旧版 .doc 文件，请在 Word 或 WPS 中另存为“Word 文档（*.docx）”后再试。',
  damaged: '文件已损坏，读不出文字，请在 Word 中用“打开并修复”修好并另存后再试。',
  tooMuch: '文件里的内容多得不正常，为避免内存不足没有打开，请在 Word 中另存为新文件后再试。',
  tooLarge: '文件解压后文字部分超过 50 MB，为避免内存不足没有打开，请拆分后再试。',
};

/** Why a Word file was not read; `message` is one Chinese sentence: the cause and the next step. */
export class WordFailure extends Error {
  readonly code: WordFailureCode;

  constructor(code: WordFailureCode) {
    super(MESSAGES[code]);
    this.name = 'WordFailure';
    this.code = code;
  }
}
