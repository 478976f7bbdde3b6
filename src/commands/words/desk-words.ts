import { canStop, type CommandName } from '../../app/commands/names';
import { failureOf } from '../../app/session-failure';
import { pageWith, type DialogPage } from '../dialog/page';

/** What the commands say before, beside and in place of what the fetched part says. */
export interface DeskWords {
  readonly working: (name: CommandName) => DialogPage;
  readonly tooLong: () => DialogPage;
  /** A button was pressed before another was done: a sentence. */
  readonly missed: (name: CommandName) => string;
  /** Sentences that have no page of their own to stand on. */
  readonly only: (sentences: readonly string[]) => DialogPage;
  /** What an earlier command could not say; `page` is what it had to say, `code` is Office's number. */
  readonly unsaid: (name: CommandName, code: number | null, page: DialogPage) => string;
  /** The fetched part did not come. */
  readonly notFetched: (error: unknown) => DialogPage;
  /** A fault of our own. */
  readonly unforeseen: (error: unknown) => DialogPage;
  /** Nobody could be asked. */
  readonly refused: (code: number) => string;
}

/** How the dialog looks beside its words. */
export interface DialogLook {
  readonly lang: string;
  readonly dark: boolean;
}

/** The words of the desk in one language. */
export interface DeskTexts {
  /** BCP 47, for `lang`. */
  readonly tag: 'zh-CN' | 'en-US';
  readonly product: string;
  readonly names: Readonly<Record<CommandName, string>>;
  readonly working: (name: string) => string;
  readonly workingNote: string;
  /** As `workingNote`, where it cannot be stopped. */
  readonly wholeNote: string;
  readonly stop: string;
  readonly close: string;
  readonly tooLongTitle: string;
  readonly tooLong: string;
  readonly missed: (name: string) => string;
  readonly unsaid: (name: string, code: string, said: string) => string;
  readonly failedTitle: (name: string) => string;
  readonly fileMissing: string;
  readonly refused: (code: string) => string;
  readonly copy: { readonly label: string; readonly copied: string; readonly refused: string };
}

const DESK_CHINESE: DeskTexts = {
  tag: 'zh-CN',
  product: '整改台账助手',
  names: {
    check: '体检',
    highlight: '一键着色',
    writeSummary: '生成汇总表',
    writeDraft: '起草进展',
    removeMarks: '清除标记',
    showProblem: '显示此问题',
  },
  working: (name) => `正在${name}…`,
  workingNote: '请先不要关闭 Excel。写到一半停下也没有关系，再点一次就会补全。',
  wholeNote: '请先不要关闭 Excel，等它做完；这一步中途不能停下。',
  stop: '停下',
  close: '关闭',
  tooLongTitle: '时间太长，已经停下',
  tooLong:
    'Excel 只给功能区按钮五分钟时间，现在快到了，所以停了下来。还没有回答的问题当作“取消”，没有写入；写到一半的，再做一次就会补全。台账很大时请点“面板”，在窗格里做，那里没有时间限制。',
  missed: (name) => `刚才点的“${name}”没有执行，因为上一项还没有做完。需要时请再点一次。`,
  unsaid: (name, code, said) =>
    `上一次点“${name}”时，对话框没能打开（${code}），这句话当时没有显示：${said}`,
  failedTitle: (name) => `“${name}”没有完成`,
  fileMissing:
    '助手自己的一个文件没有取到，可能是网络断开，或者助手刚刚更新过。台账没有改动。请检查网络后再点一次；仍不行时关闭 Excel 再打开。',
  refused: (code) =>
    `Excel 没有打开对话框（${code}），没法征求您的同意，所以没有写入。请允许本助手打开对话框，或者点“面板”，在窗格里做。`,
  copy: {
    label: '复制诊断信息',
    copied: '诊断信息已复制。',
    refused: '这里不允许自动复制。请选中下面的文字后按 Ctrl+C（Mac 按 ⌘C）。',
  },
};

