import type { ROW_CODES } from '../../../../domain/checks/codes/rows';
import type { FindingNames } from './types';

/** What a row lacks or repeats. */
export const ROW_FINDINGS: FindingNames<typeof ROW_CODES> = {
  'serial.missing': { name: 'No serial number', advice: 'Fill in the serial number.' },
  'serial.duplicate': {
    name: 'Serial number used twice',
    advice: 'Check whether it is the same problem; if not, correct the serial number.',
  },
  'serial.jump': {
    name: 'Serial numbers not continuous',
    advice: 'Check for missing, deleted or misplaced rows, then correct the serial numbers.',
  },
  'problem.missing': {
    name: 'No problem given',
    advice: 'Fill in the problem; if the row is none, delete its serial number.',
  },
  'problem.duplicate': {
    name: 'Problem given twice',
    advice:
      'Check whether it was entered twice; if so, delete one of them, or one problem too many is counted.',
  },
  'measure.missing': { name: 'No measure given', advice: 'Fill in the measure.' },
  'measure.duplicate': {
    name: 'Measure given twice',
    advice: 'Check whether it was entered twice; if so, delete one of them.',
  },
  'unit.missing': {
    name: 'No responsible unit',
    advice: 'Fill in the responsible unit, or the figures by unit put it under "未填责任单位".',
  },
  'unit.variants': {
    name: 'Unit written in different ways',
    advice: 'If it is the same unit, write it the same way, or it is counted as two units.',
  },
  'leader.missing': { name: 'No responsible leader', advice: 'Fill in the responsible leader.' },
  'evidence.missing': {
    name: 'Completed without evidence',
    advice: 'Add the evidence; if there is none, check whether it is really completed.',
  },
  'longTerm.noMechanism': {
    name: 'Ongoing without an arrangement',
    advice: 'Say what keeps it going, for instance the name of a rule or how often it is checked.',
  },
};
