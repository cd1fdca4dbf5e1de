import { resourceTypes } from "../types";
import type { ChangedResource } from "./changed-resource";
import { type EventTarget, eventTargets } from "./event-names";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts at a path of an event; a list stands for all of its items. */
function textsAt(event: Fields, path: string): string[] {
  let found: unknown[] = [event];
  for (const key of path.split("."))
    found = found.flatMap((value) => (isFields(value) && Object.hasOwn(value, key) ? value[key] : [])).flat();
  return found.flat().filter((value): value is string => typeof value === "string" && value !== "");
}

function idsOf(event: Fields, { ids }: EventTarget): readonly (string | null)[] {
  if (ids.length === 0) return [null];
  return ids.map((path) => textsAt(event, path)).find((texts) => texts.length > 0) ?? [];
}

const globalTypes = new Set(resourceTypes.flatMap(({ type, scope }) => (scope === "global" ? [type] : [])));

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * The resources that a CloudTrail event says have changed; none for events that only read, that failed, or that change
 * nothing that is scanned. Anything but an event changes nothing.
 */
export function changedResources(event: unknown): ChangedResource[] {
  if (!isFields(event) || text(event["errorCode"]) !== "" || event["readOnly"] === true) return [];
  const source = text(event["eventSource"]);
  const name = text(event["eventName"]);
  const accountId = text(event["recipientAccountId"]);
  const rows = Object.hasOwn(eventTargets, source) ? (eventTargets[source] ?? []) : [];
  const [, targets = []] = rows.find(([names]) => names.test(name)) ?? [];
  return targets.flatMap((target) =>
    idsOf(event, target).map((id) => ({
      accountId,
      type: target.type,
      region: globalTypes.has(target.type) || target.type.endsWith(".Meta") ? null : text(event["awsRegion"]) || null,
      id,
    })),
  );
}

/** The resources that events say have changed, each of them once. */
export class ChangedResources {
  readonly #changed = new Map<string, ChangedResource>();

  /** Adds what an event changed. */
  add(event: unknown): void {
    for (const changed of changedResources(event)) this.#changed.set(JSON.stringify(changed), changed);
  }

  /** All of them, in order. */
  list(): ChangedResource[] {
    return [...this.#changed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, changed]) => changed);
  }
}
