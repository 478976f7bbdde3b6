import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrokenPane } from '../../../src/taskpane/components/BrokenPane';
import { PaneBoundary } from '../../../src/taskpane/components/PaneBoundary';
import { diagnosticsText, DiagnosticsContext } from '../../../src/taskpane/diagnostics';
import { axeFindings, ENVIRONMENT } from '../render-pane';

interface Fault {
  stands: boolean;
}

function Faulty({ fault }: { readonly fault: Fault }) {
  if (fault.stands) throw new TypeError('no such row');
  return <p>都好</p>;
}

/** A pane that has just broken, before a clipboard that takes texts or does not. */
function brokenPane(takes: boolean): Fault {
  // React tells of it, too.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const fault = { stands: true };
  const clipboard = {
    copyText: () => Promise.resolve(takes),
    copyRich: () => Promise.resolve(false),
  };
  render(
    <DiagnosticsContext value={(failure) => diagnosticsText(failure, ENVIRONMENT, null)}>
      <PaneBoundary
        broken={(error, retry) => (
          <BrokenPane error={error} clipboard={clipboard} onRetry={retry} />
        )}
      >
        <Faulty fault={fault} />
      </PaneBoundary>
    </DiagnosticsContext>,
  );
  return fault;
}

afterEach(() => {
  jest.restoreAllMocks();
});

test('says so instead of an empty window, and trying again may do', async () => {
  const fault = brokenPane(true);
  expect(screen.getByRole('heading', { level: 1, name: '窗格出了意外' })).toBeVisible();
  expect(screen.getByText(/^出现了没有预料到的问题。/u)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  fault.stands = false;
  await userEvent.click(screen.getByText('重试'));
  expect(screen.getByText('都好')).toBeVisible();
});

test('trying again too early says the same again', async () => {
  brokenPane(true);
  await userEvent.click(screen.getByText('重试'));
  expect(screen.getByRole('heading', { level: 1, name: '窗格出了意外' })).toBeVisible();
});

test('gives its particulars to whoever repairs it', async () => {
  brokenPane(true);
  await userEvent.click(screen.getByText('复制诊断信息'));
  expect(await screen.findByText('诊断信息已复制。')).toBeVisible();
});

test('shows them where they cannot be copied', async () => {
  brokenPane(false);
  await userEvent.click(screen.getByText('复制诊断信息'));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '诊断信息' });
  expect(text.value).toContain('no such row');
});
