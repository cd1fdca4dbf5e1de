import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root, workspacePackages } from "../workspace";

/** A field of a class as its source declares it. */
export interface SourceField {
  readonly name: string;
  /** The declared type, or one taken from the default value. */
  readonly type: string;
  /** The doc comment, in one line; "" when there is none. */
  readonly comment: string;
}

/** A class as its source declares it. */
export interface SourceClass {
  readonly name: string;
  /** The class that it extends. */
  readonly base: string | undefined;
  readonly fields: readonly SourceField[];
  /** The file, from the top of the repository. */
  readonly file: string;
}

function commentOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  const comment = doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : undefined;
  return (comment ?? "").replace(/\s+/g, " ").trim();
}

function typeOf({ type, initializer }: ts.PropertyDeclaration, source: ts.SourceFile): string {
  if (type) return type.getText(source).replace(/\s+/g, " ");
  if (!initializer) return "";
  if (ts.isNumericLiteral(initializer) || ts.isPrefixUnaryExpression(initializer)) return "number";
  if (ts.isStringLiteralLike(initializer)) return "string";
  const { kind } = initializer;
  if (kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword) return "boolean";
  return ts.isArrayLiteralExpression(initializer) ? "list" : "";
}

function classOf(node: ts.ClassDeclaration, source: ts.SourceFile, file: string): SourceClass[] {
  if (!node.name) return [];
  const extended = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const fields = node.members.filter(ts.isPropertyDeclaration).map((member) => ({
    name: member.name.getText(source),
    type: typeOf(member, source),
    comment: commentOf(member),
  }));
  return [{ name: node.name.text, base: extended?.types[0]?.expression.getText(source), fields, file }];
}

function classesIn(file: string, shown: string): SourceClass[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((node) => classOf(node, source, shown));
}

/** Every class of the packs and the helpers, by name. */
export function sourceClasses(): ReadonlyMap<string, SourceClass> {
  const packages = workspacePackages().filter(
    ({ folder, manifest }) => manifest.pypanther?.pack || folder === "helpers",
  );
  const classes = packages.flatMap(({ directory }) =>
    readdirSync(join(directory, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => classesIn(join(directory, "src", name), join(directory, "src", name).slice(root.length + 1))),
  );
  return new Map(classes.map((found) => [found.name, found]));
}
