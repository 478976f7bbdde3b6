import { Tooltip } from '@fluentui/react-components';
import type { FigureTipState } from '../../use-figure-tip';

/** One tooltip for all figures of a text: a report has thousands of them. */
export function FigureTip({ tip, onStay, onLeave, onClose }: FigureTipState) {
  if (tip === null) return null;
  return (
    <Tooltip
      visible
      relationship="inaccessible"
      content={{ children: tip.text, onPointerEnter: onStay, onPointerLeave: onLeave }}
      positioning={{ target: tip.figure, position: 'above', align: 'start' }}
      onVisibleChange={(_event, { visible }) => {
        if (!visible) onClose();
      }}
    />
  );
}
