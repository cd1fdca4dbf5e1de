import type { EventReader } from "@pypanther/core";
import { isTruthy } from "./truthy";

/**
 * Whether a call about a login profile (the console password of an IAM user) concerns another user than the caller and
 * does not make that user choose a new password at the next sign-in.
 */
export function setsPasswordOfAnother(event: EventReader): boolean {
  const ownProfile = event.string("userIdentity", "arn").endsWith(`/${event.text("requestParameters", "userName")}`);
  return !ownProfile && !isTruthy(event.deepGet("requestParameters", "passwordResetRequired"));
}
