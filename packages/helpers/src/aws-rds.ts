import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** Who made a call, by user name or else by principal id, as titles show it. */
export function awsUserOrPrincipal(event: EventReader): string {
  const name = event.text("userIdentity", "userName") || event.text("userIdentity", "principalId");
  return titleValue(name, "an unknown user");
}

/** What is one thing within one account and region, as a dedup string. */
export function awsAccountRegionKey(event: EventReader, thing: string): string {
  return `${event.text("recipientAccountId") || "unknown"}:${event.text("awsRegion") || "unknown"}:${thing}`;
}

/** The instance, or else the cluster, that a call to RDS is about; "" when it names neither. */
export function rdsDatabase(event: EventReader): string {
  return (
    event.text("requestParameters", "dBInstanceIdentifier") || event.text("requestParameters", "dBClusterIdentifier")
  );
}
