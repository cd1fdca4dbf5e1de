import type { Alternative, Condition } from "../conditions";
import { type EventDataModel, type EventReader, recordOf } from "../event";
import { handOut, type JsonValue } from "../json";
import type { LogType } from "../log-types";
import { ambiguous } from "./data-model";
import { udmPath, type UdmPath } from "./udm-path";

/** The type of a unified field's values. */
export type FieldType =
  "string" | "int" | "smallint" | "bigint" | "float" | "boolean" | "timestamp" | "array" | "object" | "json";

/** Where a unified field is found in the events of one log type. */
export interface FieldMapping {
  /** The log type of the events. */
  readonly logType: LogType;
  /** Where in an event the field is found, as a path with dots. */
  readonly fieldPath: string;
}

/** A unified field across log types. */
export interface UnifiedField {
  /** The name by which rules ask for it. */
  readonly name: string;
  /** What its values are. */
  readonly type: FieldType;
  /** Where it is found, by log type. */
  readonly mappings: readonly FieldMapping[];
  /** What it means, for people. */
  readonly description?: string;
}

/** A data model that starts from the fields: each says where it is found in which log type. */
export abstract class FieldDataModel {
  /** The unified fields. */
  abstract fields: UnifiedField[];
  /** What the model is for. */
  description = "";
  /** Whether events use it. */
  enabled = true;

  /** The model under the names of the wire. */
  toObject(): Record<string, unknown> {
    return {
      description: this.description,
      enabled: this.enabled,
      fields: this.fields.map(({ name, type, mappings, description = "" }) => ({
        name,
        type,
        mappings: mappings.map(({ logType, fieldPath }) => ({ log_type: logType, field_path: fieldPath })),
        description,
      })),
    };
  }
}

/** A concrete class of a field-based data model. */
export type FieldDataModelClass = new () => FieldDataModel;

/** The log types in which a field-based model finds any field. */
export function logTypesOf(model: FieldDataModel): LogType[] {
  return model.fields.flatMap(({ mappings }) => mappings.map(({ logType }) => logType));
}

/** What a field-based model offers for one log type; undefined when it has nothing for it. */
export function fieldModelFor(model: FieldDataModel, modelName: string, logType: string): EventDataModel | undefined {
  const paths = new Map<string, UdmPath>();
  for (const field of model.fields) {
    const mapping = field.mappings.find((candidate) => candidate.logType === logType);
    if (mapping) paths.set(field.name, udmPath(mapping.fieldPath));
  }
  if (paths.size === 0) return undefined;
  return {
    value(event: EventReader, name: string): JsonValue {
      const path = paths.get(name);
      const matches = path?.find(recordOf(event)) ?? [];
      if (path && matches.length > 1) throw ambiguous(path.source, modelName, matches.length);
      return handOut(matches[0]?.value ?? null);
    },
    path(event: EventReader, name: string): string | null {
      const [match, ...others] = paths.get(name)?.find(recordOf(event)) ?? [];
      return others.length === 0 ? (match?.path ?? null) : null;
    },
    needs(condition: Condition): readonly Alternative[] | undefined {
      const path = paths.get(condition.path);
      return path ? path.needs?.(condition) : [];
    },
  };
}
