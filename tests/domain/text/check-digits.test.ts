import { hasIdCheck, hasLuhnCheck } from '../../../src/domain/text/check-digits';

describe('hasIdCheck', () => {
  it.each([
    ['11010519491231002X', true, 'the example of GB 11643'],
    ['11010519491231002x', true, 'a small x'],
    ['110105194912310021', false, 'another last sign'],
    ['11010519491231002', false, 'one sign short'],
    ['11010519491231002XX', false, 'one sign too many'],
    ['', false, 'nothing'],
  ])('%s: %s (%s)', (number, right) => {
    expect(hasIdCheck(number)).toBe(right);
  });
});

describe('hasLuhnCheck', () => {
  it.each([
    ['79927398713', true, 'an odd number of digits'],
    ['4111111111111111', true, 'an even number of digits'],
    ['4111111111111112', false, 'another last digit'],
    ['79927398731', false, 'two digits swapped'],
    ['', false, 'nothing'],
  ])('%s: %s (%s)', (number, right) => {
    expect(hasLuhnCheck(number)).toBe(right);
  });
});
