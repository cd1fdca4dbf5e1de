import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSIAMAttachAdminRolePolicy } from "../aws-iam-attach-admin-role-policy";
import { AWSIAMCreateRole } from "../aws-iam-create-role";

/** A new role with every right serves everyone whom its trust policy names, and that may be a stranger's account. */
export class AWSBackdoorAdministrativeIAMRoleCreated extends CorrelationRule {
  id = "AWS.Backdoor.Administrative.IAM.Role.Created.Group";
  displayName = "AWS Backdoor Administrative IAM Role Created";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An IAM role was created and given a policy for administrators. Intruders make such roles to come back from an " +
    "account of their own.";
  defaultRunbook =
    "1. Read the trust policy of the role: which accounts, services and identities may assume it. " +
    "2. Ask the identity that created the role what it is for. " +
    "3. Search CloudTrail for AssumeRole calls that name the role. " +
    "4. If it was an attack, delete the role, which also ends its sessions, and revoke the credentials of its " +
    "creator.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  lookbackMinutes = 1800;
  detection = group({
    steps: { CreateRole: AWSIAMCreateRole, AttachAdminRolePolicy: AWSIAMAttachAdminRolePolicy },
    match: { role: "p_alert_context.request_rolename" },
  });
}
