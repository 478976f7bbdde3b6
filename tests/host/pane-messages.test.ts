import { bridgeText } from '../../src/host/pane-messages';

test('a message of ours is its text', () => {
  expect(bridgeText({ excelBridge: '{"id":1}' })).toBe('{"id":1}');
});

test.each([[null], ['{}'], [{}], [{ excelBridge: 1 }], [{ other: 'x' }], [undefined]])(
  '%p is none of ours',
  (data) => {
    expect(bridgeText(data)).toBeNull();
  },
);
