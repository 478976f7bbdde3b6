import type { ProcessStep } from '../../steps';

/** The six parts of the process, in the order of the work. */
export const STEP_WORDS: Readonly<
  Record<ProcessStep, { readonly name: string; readonly about: string }>
> = {
  feedback: { name: '反馈成账', about: '把反馈意见拆成问题，核对后生成新台账' },
  supervision: { name: '督办提醒', about: '逾期、临期的开提醒函、督办单，并登记' },
  lookBack: { name: '回头看', about: '已完成的到期再看，反弹的退回未完成' },
  comparison: { name: '进度对比', about: '两次进度、两份台账逐项对照，看走势' },
  similar: { name: '同类问题', about: '写法相近的归到一起，集中解决' },
  collection: { name: '汇总各单位', about: '选上各单位的台账文件，合成一张汇总表' },
};

export const PROCESS_WORDS = {
  steps: '台账前后的工作',
  back: '返回流程',
  needsLedger: '这一步要先打开一份整改台账。请在 Excel 里切换到台账所在的工作表。',
};
