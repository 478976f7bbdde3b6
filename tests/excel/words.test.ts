import { FAILURE_MESSAGES } from '../../src/excel/words';

test.each(Object.entries(FAILURE_MESSAGES))(
  '%s says what happened and what to do next',
  (_code, message) => {
    expect(message).toMatch(/^[^；]+；[^；]+。$/u);
    expect(message).toMatch(/请|再做一次/u);
    expect(message).not.toMatch(/Office\.js|API|undefined|null/iu);
  },
);
