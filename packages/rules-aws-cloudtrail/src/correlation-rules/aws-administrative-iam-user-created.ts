import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSIAMAttachAdminUserPolicy } from "../aws-iam-attach-admin-user-policy";
import { AWSIAMCreateUser } from "../aws-iam-create-user";

/** A new user with every right is a way back in that outlasts the identity that made it. */
export class AWSAdministrativeIAMUserCreated extends CorrelationRule {
  id = "AWS.Administrative.IAM.User.Created.Group";
  displayName = "AWS Administrative IAM User Created";
  enabled = false;
  tags = ["Beta"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An IAM user was created and given a policy for administrators. Intruders make such users to keep their access " +
    "to the account.";
  defaultRunbook =
    "1. Ask the identity that created the user what it is for. " +
    "2. List the access keys and the console password of the user and who holds them. " +
    "3. Read in CloudTrail what the user has done since. " +
    "4. If it was an attack, delete the user and revoke the credentials of its creator.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.persistence.iam-create-admin-user/";

  lookbackMinutes = 1800;
  detection = group({
    steps: { CreateUser: AWSIAMCreateUser, AttachAdminUserPolicy: AWSIAMAttachAdminUserPolicy },
    match: { user: "p_alert_context.request_username" },
  });
}
