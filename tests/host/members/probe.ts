import type { DeclaredMember } from './declared';

/** What came of using one member: `answered`, or the error's code and message. */
export type Outcome =
  | { readonly kind: 'answered' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

type Loose = Record<string, unknown> & { load(names: string): unknown };

/** Uses one member of the object that `reach` finds, through Microsoft's client. */
export async function probe(
  reach: (context: Excel.RequestContext) => unknown,
  member: DeclaredMember,
): Promise<Outcome> {
  try {
    await Excel.run(async (context) => {
      use(reach(context) as Loose, member);
      await context.sync();
    });
    return { kind: 'answered' };
  } catch (error) {
    const { code, message } = error as OfficeExtension.Error;
    return { kind: 'failed', code, message };
  }
}

function use(object: Loose, { kind, name, parameters }: DeclaredMember): void {
  if (kind === 'property') {
    object.load(name);
  } else if (kind === 'event') {
    const handlers = object[name] as OfficeExtension.EventHandlers<unknown>;
    handlers.add(() => Promise.resolve());
  } else {
    const method = object[name] as (...args: unknown[]) => unknown;
    method.apply(object, parameters.map(argument));
  }
}

/** Something of the parameter's type; whether it makes sense there does not matter. */
function argument(type: string): unknown {
  if (type.endsWith('[][]')) return [['A1']];
  if (type.endsWith('[]')) return ['A1'];
  const choice = /"(?<word>[^"]+)"/u.exec(type)?.groups?.['word'];
  if (choice !== undefined) return choice;
  if (type.includes('string') || type === 'any') return 'A1';
  if (type.includes('number')) return 0;
  if (type.includes('boolean')) return true;
  return {};
}
