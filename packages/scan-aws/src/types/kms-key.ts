import { allPages, pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { kmsKeyShape } from "../shapes/kms-key";

/** Keys of KMS, those that AWS manages among them. */
export const kmsKey: ResourceType = resourceType({
  type: "AWS.KMS.Key",
  scope: "regional",
  actions: ["kms:ListKeys", "kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags"],
  shape: kmsKeyShape,
  async *list({ client }) {
    const kms = client("kms");
    const found = pages(
      (Marker) => kms.listKeys({ Marker, Limit: 1000 }),
      (page) => page.NextMarker,
    );
    for await (const page of found) yield* page.Keys ?? [];
  },
  idOf: ({ KeyArn = "" }) => KeyArn,
  async read({ KeyArn: arn = "", KeyId }, place, { part }) {
    const kms = place.client("kms");
    const { KeyMetadata: key } = await kms.describeKey({ KeyId: arn });
    const rotation = await part(
      ["KeyRotationEnabled"],
      () => kms.getKeyRotationStatus({ KeyId: arn }),
      // Keys that cannot rotate, and keys that are about to be deleted.
      ["UnsupportedOperationException", "KMSInvalidStateException"],
    );
    const policy = await part(["Policy"], () => kms.getKeyPolicy({ KeyId: arn, PolicyName: "default" }));
    const tags = await part(["Tags"], () =>
      allPages(
        (Marker) => kms.listResourceTags({ KeyId: arn, Marker }),
        (page) => page.NextMarker,
        (page) => page.Tags,
      ),
    );
    return {
      resourceId: arn,
      arn,
      id: KeyId ?? null,
      tags: tags?.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })),
      timeCreated: key?.CreationDate,
      fields: { ...key, KeyRotationEnabled: rotation?.KeyRotationEnabled, Policy: policy?.Policy },
    };
  },
});
