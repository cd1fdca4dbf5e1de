/** An object of which a notification tells. */
export interface ObjectReference {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string;
  readonly etag?: string;
  readonly sequencer?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Keys in notifications of S3 are spelt as in forms, those of EventBridge as they are. */
function formDecoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch {
    return key;
  }
}

function referenceOf(bucket: unknown, object: Fields, isEncoded: boolean): ObjectReference | undefined {
  const name = text(fields(bucket)["name"]);
  const key = text(object["key"]);
  if (name === undefined || key === undefined) return undefined;
  return {
    bucket: name,
    key: isEncoded ? formDecoded(key) : key,
    versionId: text(object["versionId"] ?? object["version-id"]),
    etag: text(object["eTag"] ?? object["etag"]),
    sequencer: text(object["sequencer"]),
  };
}

function fromS3(records: readonly unknown[]): ObjectReference[] | undefined {
  const created = records
    .map(fields)
    .filter((record) => String(record["eventName"]).replace(/^s3:/, "").startsWith("ObjectCreated"));
  const found = created.map((record) => {
    const { bucket, object } = fields(record["s3"]);
    return referenceOf(bucket, fields(object), true);
  });
  return found.every((reference) => reference !== undefined) ? found : undefined;
}

/**
 * The objects of which a message tells: a notification of S3 itself, within one of SNS, or by EventBridge. None for what
 * tells of no new object; undefined for a message that is no such notification.
 */
export function objectsIn(body: string): readonly ObjectReference[] | undefined {
  const value = parsed(body);
  if (!isFields(value)) return undefined;
  if (value["Type"] === "Notification" && typeof value["Message"] === "string") return objectsIn(value["Message"]);
  if (value["Event"] === "s3:TestEvent") return [];
  if (value["source"] === "aws.s3" && isFields(value["detail"])) {
    if (value["detail-type"] !== "Object Created") return [];
    const { bucket, object } = value["detail"];
    const reference = referenceOf(bucket, fields(object), false);
    return reference && [reference];
  }
  const records = value["Records"];
  const isS3 =
    Array.isArray(records) &&
    records.length > 0 &&
    records.every((record) => isFields(record) && isFields(record["s3"]));
  return isS3 ? fromS3(records) : undefined;
}

/** What tells an object, in a version of it, from every other. */
export function keyOfObject({ bucket, key, versionId, etag, sequencer }: ObjectReference): string {
  return `s3://${bucket}/${key}#${versionId ?? etag ?? sequencer ?? ""}`;
}
