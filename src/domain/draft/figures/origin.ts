/** Where the problems come from, as the figures paragraph says it: 市委第七巡察组反馈的38个问题. */
export interface FiguresOrigin {
  /** Who found them, as the user filled it in; '' where nobody said. */
  readonly by: string;
  /** What they did with them: 反馈 (inspections, where nothing is said), 指出 (audit). */
  readonly verb?: '反馈' | '指出';
}
