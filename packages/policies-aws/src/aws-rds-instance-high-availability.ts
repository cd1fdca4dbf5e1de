import { Policy, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** A database stands in one availability zone only. */
export class AWSRDSInstanceHighAvailability extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.InstanceHighAvailability";
  displayName = "AWS RDS Instance High Availability";
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Availability"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The database runs in one availability zone. When that zone fails, it is gone until the zone is back.";
  defaultRunbook =
    "1. Ask the owner how long the database may be away. " +
    "2. Turn on Multi-AZ in the next maintenance window if that is not long. " +
    "3. Suppress this resource if a pause does no harm.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html";

  policy({ MultiAZ, StorageType }: AwsRDSInstance) {
    // Aurora keeps copies in several zones by itself.
    return MultiAZ === true || (MultiAZ === false && StorageType === "aurora");
  }
}
