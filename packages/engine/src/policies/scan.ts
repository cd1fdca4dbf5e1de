import { deepFreeze, isJsonObject, type JsonObject, type Resource } from "@pypanther/core/runtime";

/** A resource of a scan: it has an id and a type. */
export type ScannedResource = Resource & { readonly ResourceId: string; readonly ResourceType: string };

/** The longest id and type that a resource may have, in UTF-16 units; real ones have at most 2048. */
const MAX_NAME = 4096;

function nameOf(resource: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(resource, key) ? resource[key] : undefined;
  return typeof value === "string" && value !== "" && value.length <= MAX_NAME ? value : undefined;
}

/** The resource itself, out of the envelope { id, type, attributes } in which some scanners put it. */
function unwrapped(record: JsonObject): JsonObject {
  const { attributes } = record;
  if (Object.hasOwn(record, "ResourceId") || !Object.hasOwn(record, "attributes") || !isJsonObject(attributes)) {
    return record;
  }
  return {
    ...attributes,
    ResourceId: nameOf(attributes, "ResourceId") ?? record["id"] ?? null,
    ResourceType: nameOf(attributes, "ResourceType") ?? record["type"] ?? null,
  };
}

/** The resources of a scan, by id. */
export class Scan {
  readonly #byId = new Map<string, ScannedResource>();
  /** Resources that came again under an id; the last one counts. */
  repeated = 0;

  /** Takes a resource; returns what is wrong with one that cannot be used. It must not be changed any more. */
  add(record: JsonObject): string | undefined {
    const resource = unwrapped(record);
    const id = nameOf(resource, "ResourceId");
    if (id === undefined) return "the resource has no ResourceId, a text such as its ARN";
    if (nameOf(resource, "ResourceType") === undefined) {
      return "the resource has no ResourceType, a text such as AWS.S3.Bucket";
    }
    if (this.#byId.has(id)) this.repeated += 1;
    this.#byId.set(id, deepFreeze(resource) as unknown as ScannedResource);
    return undefined;
  }

  /** A resource by its id, or null. */
  get(resourceId: string): ScannedResource | null {
    return this.#byId.get(resourceId) ?? null;
  }

  /** All resources, in the order of their ids, whatever order they came in. */
  inOrder(): ScannedResource[] {
    return [...this.#byId.keys()].sort().flatMap((id) => this.get(id) ?? []);
  }

  get size(): number {
    return this.#byId.size;
  }
}
