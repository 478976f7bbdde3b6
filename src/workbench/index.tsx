import { createRoot } from 'react-dom/client';
import { createBrowserHost } from '../host/browser';
import { Workbench } from './components/Workbench';
import type { PagePorts } from './ports';

/** Where the sample lies beside this page; its name there is plain so that every server can give it. */
const SAMPLE = 'assets/samples/sample-ledger.xlsx';

const ports: PagePorts = {
  createHost: createBrowserHost,
  readSample: async () => {
    const response = await fetch(SAMPLE);
    if (!response.ok) throw new Error(`Cannot read the sample: status ${response.status}`);
    return response.arrayBuffer();
  },
  readManifest: async () => {
    const response = await fetch('manifest.xml');
    if (!response.ok) throw new Error(`Cannot read the manifest: status ${response.status}`);
    return response.text();
  },
  saveFile: (name, bytes) => {
    const address = URL.createObjectURL(new Blob([bytes.slice()]));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken the data by the time the next task runs.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 0);
  },
};

const root = document.getElementById('root');
if (root === null) throw new Error('Cannot show the workbench: index.html has no #root');
const first = new URLSearchParams(location.search).get('file') === 'none' ? 'blank' : 'sample';
createRoot(root).render(<Workbench ports={ports} first={first} />);
