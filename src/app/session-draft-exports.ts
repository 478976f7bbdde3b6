import type { OfficialDocument } from '../domain/document/types';
import type { Audience } from '../domain/report/types';
import { aboutDraft, wordFileName } from './draft-names';
import type { DraftState } from './draft-state';
import type { DraftingEngine } from './drafting-engine';
import type { Clipboard, DocumentWriter, FileSaver } from './ports';
import { draftOnScreen, type Notice } from './session';
import type { SessionDraftingEngine } from './session-drafting-engine';
import { failureOf } from './session-failure';
import type { SessionWork } from './session-work';

/** What writes drafts outside the pane. */
export interface ExportPorts {
  readonly clipboard: Clipboard;
  readonly files: FileSaver;
  /** May reject where it has to be fetched. */
  readonly documents: () => Promise<DocumentWriter>;
}

/** The draft on screen on its way out of the pane. No method rejects. */
export class SessionDraftExports {
  readonly #work: SessionWork;
  readonly #engine: SessionDraftingEngine;
  readonly #ports: ExportPorts;

  constructor(work: SessionWork, engine: SessionDraftingEngine, ports: ExportPorts) {
    this.#work = work;
    this.#engine = engine;
    this.#ports = ports;
  }

  /** Fetches what writes documents ahead: browsers let a click copy only for a moment after it. */
  prepare(): void {
    this.#ports.documents().catch(() => undefined);
  }

  async copyText(): Promise<void> {
    const draft = this.#draft();
    if (!draft) return;
    const copied = await this.#ports.clipboard.copyText(draft.text);
    this.#say(copiedNotice(copied, 'draft', draft.text));
  }

  /** 复制为 Word 格式. */
  async copyRich(): Promise<void> {
    const draft = this.#draft();
    if (!draft) return;
    const { text } = draft;
    try {
      const html = (await this.#ports.documents()).html(document(await this.#engine.get(), draft));
      const copied = await this.#ports.clipboard.copyRich({ html, text });
      this.#say(copiedNotice(copied, 'richDraft', text));
    } catch (error) {
      this.#say({ kind: 'failed', during: 'copyDraft', failure: failureOf(error) });
    }
  }

  /** 下载 Word. */
  async download(): Promise<void> {
    const draft = this.#draft();
    if (!draft) return;
    const audience = this.#audience();
    await this.#work.busy('word', async () => {
      const engine = await this.#engine.get();
      const { files, documents } = this.#ports;
      const templateName = engine.TEMPLATES[draft.template].name;
      const name = wordFileName(draft, templateName, audience);
      if (!files.canSave()) return { kind: 'saveRefused', name };
      const { linePitch } = this.#work.store.snapshot().drafting;
      const options = { linePitch, title: templateName };
      const bytes = await (await documents()).word(document(engine, draft), options);
      const saved = await files.save(name, bytes);
      return { kind: saved ? 'downloaded' : 'saveRefused', name };
    });
  }

  /** 写入工作表: our own sheet, never the ledger. */
  async writeSheet(): Promise<void> {
    const draft = this.#draft();
    if (!draft) return;
    const audience = this.#audience();
    await this.#work.run('draftSheet', async () => {
      const engine = await this.#engine.get();
      const about = aboutDraft(draft, engine.TEMPLATES[draft.template].name, audience);
      const plan = engine.planDraftSheet(document(engine, draft), draft.source, about);
      const sheet = await this.#work.workbook.writeOwnSheet('draft', plan);
      return { kind: 'draftWritten', sheet, audience };
    });
  }

  #draft(): DraftState | null {
    return draftOnScreen(this.#work.store.snapshot());
  }

  #audience(): Audience {
    return this.#work.store.snapshot().drafting.audience;
  }

  #say(notice: Notice): void {
    this.#work.store.dispatch({ kind: 'noticed', notice });
  }
}

function document(engine: DraftingEngine, { text, source }: DraftState): OfficialDocument {
  return engine.documentOf(text, source);
}

function copiedNotice(copied: boolean, what: 'draft' | 'richDraft', text: string): Notice {
  return copied ? { kind: 'copied', what } : { kind: 'copyRefused', what: 'draft', text };
}
