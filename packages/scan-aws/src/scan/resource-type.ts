import type { Place } from "./place";
import type { ReadResource } from "./resource";
import type { ObjectShape } from "./shape";

/** Reads a part of a resource which the rest can do without. */
export interface Parts {
  /**
   * What a call gives for some fields. It is null when the service says that there is nothing, by one of the error codes
   * in `absent`, and when the call fails, which is then named among what is missing.
   */
  part<T>(fields: readonly string[], read: () => Promise<T>, absent?: readonly string[]): Promise<T | null>;
}

/** A type of resource: how it is found, and how it is read. There is one module for each. */
export interface ResourceType<Item = unknown> {
  /** As policies name it: AWS.S3.Bucket. */
  readonly type: string;
  /** Whether it is asked in every region, or once for an account. */
  readonly scope: "regional" | "global";
  /** The IAM actions that its calls need: no other call is made. */
  readonly actions: readonly string[];
  /** Its fields beside the common ones. */
  readonly shape: ObjectShape;
  /** What there is; a page at a time. */
  list(place: Place): AsyncIterable<Item>;
  /** The ResourceId of something that was found. */
  idOf(item: Item, place: Place): string;
  /** All of it. Throws what the SDK throws when the resource cannot be read at all. */
  read(item: Item, place: Place, parts: Parts): Promise<ReadResource> | ReadResource;
  /** What the account's summary (`SummaryType`) needs to know of it. */
  note?(read: ReadResource): unknown;
}

/** A type of which each account has one resource, made of the notes about all resources of another type. */
export interface SummaryType {
  readonly type: string;
  /** The type whose resources it is about. */
  readonly of: string;
  readonly shape: ObjectShape;
  /** Whether the resource has its type as Name. */
  readonly named: boolean;
  /** Its fields, from the notes of the account. */
  summarise(notes: readonly unknown[]): object;
}

/** Declares a type of resource; the type of its items follows from `list`. */
export function resourceType<Item>(declared: ResourceType<Item>): ResourceType {
  return declared as ResourceType;
}
