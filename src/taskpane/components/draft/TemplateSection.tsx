import type { DraftingEngine } from '../../../app/drafting-engine';
import type { DraftingSettings } from '../../../app/drafting-settings';
import type { SessionDrafts } from '../../../app/session-drafts';
import { useUnsaved } from '../../use-unsaved';
import { TemplateEditor } from './TemplateEditor';
import { TemplateGuide, type TemplateGuideProps } from './TemplateGuide';

export interface TemplateSectionProps {
  readonly engine: Pick<
    DraftingEngine,
    'TEMPLATES' | 'templateText' | 'checkTemplate' | keyof TemplateGuideProps['engine']
  >;
  readonly drafting: DraftingSettings;
  readonly drafts: Pick<SessionDrafts, 'saveTemplate' | 'resetTemplate'>;
}

/** The words of the chosen template. */
export function TemplateSection({ engine, drafting, drafts }: TemplateSectionProps) {
  const { template } = drafting;
  const [typed, setTyped] = useUnsaved(drafts, template);
  return (
    <>
      <TemplateGuide engine={engine} />
      <TemplateEditor
        kept={engine.templateText(drafting, template)}
        shipped={engine.TEMPLATES[template].text}
        typed={typed}
        onType={setTyped}
        check={engine.checkTemplate}
        onSave={(text) => void drafts.saveTemplate(template, text)}
        onReset={() => void drafts.resetTemplate(template)}
      />
    </>
  );
}
