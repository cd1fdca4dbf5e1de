import { relative } from "node:path";
import ts from "typescript";

/** Whether a declaration is for users, and says something new: not private, not an `override`. */
function isPublic(at: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(at);
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Override;
  return !(name && ts.isPrivateIdentifier(name)) && (ts.getCombinedModifierFlags(at) & hidden) === 0;
}

/** The members of what a symbol stands for, as far as they were written in the folder that is looked at. */
function membersOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) return [];
  const types: ts.Type[] = [];
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) {
    types.push(checker.getDeclaredTypeOfSymbol(symbol));
  }
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Variable)) {
    types.push(checker.getTypeOfSymbolAtLocation(symbol, declaration));
  }
  return (
    types
      // An alternative of a union says in one comment what it is, tag and all.
      .filter((type) => !type.isUnion())
      .flatMap((type) => type.getProperties())
      // A name behind a symbol, such as a brand, is nothing that users write.
      .filter(({ name, declarations = [] }) => !name.startsWith("__@") && declarations.every(isPublic))
  );
}

/**
 * What some modules export without a doc comment, classes' and interfaces' public members included: each as
 * "file:line: name". Only what is written below `folder` counts.
 */
export function undocumented(modules: readonly string[], folder: string): string[] {
  const program = ts.createProgram([...modules], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const look = (symbol: ts.Symbol, name: string): void => {
    const declaration = symbol.declarations?.find((at) => at.getSourceFile().fileName.startsWith(folder));
    // A base class's or interface's comment holds for what implements it: the editor shows that one.
    if (!declaration || symbol.getDocumentationComment(checker).length > 0) return;
    const file = declaration.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
    const place = `${relative(folder, file.fileName)}:${line + 1}`;
    // What several types take from one is told once.
    if (!found.has(place)) found.set(place, `${place}: ${name}`);
  };
  for (const path of modules) {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${path} is no module.`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      look(symbol, exported.name);
      for (const member of membersOf(symbol, checker)) look(member, `${exported.name}.${member.name}`);
    }
  }
  return [...found.values()].sort();
}
