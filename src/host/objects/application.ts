import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { cultureInfoObject } from './culture-info';
import type { Book } from './targets';

/** Excel.Application. Formulas are calculated when they are read, so there is nothing to suspend. */
export const applicationObject = defineType<Book>({
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (book) => cultureInfoObject(book) },
  methods: {
    Calculate: async (book, args) => {
      const type = args.text(0);
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) {
        throw new HostError('InvalidArgument');
      }
      await book.live.calculation.recalculate();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
