import { isDeepStrictEqual } from "node:util";
import type { LocalSchema } from "./local-schema";
import { parseSchema } from "./parse-schema";
import type { RemoteSchema, SchemaInput } from "./remote-schema";
import { yamlDocuments } from "./yaml-documents";

/** What is to happen to one schema. */
export interface PlannedSchema {
  file: string;
  name: string;
  action: "create" | "update" | "unchanged";
  /** What is sent. */
  input: SchemaInput;
  /** What the backend has now, to return to if the upload fails. */
  previous?: Omit<SchemaInput, "revision">;
}

/** What is to happen to all schemas, in file order. Plain data: it can be saved and shown before it is applied. */
export interface SchemaPlan {
  schemas: PlannedSchema[];
}

/** Names by what happens to them. */
export interface SchemaChanges {
  newNames: string[];
  modifiedNames: string[];
  unchangedNames: string[];
}

/** Compares local schemas with those of the backend. Pure. */
export function planSchemas(local: readonly LocalSchema[], remote: readonly RemoteSchema[]): SchemaPlan {
  const byName = new Map(remote.map((schema) => [schema.name.toLowerCase(), schema]));
  return { schemas: local.map((schema) => planSchema(schema, byName.get(schema.name.toLowerCase()))) };
}

function planSchema(local: LocalSchema, remote: RemoteSchema | undefined): PlannedSchema {
  const { file, name, spec, fieldDiscoveryEnabled } = local;
  if (remote === undefined) {
    const { description, referenceURL } = local;
    // A new schema has no setting to keep, so a file that does not say gets the documented default.
    const isFieldDiscoveryEnabled = fieldDiscoveryEnabled ?? true;
    const input = { name, spec, description, referenceURL, revision: 0, isFieldDiscoveryEnabled };
    return { file, name, action: "create", input };
  }
  return {
    file,
    name,
    action: haveSameMeaning(spec, remote.spec) ? "unchanged" : "update",
    input: {
      name,
      spec,
      description: local.description || remote.description,
      referenceURL: local.referenceURL || remote.referenceURL,
      revision: remote.revision,
      // The backend does not tell its current setting, so only a file that states one may change it.
      isFieldDiscoveryEnabled: fieldDiscoveryEnabled,
    },
    previous: {
      name: remote.name,
      spec: remote.spec,
      description: remote.description,
      referenceURL: remote.referenceURL,
      isFieldDiscoveryEnabled: statedFieldDiscovery(remote.spec),
    },
  };
}

/** The setting that the backend's text states; nothing if it states none or cannot be read. */
function statedFieldDiscovery(spec: string): boolean | undefined {
  try {
    return parseSchema("", spec).fieldDiscoveryEnabled;
  } catch {
    return undefined;
  }
}

/** Formatting, comments and the order of keys carry no meaning. */
function haveSameMeaning(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return isDeepStrictEqual(yamlDocuments(a), yamlDocuments(b));
  } catch {
    return false;
  }
}

/** The plan in names, for a summary. */
export function schemaChanges({ schemas }: SchemaPlan): SchemaChanges {
  const names = (action: PlannedSchema["action"]) =>
    schemas.filter((schema) => schema.action === action).map(({ name }) => name);
  return { newNames: names("create"), modifiedNames: names("update"), unchangedNames: names("unchanged") };
}
