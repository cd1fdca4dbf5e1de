import type { EventReader } from "@pypanther/core";
import { awsCloudtrailSuccess } from "./aws";

/** Whether a call attached a policy for administrators, AWS's own or one named like it. */
export function isAdminPolicyAttached(event: EventReader): boolean {
  return awsCloudtrailSuccess(event) && event.string("requestParameters", "policyArn").endsWith("AdministratorAccess");
}
