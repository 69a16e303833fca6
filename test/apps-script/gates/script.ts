import { parse, type Program } from 'acorn';

/** Why Google's server would not read a script, or the newest that it would; null where it reads it. */
export function es2019Fault(script: string): string | null {
  try {
    parse(script, { ecmaVersion: 2019 });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a script declares at its top level, where Google and other scripts find it. */
export function declaredNames(script: string): readonly string[] {
  const { body }: Program = parse(script, { ecmaVersion: 2022 });
  return body.flatMap((statement): readonly string[] => {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
      return [statement.id.name];
    }
    if (statement.type === 'VariableDeclaration') {
      return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
    }
    const isDirective = statement.type === 'ExpressionStatement' && statement.directive !== undefined;
    return isDirective ? [] : [`a ${statement.type}`];
  });
}

/** The comment above each function of a script's top level, by its name. */
export function headComments(script: string): ReadonlyMap<string, string> {
  const ends = new Map<number, string>();
  const { body } = parse(script, {
    ecmaVersion: 2022,
    onComment: (isBlock, text, _start, end) => {
      if (isBlock) ends.set(end, text);
    },
  });
  return new Map(
    body.flatMap((statement) => {
      if (statement.type !== 'FunctionDeclaration') return [];
      const comment = ends.get(statement.start - 1);
      return comment === undefined ? [] : [[statement.id.name, comment] as const];
    }),
  );
}

/** The places of template literals in a script: HtmlService would take comments out of them. */
export function templatesIn(script: string): readonly number[] {
  const found: number[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, start } = node as { type?: unknown; start?: number };
    if (type === 'TemplateLiteral') found.push(start ?? 0);
    Object.values(node).forEach(visit);
  };
  visit(parse(script, { ecmaVersion: 2022 }).body);
  return found;
}
