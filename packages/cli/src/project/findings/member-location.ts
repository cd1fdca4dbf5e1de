import { readFileSync } from "node:fs";
import { changesOf, type DetectionClass, isDetectionClass, type SourceLocation } from "@pypanther/core/runtime";
import type { Project } from "../load-project";
import { type ClassDeclaration, classDeclarations } from "../missing/declarations";
import { projectLocation } from "../source-line";
import { placeOf } from "./finding";

type Source = Pick<Project, "directory" | "sources">;

/** A class where the project wrote it. */
interface Declared {
  readonly file: string;
  readonly declaration: ClassDeclaration;
}

/** Where a class is written in the project. Two files may have a class of one name: the one with the id is meant. */
function declarationOf({ name, id }: { name: string; id: unknown }, sources: readonly string[]): Declared | undefined {
  const found = sources.flatMap((file) => {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      return [];
    }
    if (!text.includes(name)) return [];
    const declaration = classDeclarations(text).find((declared) => declared.name === name);
    return declaration ? [{ file, declaration, hasId: typeof id === "string" && text.includes(id) }] : [];
  });
  return found.find(({ hasId }) => hasId) ?? found[0];
}

/** The classes of a detection as far as the project may have written them, its own first. */
function classesOf(detection: DetectionClass): { name: string; id: unknown }[] {
  const classes: { name: string; id: unknown }[] = [];
  for (let at: unknown = detection; isDetectionClass(at); at = Object.getPrototypeOf(at)) {
    classes.push({ name: at.name, id: at === detection ? detection.attributes.id : undefined });
  }
  return classes;
}

/**
 * Where the project says what a field or method of a detection is: at the last override of it, else in its class or a
 * class that it extends, else at the head of its class. Undefined for a class that the project did not write.
 */
function memberLocation(detection: DetectionClass, member: string, project: Source): SourceLocation | undefined {
  const { directory, sources } = project;
  const change = changesOf(detection)?.findLast(({ values }) => Object.hasOwn(values, member));
  const changed = projectLocation(change?.made.stack, directory);
  if (changed) return changed;
  const declared = classesOf(detection).flatMap((each) => declarationOf(each, sources) ?? []);
  for (const { file, declaration } of declared) {
    const line = declaration.members.get(member);
    if (line !== undefined) return { file, line, column: 1 };
  }
  const [own] = declared;
  return own && { file: own.file, line: own.declaration.line, column: 1 };
}

/** The same as a place for a finding. */
export function placeOfMember(detection: DetectionClass, member: string, project: Source): string | undefined {
  return placeOf(memberLocation(detection, member, project), project.directory);
}
