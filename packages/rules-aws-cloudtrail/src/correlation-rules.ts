// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSAdministrativeIAMUserCreated } from "./correlation-rules/aws-administrative-iam-user-created";
export { AWSBackdoorAdministrativeIAMRoleCreated } from "./correlation-rules/aws-backdoor-administrative-iam-role-created";
export { AWSCloudTrailSESEnumeration } from "./correlation-rules/aws-cloudtrail-ses-enumeration";
export { AWSEC2StopInstanceWithModifyInstanceAttributes } from "./correlation-rules/aws-ec2-stop-instance-with-modify-instance-attributes";
export { AWSPrivilegeEscalationViaUserCompromise } from "./correlation-rules/aws-privilege-escalation-via-user-compromise";
export { AWSS3DisableSecurityControls } from "./correlation-rules/aws-s3-disable-security-controls";
export { AWSS3ObjectExfiltrationWithObjectDeletion } from "./correlation-rules/aws-s3-object-exfiltration-with-object-deletion";
export { AWSSSOAccessTokenRetrievedByUnauthenticatedIP } from "./correlation-rules/aws-sso-access-token-retrieved-by-unauthenticated-ip";
export { AWSUserTakeoverViaPasswordReset } from "./correlation-rules/aws-user-takeover-via-password-reset";
