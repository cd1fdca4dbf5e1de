import { type FieldReader, type ObjectShape, shaped, timeText } from "./shape";

/** What every resource has, whatever its type. `Arn`, `Id` and `Name` are there when the type has them. */
export interface Resource {
  /** The account that owns it. */
  readonly AccountId: string;
  /** Its region, or `global`. */
  readonly Region: string;
  /** Unique over all accounts: the ARN where there is one. */
  readonly ResourceId: string;
  readonly ResourceType: string;
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly Tags: Readonly<Record<string, string>> | null;
  /** RFC 3339; null where the service does not tell. */
  readonly TimeCreated: string | null;
  readonly [field: string]: unknown;
}

/** A resource as a module of `types/` has read it. */
export interface ReadResource {
  readonly resourceId: string;
  /** The account that has it, when that may be another than the one that was asked. */
  readonly ownedBy?: string;
  readonly arn?: string | null;
  readonly id?: string | null;
  readonly name?: string | null;
  readonly tags?: readonly Tag[] | Readonly<Record<string, string>> | null;
  readonly timeCreated?: Date | string | null;
  /** The rest, by the names that the type's shape has; what the shape does not name is left out. */
  readonly fields: object;
}

/** A tag as most services spell it. */
export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}

function tagMap(tags: ReadResource["tags"]): Record<string, string> | null {
  if (!tags) return null;
  const entries = Array.isArray(tags)
    ? (tags as readonly Tag[]).flatMap(({ Key, Value }): [string, string][] =>
        Key === undefined ? [] : [[Key, Value ?? ""]],
      )
    : Object.entries(tags as Readonly<Record<string, string>>);
  return entries.length === 0 ? null : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * Makes a resource of what was read: its keys are always the same ones in the same order. `readField` finds fields whose
 * names are spelled in another way than resources spell them.
 */
export function buildResource(
  type: string,
  shape: ObjectShape,
  accountId: string,
  region: string,
  read: ReadResource,
  readField?: FieldReader,
): Resource {
  const { timeCreated: time } = read;
  return {
    AccountId: accountId,
    Region: region,
    ResourceId: read.resourceId,
    ResourceType: type,
    ...(read.arn === undefined ? {} : { Arn: read.arn }),
    ...(read.id === undefined ? {} : { Id: read.id }),
    ...(read.name === undefined ? {} : { Name: read.name }),
    Tags: tagMap(read.tags),
    TimeCreated: time instanceof Date ? timeText(time) : (time ?? null),
    ...(shaped(read.fields, shape, readField) as object),
  };
}
