import { CorrelationRule, group, type Reports, Severity, step } from "@pypanther/core";
import { AWSS3CopyObjectToExternalAccountBucket } from "../aws-s3-copy-object-to-external-account-bucket";
import { AWSS3DeleteObject } from "../aws-s3-delete-object";

/** Many objects went to a foreign account and many were deleted: theft, and then destruction as a threat. */
export class AWSS3ObjectExfiltrationWithObjectDeletion extends CorrelationRule {
  id = "AWS.S3.ObjectExfiltration.WITH.ObjectDeletion";
  displayName = "AWS S3 Object Exfiltration WITH Object Deletion";
  enabled = false;
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account", "Impact:Data Encrypted for Impact"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537", "TA0040:T1486"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "At least ten objects of a bucket were copied to a bucket of another account and at least ten were deleted. " +
    "Extortionists steal data and wipe it to be paid for its return.";
  defaultRunbook =
    "1. Check whether the other account is one of yours and a move was planned. " +
    "2. Deny the identity access to the bucket until that is clear. " +
    "3. List what was copied and deleted, and which of it versions or backups still hold. " +
    "4. If it was an attack, revoke the credentials, restore the objects and report the other account to AWS.";
  defaultReference = "https://www.trendmicro.com/en_us/research/25/k/s3-ransomware.html";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      "Bulk Exfiltration": step(AWSS3CopyObjectToExternalAccountBucket, { minMatchCount: 10 }),
      "Bulk Deletion": step(AWSS3DeleteObject, { minMatchCount: 10 }),
    },
    match: { bucket: "p_alert_context.bucketName" },
  });
}
