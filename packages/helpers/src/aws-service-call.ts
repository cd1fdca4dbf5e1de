import type { EventReader } from "@pypanther/core";

/** How an AWS service calls itself where it appears as a caller: "cloudformation.amazonaws.com". */
const isServiceName = (name: string) => name.endsWith(".amazonaws.com");

/** Whether AWS itself made a call, or a service made it for someone, rather than a person or a tool. */
export function madeByAwsService(event: EventReader): boolean {
  const invokedBy = event.string("userIdentity", "invokedBy");
  return (
    isServiceName(event.string("sourceIPAddress")) ||
    event.string("userIdentity", "type") === "AWSService" ||
    invokedBy === "AWS Internal" ||
    isServiceName(invokedBy)
  );
}
