import { findCompanies } from '../companies/find-companies';
import { maskCompanies } from '../companies/mask-companies';
import { type Concern, concern } from '../concerns';
import type { PublicationView } from '../view';

const MESSAGE = '这是具体企业或经营者的名称，公开版一般不点名；请核对，不需点名的请遮盖。';

/** Firms, cooperatives and law offices by their own name; organs and institutions are no concern. */
export function findCompanyNames({ text }: PublicationView): readonly Concern[] {
  const found = findCompanies(text);
  const masks = maskCompanies(found);
  return found.map(({ name, start, end }) =>
    concern('company-name', { start, end }, MESSAGE, masks.get(name) ?? null),
  );
}
