import { Readable } from "node:stream";
import type { Source } from "@pypanther/engine";
import type { Connection } from "./connection";
import { keyOfObject, type ObjectReference } from "./notification";

/** An object of up to this size is fetched in one go, while others are looked at. */
const SMALL_BYTES = 1024 * 1024;

/** A message may be delivered again for as long as a queue can keep it: 14 days, in milliseconds. */
const REDELIVERY_MS = 14 * 24 * 60 * 60_000;

interface Opened {
  readonly body: Readable;
  readonly bytes: number;
  readonly etag: string | undefined;
}

/** Opens an object, in the version that was told of, from a byte on. */
async function openObject(
  connection: Connection,
  reference: ObjectReference,
  from: number,
  etag: string | undefined,
): Promise<Opened> {
  const { GetObjectCommand } = require("@aws-sdk/client-s3") as typeof import("@aws-sdk/client-s3");
  const { bucket: Bucket, key: Key, versionId: VersionId } = reference;
  const command = new GetObjectCommand({
    Bucket,
    Key,
    VersionId,
    // Another object of that name is told of by another message.
    IfMatch: etag,
    Range: from > 0 ? `bytes=${from}-` : undefined,
  });
  const { Body, ContentLength = 0, ETag } = await connection.until(({ s3 }) => s3.send(command));
  return { body: Body as Readable, bytes: ContentLength, etag: ETag };
}

/** The bytes of an object; where the connection breaks, the rest is asked for. */
async function* bytesOf(connection: Connection, reference: ObjectReference, opened: Opened): AsyncGenerator<Buffer> {
  let { body } = opened;
  for (let read = 0; ;) {
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        read += chunk.length;
        yield chunk;
      }
      if (read >= opened.bytes) return;
    } catch (thrown) {
      if (read >= opened.bytes) throw thrown;
    }
    ({ body } = await openObject(connection, reference, read, opened.etag));
  }
}

/** An object as a source, opened already. Throws the error of AWS's client when it cannot be read. */
export async function objectSource(connection: Connection, reference: ObjectReference): Promise<Source> {
  const etag =
    reference.versionId === undefined && reference.etag !== undefined
      ? `"${reference.etag.replaceAll('"', "")}"`
      : undefined;
  const opened = await openObject(connection, reference, 0, etag);
  const source = {
    name: `s3://${reference.bucket}/${reference.key}`,
    key: keyOfObject(reference),
    redeliveryMs: REDELIVERY_MS,
  };
  if (opened.bytes > SMALL_BYTES) return { ...source, open: () => bytesOf(connection, reference, opened) };
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(connection, reference, opened)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return {
    ...source,
    readAll: () => (bytes.length > 0 ? bytes : undefined),
    open: () => Readable.from([bytes]),
  };
}
