import { AUDIT } from './templates/audit';
import { INSPECTION } from './templates/inspection';
import { MONTHLY } from './templates/monthly';
import type { Audience, TemplateId } from './types';

/** A template that ships. `audience` is who reads it as a rule. */
interface Template {
  readonly name: string;
  readonly audience: Audience;
  readonly text: string;
}

/** The templates that ship; an office may keep its own words instead of `text`. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  inspection: { name: '巡察整改通报', audience: 'public', text: INSPECTION },
  audit: { name: '审计整改报告', audience: 'internal', text: AUDIT },
  monthly: { name: '内部月报', audience: 'internal', text: MONTHLY },
};
