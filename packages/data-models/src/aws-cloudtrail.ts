import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import { getActorUser } from "@pypanther/helpers/aws";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { ACCOUNT_CREATED, FAILED_LOGIN, SUCCESSFUL_LOGIN, USER_ACCOUNT_CREATED } from "@pypanther/helpers/event-type";

const consoleLogins: Readonly<Record<string, string>> = { Failure: FAILED_LOGIN, Success: SUCCESSFUL_LOGIN };

function eventType(event: EventReader) {
  switch (event.get("eventName")) {
    case "ConsoleLogin":
      return event.string("userIdentity", "type") === "IAMUser"
        ? lookup(consoleLogins, event.string("responseElements", "ConsoleLogin"))
        : null;
    case "CreateUser":
      return USER_ACCOUNT_CREATED;
    case "CreateAccountResult":
      return ACCOUNT_CREATED;
    default:
      return null;
  }
}

/** AWS services call under a host name or "AWS Internal", which is no address. */
function sourceIp(event: EventReader) {
  const source = event.string("sourceIPAddress");
  return isIpAddress(source) ? source : null;
}

/** The unified fields of AWS CloudTrail. */
export class AwsCloudTrailDataModel extends DataModel {
  id = "Standard.AWS.CloudTrail";
  displayName = "AWS CloudTrail";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  mappings: DataModelMapping[] = [
    { name: "actor_user", method: getActorUser },
    { name: "event_type", method: eventType },
    { name: "source_ip", method: sourceIp },
    { name: "user_agent", path: "userAgent" },
    { name: "user", path: "responseElements.user.userName" },
    { name: "user_account_id", path: "responseElements.user.userId" },
  ];
}
