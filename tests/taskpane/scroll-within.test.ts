import { scrollWithin } from '../../src/taskpane/scroll-within';

function placed(top: number, bottom: number): HTMLElement {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, bottom - top);
  return element;
}

/** The box stands from 100 to 300 and is scrolled by 1000. */
test.each([
  ['what is in view stays', 150, 170, 1000, 1000],
  ['what is above comes down', 40, 60, 940, 890],
  ['what is below comes up', 320, 340, 1040, 1170],
  ['what is higher than the box is read from its top', 320, 900, 1220, 1170],
])('%s', (_what, top, bottom, near, far) => {
  const scrolled = (isNear: boolean): number => {
    const box = placed(100, 300);
    box.scrollTop = 1000;
    scrollWithin(box, placed(top, bottom), isNear);
    return box.scrollTop;
  };
  expect([scrolled(true), scrolled(false)]).toEqual([near, far]);
});
