import { asText, type EventReader, type JsonValue } from "@pypanther/core";
import { awsRuleContext, type AwsRuleContext } from "./aws";

/** The alert context of a look around in SES, with the account and region by which such signals are brought together. */
export function awsSesContext(event: EventReader): AwsRuleContext & { accountRegion: JsonValue } {
  // CloudTrail has no field eventRegion. Correlations written for pypanther's Python rules join on "<account>_None".
  const region = asText(event.get("eventRegion"), "None");
  return { ...awsRuleContext(event), accountRegion: `${asText(event.get("recipientAccountId"), "None")}_${region}` };
}
