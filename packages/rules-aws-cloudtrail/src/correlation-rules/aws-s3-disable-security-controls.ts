import { CorrelationRule, group, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { AWSS3DisableBucketLogging } from "../aws-s3-disable-bucket-logging";
import { AWSS3DisableMfaDelete } from "../aws-s3-disable-mfa-delete";
import { AWSS3SuspendVersioning } from "../aws-s3-suspend-versioning";

/** A bucket without log, versions and MFA delete can be emptied for good and without a trace. */
export class AWSS3DisableSecurityControls extends CorrelationRule {
  id = "AWS.S3.Disable.Security.Controls";
  displayName = "AWS S3 Security Controls Disabled";
  enabled = false;
  status: RuleStatus = "Deprecated";
  tags = ["AWS", "S3", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Access logging, versioning and MFA delete of one bucket were all switched off. Ransomware prepares a bucket " +
    "like this before it destroys what is in it.";
  defaultRunbook =
    "1. Ask the owner of the bucket whether it is being retired. " +
    "2. Switch logging, versioning and MFA delete on again unless it is. " +
    "3. Check whether objects were deleted, overwritten or copied since. " +
    "4. If it was an attack, deny the identity access to the bucket, revoke its credentials and restore the objects " +
    "from a backup.";
  defaultReference = "https://rhinosecuritylabs.com/aws/s3-ransomware-part-1-attack-vector/";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      "Disable S3 Logging": AWSS3DisableBucketLogging,
      "Versioning Suspended": AWSS3SuspendVersioning,
      "MFA Delete Disabled": AWSS3DisableMfaDelete,
    },
    match: { bucket: "p_alert_context.bucketName" },
  });
}
