import {
  isJsonObject,
  type JsonValue,
  Policy,
  type Reports,
  Severity,
  type SeverityOrDefault,
  textOf,
} from "@pypanther/core";
import { statementsOf } from "@pypanther/helpers/iam-document";
import type { AwsS3Bucket } from "./resources";

/** What a statement's condition says of TLS. */
function secureTransport(condition: JsonValue | undefined): JsonValue | undefined {
  const bool = isJsonObject(condition) ? condition["Bool"] : undefined;
  return isJsonObject(bool) ? bool["aws:SecureTransport"] : undefined;
}

/** Whether a document allows something without asking for TLS. */
function isUnenforced(document: unknown): boolean {
  return (statementsOf(document) ?? []).some(
    ({ Condition, Effect }) => Effect === "Allow" && secureTransport(Condition) !== "true",
  );
}

/** A bucket accepts requests over plain HTTP. */
export class AWSS3BucketSecureAccess extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.SecureAccess";
  displayName = "AWS S3 Bucket Secure Access";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Security Control", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["2.2.3", "4.1"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The policy of the bucket does not refuse requests without TLS. Objects can be read and changed on their way.";
  defaultRunbook =
    "1. Read the policy of the bucket: which statements ask for aws:SecureTransport? " +
    '2. Add a statement that refuses every request with aws:SecureTransport "false". ' +
    "3. Find clients that use HTTP in the access logs, and move them to HTTPS first.";
  defaultReference = "https://aws.amazon.com/premiumsupport/knowledge-center/secure-s3-resources/";

  policy({ Policy: document }: AwsS3Bucket) {
    const statements = statementsOf(document) ?? [];
    return statements.some(({ Condition, Effect }) => {
      const value = secureTransport(Condition);
      return Effect === "Deny" && (value === "false" || value === false);
    });
  }

  title({ Name, Policy: document }: AwsS3Bucket) {
    const how = isUnenforced(document) ? "is allowed" : "is only refused where nothing allows it";
    return `Plain HTTP to S3 bucket [${textOf(Name) || "unknown"}] ${how}`;
  }

  severity({ Policy: document }: AwsS3Bucket): SeverityOrDefault {
    return isUnenforced(document) ? Severity.HIGH : Severity.LOW;
  }
}
