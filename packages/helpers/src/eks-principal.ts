import type { EventReader } from "@pypanther/core";

/** Whether EKS's own cluster manager is behind a request. */
export function isEksClusterManager(event: EventReader): boolean {
  const [arn] = event.list("user", "extra", "arn");
  return typeof arn === "string" && arn.includes(":assumed-role/AWSWesleyClusterManagerLambda");
}

/** Whether a request was made with the identity of a node of the cluster. */
export function isEksNode(event: EventReader): boolean {
  const groups = event.list("user", "groups");
  return (
    event.string("user", "username").startsWith("system:node:") &&
    groups.includes("system:nodes") &&
    groups.includes("system:authenticated")
  );
}
