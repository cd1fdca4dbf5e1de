/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something is an object of JSON. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What AWS Config recorded of one resource. */
export interface ConfigItem {
  readonly accountId: string;
  readonly region: string;
  readonly arn: string;
  readonly resourceId: string;
  readonly name: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly created: string | null;
  /** Its configuration as the API tells it, with keys that may begin with small letters. */
  readonly configuration: Fields;
  /** What Config asks other calls for. Values that hold JSON text have been parsed. */
  readonly supplementary: Fields;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** An object, also from JSON text. What is neither is empty. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== "string") return isFields(value) ? value : {};
  try {
    return fieldsOf(JSON.parse(value) ?? {});
  } catch {
    return {};
  }
}

/** Reads an item of a snapshot; undefined for what is no item, or one of a resource that has been deleted. */
export function configItem(item: unknown): (ConfigItem & { readonly type: string }) | undefined {
  if (!isFields(item) || /^ResourceDeleted/.test(text(item["configurationItemStatus"]))) return undefined;
  const supplementary = fieldsOf(item["supplementaryConfiguration"]);
  const tags = Object.entries(fieldsOf(item["tags"])).map(([key, value]): [string, string] => [key, text(value)]);
  return {
    type: text(item["resourceType"]),
    accountId: text(item["awsAccountId"]) || text(item["accountId"]),
    region: text(item["awsRegion"]),
    arn: text(item["ARN"]) || text(item["arn"]),
    resourceId: text(item["resourceId"]),
    name: text(item["resourceName"]) || null,
    tags: Object.fromEntries(tags),
    created: text(item["resourceCreationTime"]) || null,
    configuration: fieldsOf(item["configuration"]),
    supplementary: Object.fromEntries(
      Object.entries(supplementary).map(([key, value]) => [
        key,
        typeof value === "string" && /^\s*[[{]/.test(value) ? fieldsOf(value) : value,
      ]),
    ),
  };
}

/** A field of an object whose names may differ in capitals. */
export function anyCase(found: Fields, key: string): unknown {
  if (Object.hasOwn(found, key)) return found[key];
  const folded = key.toLowerCase();
  const other = Object.keys(found).find((candidate) => candidate.toLowerCase() === folded);
  return other === undefined ? undefined : found[other];
}

/** The field at a path, in any case; undefined when it is not there. */
export function at(found: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isFields(value) ? anyCase(value, key) : undefined), found);
}
