import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT_MS = 240_000;

/**
 * Runs LibreOffice Basic without a screen, in a profile that is thrown away. `source` has a `Sub Work`;
 * LibreOffice ends behind it. Throws what Basic says where it fails, or where it does not end in time.
 */
export async function runBasic(source: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ledger-basic-'));
  try {
    const profile = path.join(folder, 'profile');
    const start = async (...rest: readonly string[]) =>
      run(
        'soffice',
        [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...rest],
        {
          timeout: LIMIT_MS,
        },
      );
    // The first start lays the profile out anew, with an empty module where ours goes.
    await start('--terminate_after_init');
    const failure = path.join(folder, 'failure.txt');
    const module = path.join(profile, 'user/basic/Standard/Module1.xba');
    await writeFile(module, moduleOf(source + mainOf(failure)));
    await start('--norestore', 'macro:///Standard.Module1.Main');
    if (existsSync(failure)) throw new Error(await readFile(failure, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function mainOf(failure: string): string {
  return `
Sub Main
  On Error Goto Failed
  Work
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open ${basicText(failure)} For Output As #1
  Print #1, Error$ & " (line " & Erl & ")"
  Close #1
  StarDesktop.terminate()
End Sub
`;
}

function moduleOf(source: string): string {
  const text = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`;
}

/** A text as Basic says it. */
export function basicText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
