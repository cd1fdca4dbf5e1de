import { buildResource, type Resource } from "../scan/resource";
import { resourceTypes } from "../types";
import { anyCase, configItem, isFields } from "./config-item";
import { itemTypes } from "./item-types";

const shapes = new Map(resourceTypes.map(({ type, shape, scope }) => [type, { shape, scope }]));

function resourceOf(found: unknown): Resource | undefined {
  const item = configItem(found);
  const itemType = item && Object.hasOwn(itemTypes, item.type) ? itemTypes[item.type] : undefined;
  const declared = itemType && shapes.get(itemType.type);
  if (!item || !declared) return undefined;
  const { configuration, accountId, arn } = item;
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
 * The resources in a snapshot or a history file of AWS Config; undefined for what is neither. Types of which Config
 * records only a part of what policies read are left out, and what it does not record of the others is null.
 */
export function snapshotResources(record: unknown): Resource[] | undefined {
  const items = isFields(record) ? record["configurationItems"] : undefined;
  if (!Array.isArray(items)) return undefined;
  return items.flatMap((item) => resourceOf(item) ?? []);
}