const DESK_ENGLISH: DeskTexts = {
  tag: 'en-US',
  product: 'Rectification Ledger',
  names: {
    check: 'Check',
    highlight: 'Color',
    writeSummary: 'Summary sheet',
    writeDraft: 'Draft progress',
    removeMarks: 'Remove marks',
    showProblem: 'Show this problem',
  },
  working: (name) => `${name}: at work…`,
  workingNote:
    'Please leave Excel open. Nothing is lost if you stop half-way: doing it again completes it.',
  wholeNote: 'Please leave Excel open until it is done; it cannot be stopped half-way.',
  stop: 'Stop',
  close: 'Close',
  tooLongTitle: 'It took too long and was stopped',
  tooLong:
    'Excel gives a ribbon button five minutes, which are nearly over. A question that was not answered counts as Cancel, and nothing was written; what was half written is completed when you do it again. For a very large ledger use the pane, which has no such limit.',
  missed: (name) =>
    `“${name}” was not carried out, since the one before was still at work. Choose it again if you need it.`,
  unsaid: (name, code, said) =>
    `The last time you chose “${name}” no dialog could be opened (${code}), so this was not shown: ${said}`,
  failedTitle: (name) => `“${name}” was not completed`,
  fileMissing:
    'A file of this add-in did not arrive: the network may be down, or the add-in was just updated. The ledger was not changed. Check the network and try again; if that does not help, close Excel and open it again.',
  refused: (code) =>
    `Excel opened no dialog (${code}), so your consent could not be asked for and nothing was written. Allow this add-in to open dialogs, or do it in the pane.`,
  copy: {
    label: 'Copy diagnostics',
    copied: 'Diagnostics copied.',
    refused: 'Copying is not allowed here. Select the text below and press Ctrl+C (⌘C on a Mac).',
  },
};

/** Chinese for any Chinese, English for everything else, as the pane has it. */
export function deskTextsFor(displayLanguage: string): DeskTexts {
  return /^zh\b/iu.test(displayLanguage) ? DESK_CHINESE : DESK_ENGLISH;
}

/** What 复制诊断信息 offers of a failure. */
export function copyOf({ copy }: DeskTexts, text: string): NonNullable<DialogPage['copy']> {
  return { ...copy, text };
}

/** The desk's words in the given language and look. */
export function deskWords(texts: DeskTexts, look: DialogLook): DeskWords {
  const closing = [{ reply: 'close', label: texts.close }] as const;
  const failed = (message: string, detail: string): DialogPage =>
    pageWith({
      ...look,
      intent: 'error',
      title: texts.product,
      paragraphs: [message],
      buttons: closing,
      copy: copyOf(texts, [texts.product, message, detail].join('\n')),
    });
  const number = (code: number | null): string => (code === null ? '—' : String(code));
  return {
    working: (name) =>
      pageWith({
        ...look,
        intent: 'working',
        title: texts.working(texts.names[name]),
        paragraphs: [canStop(name) ? texts.workingNote : texts.wholeNote],
        buttons: canStop(name) ? [{ reply: 'stop', label: texts.stop }] : [],
      }),
    tooLong: () =>
      pageWith({
        ...look,
        intent: 'warning',
        title: texts.tooLongTitle,
        paragraphs: [texts.tooLong],
        buttons: closing,
      }),
    missed: (name) => texts.missed(texts.names[name]),
    only: (paragraphs) =>
      pageWith({ ...look, intent: 'info', title: texts.product, paragraphs, buttons: closing }),
    unsaid: (name, code, { paragraphs, title }) =>
      texts.unsaid(texts.names[name], number(code), paragraphs[0] ?? title),
    notFetched: (error) => failed(texts.fileMissing, String(error)),
    unforeseen: (error) => {
      const { message, detail } = failureOf(error);
      return failed(message, detail);
    },
    refused: (code) => texts.refused(number(code)),
  };
}
