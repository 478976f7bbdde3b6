import { FluentProvider } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { themeFor } from '../../../../src/taskpane/theme';
import '../../jsdom-gaps';

// As for the whole pane: see render-pane.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

/** A part of the pane by itself, with a user in front of it. */
export function renderIn(part: ReactNode) {
  const user = userEvent.setup();
  const inTheme = (each: ReactNode) => (
    <FluentProvider theme={themeFor(false, 'zh-CN')}>{each}</FluentProvider>
  );
  const view = render(inTheme(part));
  return {
    user,
    view,
    again: (next: ReactNode) => {
      view.rerender(inTheme(next));
    },
  };
}
