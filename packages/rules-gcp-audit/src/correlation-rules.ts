// Written by `pnpm sync-packs` from the rules in this folder.
export { GCPCloudRunServiceCreatedWithSetIAMPolicy } from "./correlation-rules/gcp-cloud-run-service-created-with-set-iam-policy";
export { GCPPrivilegeEscalationViaTagBinding } from "./correlation-rules/gcp-privilege-escalation-via-tag-binding";
