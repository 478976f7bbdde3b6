import { rectificationTypeIn } from '../../../src/domain/ledger/rectification-type';
import type { RectificationType } from '../../../src/domain/ledger/types';

test.each<[text: string, type: RectificationType | null]>([
  ['立行立改', 'immediate'],
  ['即知即改', 'immediate'],
  ['边审边改', 'immediate'],
  ['分阶段整改', 'staged'],
  ['限期整改', 'staged'],
  ['限期整改(至2020-03-25)', 'staged'],
  ['持续整改', 'continuing'],
  ['长期坚持', 'continuing'],
  // Several in one cell: the first is the type, the rest what follows.
  ['立行立改、持续整改', 'immediate'],
  ['', null],
  ['/', null],
  ['一般问题', null],
])('%s is %s', (text, type) => {
  expect(rectificationTypeIn(text)).toBe(type);
});
