import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsCloudTrailMeta } from "./resources";

/** No trail of the account records what is done through the management API. */
export class AWSCloudTrailEnabled extends Policy<AwsCloudTrailMeta> {
  id = "AWS.CloudTrail.Enabled";
  displayName = "AWS CloudTrail Management Events Enabled";
  resourceTypes = ["AWS.CloudTrail.Meta"];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["2.1"], PCI: ["10.5.4"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "No trail records reads and writes of the management API. Whoever takes over the account leaves no record.";
  defaultRunbook =
    "1. Search the event history for StopLogging, DeleteTrail and PutEventSelectors. " +
    "2. Create a trail over all regions that records all management events. " +
    "3. Look through the past 90 days of event history for what was missed.";
  defaultReference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html";

  policy({ GlobalAdvancedEventSelectors, GlobalEventSelectors, Trails }: AwsCloudTrailMeta) {
    const isRecorded =
      itemsOf(GlobalEventSelectors).some(
        ({ IncludeManagementEvents, ReadWriteType }) => Boolean(IncludeManagementEvents) && ReadWriteType === "All",
      ) ||
      itemsOf(GlobalAdvancedEventSelectors).some(({ FieldSelectors }) => {
        const selectors = itemsOf(FieldSelectors);
        return (
          selectors.some(({ Equals, Field }) => Field === "eventCategory" && itemsOf(Equals).includes("Management")) &&
          !selectors.some(({ Field }) => Field === "readOnly")
        );
      });
    return itemsOf(Trails).length > 0 && isRecorded;
  }
}
