import { buildResource, type Resource } from "../scan/resource";
import { resourceTypes } from "../types";
import { anyCase, at, configItem, isFields } from "./config-item";
import { itemTypes } from "./item-types";

const shapes = new Map(resourceTypes.map(({ type, shape, scope }) => [type, { shape, scope }]));

function resourceOf(found: unknown): Resource | undefined {
  const item = configItem(found);
  const itemType = item && Object.hasOwn(itemTypes, item.type) ? itemTypes[item.type] : undefined;
  const declared = itemType && shapes.get(itemType.type);
  if (!item || !declared) return undefined;
  const { configuration, accountId, arn } = item;
  if (itemType.type === "AWS.ELBV2.ApplicationLoadBalancer" && at(configuration, "Type") !== "application")
    return undefined;
  return buildResource(
    itemType.type,
    declared.shape,
    accountId,
    declared.scope === "global" ? "global" : item.region,
    {
      resourceId: arn || item.resourceId,
      arn: arn || null,
      ...(itemType.has.includes("Id") ? { id: item.resourceId } : {}),
      ...(itemType.has.includes("Name") ? { name: item.name } : {}),
      tags: item.tags,
      timeCreated: item.created,
      fields: { ...configuration, ...itemType.fields?.(item) },
    },
    anyCase,
  );
}

/**
 * The resources in a snapshot of AWS Config; undefined for what is no snapshot. Items of types that are not scanned are
 * left out. A snapshot has less than a scan: what Config does not record is null.
 */
export function snapshotResources(record: unknown): Resource[] | undefined {
  const items = isFields(record) ? record["configurationItems"] : undefined;
  if (!Array.isArray(items)) return undefined;
  return items.flatMap((item) => resourceOf(item) ?? []);
}
