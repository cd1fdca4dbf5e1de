import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a use of the root user should carry: from where, in which account, when, and whether with MFA. */
export function awsRootContext(event: EventReader): Record<string, JsonValue> {
  return {
    sourceIPAddress: event.get("sourceIPAddress"),
    userIdentityAccountId: event.deepGet("userIdentity", "accountId"),
    userIdentityArn: event.deepGet("userIdentity", "arn"),
    eventTime: event.get("eventTime"),
    mfaUsed: event.deepGet("additionalEventData", "MFAUsed"),
  };
}
