import { addMonths } from '../../calendar/day';
import { form } from '../pieces';

/** 集中整改期内, 集中整改阶段: its length is a setting, offices have three months as well as six. */
export const concentrated = form(
  'concentrated',
  '集中整改(?:期间|期|阶段)(?:内|结束前|末)?',
  () => ({
    type: 'period',
    class: 'date',
    end: (base, context) => addMonths(base, context.concentratedMonths),
  }),
);
