import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsDynamoDBTable } from "./resources";

/** Items of a table are kept for ever, as it has no expiry attribute. */
export class AWSDynamoDBTableTTLEnabled extends Policy<AwsDynamoDBTable> {
  id = "AWS.DynamoDB.TableTTLEnabled";
  displayName = "AWS DynamoDB Table TTL";
  enabled = false;
  resourceTypes = ["AWS.DynamoDB.Table"];
  tags = ["AWS", "Database", "PCI", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["3.1"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Items of the table never expire. Data that should be gone stays there to be stolen.";
  defaultRunbook =
    "1. Ask the owner how long the items may be kept. " +
    "2. Turn time to live on, with the attribute that holds the expiry time. " +
    "3. Delete what is older by hand.";
  defaultReference = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html";

  policy({ TimeToLiveDescription }: AwsDynamoDBTable) {
    return TimeToLiveDescription?.TimeToLiveStatus === "ENABLED";
  }
}
