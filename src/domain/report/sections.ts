import type { TemplateLine } from './template/line';

type HeadingLine = Extract<TemplateLine, { readonly kind: 'heading' }>;
/** A line that nothing stands under. */
export type PlainLine = Exclude<TemplateLine, HeadingLine>;

/** A heading with all that stands under it, or a line that is none. */
export type Section =
  | { readonly heading: HeadingLine; readonly inside: readonly Section[] }
  | { readonly heading: null; readonly line: PlainLine };

/** The lines of a template under their headings, in their order. */
export function sectionsOf(lines: readonly TemplateLine[]): readonly Section[] {
  const all: Section[] = [];
  const open: { readonly level: number; readonly inside: Section[] }[] = [];
  for (const line of lines) {
    if ('level' in line) while ((open.at(-1)?.level ?? 0) >= line.level) open.pop();
    const around = open.at(-1)?.inside ?? all;
    if (line.kind === 'heading') {
      const inside: Section[] = [];
      around.push({ heading: line, inside });
      open.push({ level: line.level, inside });
    } else around.push({ heading: null, line });
  }
  return all;
}
