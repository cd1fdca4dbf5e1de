import { jsonText } from "../aws/broken-answer";
import { pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { s3BucketShape } from "../shapes/s3-bucket";

/** Buckets of S3. A region lists its own. */
export const s3Bucket: ResourceType = resourceType({
  type: "AWS.S3.Bucket",
  scope: "regional",
  actions: [
    "s3:ListAllMyBuckets",
    "s3:GetBucketAcl",
    "s3:GetBucketLogging",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetBucketPolicy",
    "s3:GetBucketPublicAccessBlock",
    "s3:GetBucketTagging",
    "s3:GetBucketVersioning",
    "s3:GetEncryptionConfiguration",
    "s3:GetLifecycleConfiguration",
  ],
  shape: s3BucketShape,
  async *list({ client, region }) {
    const s3 = client("s3");
    const found = pages(
      (ContinuationToken) => s3.listBuckets({ BucketRegion: region, MaxBuckets: 1000, ContinuationToken }),
      (page) => page.ContinuationToken,
    );
    for await (const page of found) yield* page.Buckets ?? [];
  },
  idOf: ({ Name = "" }, { partition }) => `arn:${partition}:s3:::${Name}`,
  async read(bucket, place, { part }) {
    const s3 = place.client("s3");
    const { Name: Bucket = "" } = bucket;
    const arn = `arn:${place.partition}:s3:::${Bucket}`;
    const acl = await part(["Grants", "Owner"], () => s3.getBucketAcl({ Bucket }));
    const versioning = await part(["MFADelete", "Versioning"], () => s3.getBucketVersioning({ Bucket }));
    const encryption = await part(["EncryptionRules"], () => s3.getBucketEncryption({ Bucket }), [
      "ServerSideEncryptionConfigurationNotFoundError",
    ]);
    const lifecycle = await part(["LifecycleRules"], () => s3.getBucketLifecycleConfiguration({ Bucket }), [
      "NoSuchLifecycleConfiguration",
    ]);
    const logging = await part(["LoggingPolicy"], () => s3.getBucketLogging({ Bucket }));
    const lock = await part(["ObjectLockConfiguration"], () => s3.getObjectLockConfiguration({ Bucket }), [
      "ObjectLockConfigurationNotFoundError",
    ]);
    // The body is the policy itself, of which the SDK cannot tell whether it is whole.
    const policy = await part(
      ["Policy"],
      async () => jsonText("s3:GetBucketPolicy", (await s3.getBucketPolicy({ Bucket })).Policy),
      ["NoSuchBucketPolicy"],
    );
    const access = await part(["PublicAccessBlockConfiguration"], () => s3.getPublicAccessBlock({ Bucket }), [
      "NoSuchPublicAccessBlockConfiguration",
    ]);
    const tagging = await part(["Tags"], () => s3.getBucketTagging({ Bucket }), ["NoSuchTagSet"]);
    return {
      resourceId: arn,
      arn,
      name: Bucket,
      tags: tagging?.TagSet,
      timeCreated: bucket.CreationDate,
      fields: {
        EncryptionRules: encryption?.ServerSideEncryptionConfiguration?.Rules,
        Grants: acl?.Grants,
        LifecycleRules: lifecycle?.Rules,
        LoggingPolicy: logging?.LoggingEnabled,
        MFADelete: versioning?.MFADelete,
        ObjectLockConfiguration: lock?.ObjectLockConfiguration,
        Owner: acl?.Owner,
        Policy: policy,
        PublicAccessBlockConfiguration: access?.PublicAccessBlockConfiguration,
        Versioning: versioning?.Status,
      },
    };
  },
});
