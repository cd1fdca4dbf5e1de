import type { S3Client } from "@aws-sdk/client-s3";
import type { SQSClient } from "@aws-sdk/client-sqs";

/** AWS's own clients. */
export interface AwsClients {
  readonly sqs: Pick<SQSClient, "send" | "destroy">;
  readonly s3: Pick<S3Client, "send" | "destroy">;
}

/** So often a call is tried again by the client itself, with pauses that grow. */
const MAX_ATTEMPTS = 5;

/** Clients with the credentials of the environment, read anew. */
export function clientsOf(region: string | undefined): AwsClients {
  const { S3Client: S3 } = require("@aws-sdk/client-s3") as typeof import("@aws-sdk/client-s3");
  const { SQSClient: Sqs } = require("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs");
  const config = { region, maxAttempts: MAX_ATTEMPTS };
  return { sqs: new Sqs(config), s3: new S3({ ...config, followRegionRedirects: true }) };
}
