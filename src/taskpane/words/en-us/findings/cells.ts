import type { CELL_CODES } from '../../../../domain/checks/codes/cells';
import type { FindingNames } from './types';

const PRIVATE =
  'Before publishing or handing in, check whether it may stay; if not, please delete it.';

/** How single cells are written, and what must not be published. */
export const CELL_FINDINGS: FindingNames<typeof CELL_CODES> = {
  'quantity.unreadable': {
    name: 'Amount or number of people not understood',
    advice:
      'Write one number only, such as "12.5" or "3"; the unit belongs in the column title, explanations in the remarks.',
  },
  'quantity.noUnit': {
    name: 'Amount or number of people without a unit',
    advice: 'Name the unit in the column title, for instance "涉及金额（万元）" or "问责（人次）".',
  },
  'cell.formulaError': {
    name: 'Formula error',
    advice: 'Correct the formula or type the content instead.',
  },
  'cell.spaces': {
    name: 'Spaces or line breaks at start or end',
    advice: 'They can be removed with one click; the text itself stays the same.',
  },
  'cell.invisible': {
    name: 'Invisible characters',
    advice: 'Type this cell again, or searching and filtering will miss it.',
  },
  'cell.fullWidth': {
    name: 'Full-width digits or letters',
    advice: 'They can be made half-width with one click; the meaning stays the same.',
  },
  'cell.mixedWidth': {
    name: 'Full-width and half-width mixed',
    advice: 'Use half-width digits and letters throughout, or searching will miss some.',
  },
  'privacy.mobile': { name: 'Mobile number', advice: PRIVATE },
  'privacy.idNumber': { name: 'Identity card number', advice: PRIVATE },
  'privacy.bankCard': { name: 'Bank card number', advice: PRIVATE },
};
