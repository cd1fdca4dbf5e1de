import { type Alternative, compileClause, type Condition, type When, type WhenValue } from "../conditions";
import { PantherError } from "../errors";
import { type EventDataModel, type EventReader, recordOf } from "../event";
import { handOut, type JsonValue } from "../json";
import type { LogType } from "../log-types";
import { udmPath, type UdmPath } from "./udm-path";

/** How one unified field is found in a log type's events: at a path, or by a function of the event. */
export type DataModelMapping =
  | { readonly name: string; readonly path: string }
  | {
      readonly name: string;
      readonly method: (event: EventReader) => unknown;
      /**
       * What must hold of an event for the method to find anything, or, as a function, to find one of some values.
       * Rules that ask for the field are not shown events that do not meet it.
       */
      readonly when?: When | ((values: readonly WhenValue[]) => When);
    };

/** Unified field names for one or more log types whose events share a shape. */
export abstract class DataModel {
  /** Unique name of the model. */
  abstract id: string;
  /** The log types it describes. */
  abstract logTypes: LogType[];
  /** Where each unified field is found. */
  abstract mappings: DataModelMapping[];
  /** The name that people read. */
  displayName = "";
  /** Whether events use it. */
  enabled = true;
}

/** A concrete data model class. */
export type DataModelClass = new () => DataModel;

type Needs = (condition: Condition) => readonly Alternative[] | undefined;

function methodNeeds(when: When | ((values: readonly WhenValue[]) => When) | undefined): Needs {
  if (when === undefined) return () => undefined;
  if (typeof when !== "function") {
    const clause = compileClause(when);
    return () => clause;
  }
  return ({ test }) => test.equals && compileClause(when([...test.equals]));
}

/** A data model with its paths parsed. Throws a PantherError naming the model and what is missing in a mapping. */
export class PreparedDataModel implements EventDataModel {
  readonly #paths = new Map<string, UdmPath>();
  readonly #methods = new Map<string, (event: EventReader) => unknown>();
  readonly #needs = new Map<string, Needs>();

  constructor(readonly model: DataModel) {
    for (const mapping of model.mappings) this.#add(mapping);
  }

  #add(mapping: DataModelMapping): void {
    const missing = (what: string): PantherError =>
      new PantherError("INVALID_DATA_MODEL", `Data model [${this.model.id}] has a mapping without [${what}].`);
    if (!mapping.name) throw missing("name");
    if ("path" in mapping && mapping.path) {
      const path = udmPath(mapping.path);
      this.#paths.set(mapping.name, path);
      this.#need(mapping.name, (condition) => path.needs?.(condition));
    } else if ("method" in mapping && typeof mapping.method === "function") {
      this.#methods.set(mapping.name, mapping.method);
      this.#need(mapping.name, methodNeeds(mapping.when));
    } else throw missing("path, method");
  }

  /** A path and a method may find the same field; then either is enough. */
  #need(name: string, needs: Needs): void {
    const others = this.#needs.get(name);
    const either: Needs = (condition) => {
      const [first, second] = [others?.(condition), needs(condition)];
      return first && second && [...first, ...second];
    };
    this.#needs.set(name, others ? either : needs);
  }

  value(event: EventReader, name: string): JsonValue {
    const path = this.#paths.get(name);
    if (path) {
      const matches = path.find(recordOf(event));
      if (matches.length > 1) throw ambiguous(path.source, this.model.id, matches.length);
      if (matches[0]) return handOut(matches[0].value);
    }
    return (this.#methods.get(name)?.(event) as JsonValue | undefined) ?? null;
  }

  needs(condition: Condition): readonly Alternative[] | undefined {
    const needs = this.#needs.get(condition.path);
    return needs ? needs(condition) : [];
  }

  path(event: EventReader, name: string): string | null {
    const matches = this.#paths.get(name)?.find(recordOf(event)) ?? [];
    if (matches.length === 1 && matches[0]) return matches[0].path;
    return this.#methods.get(name)?.name ?? null;
  }
}

/** The error for a path that should have led to one value and led to several. */
export function ambiguous(path: string, modelId: string, count: number): PantherError {
  return new PantherError(
    "AMBIGUOUS_PATH",
    `Path [${path}] of data model [${modelId}] found ${count} values, not one.`,
  );
}
