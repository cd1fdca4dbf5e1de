import {
  DataModel,
  type DataModelMapping,
  type EventReader,
  exists,
  LogType,
  lookup,
  type When,
  type WhenValue,
} from "@pypanther/core";
import { getActorUser } from "@pypanther/helpers/aws";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { ACCOUNT_CREATED, FAILED_LOGIN, SUCCESSFUL_LOGIN, USER_ACCOUNT_CREATED } from "@pypanther/helpers/event-type";
import { type EventTypeTable, keysFor } from "./event-type-table";

const creations: EventTypeTable = { CreateUser: USER_ACCOUNT_CREATED, CreateAccountResult: ACCOUNT_CREATED };

/** By the outcome of a sign-in to the console. */
const consoleLogins: EventTypeTable = { Failure: FAILED_LOGIN, Success: SUCCESSFUL_LOGIN };

function eventType(event: EventReader) {
  const call = event.string("eventName");
  if (call !== "ConsoleLogin") return lookup(creations, call);
  if (event.string("userIdentity", "type") !== "IAMUser") return null;
  return lookup(consoleLogins, event.string("responseElements", "ConsoleLogin"));
}

const whenEventType = (types: readonly WhenValue[]): When => [
  { eventName: keysFor(creations, types) },
  {
    eventName: "ConsoleLogin",
    "userIdentity.type": "IAMUser",
    "responseElements.ConsoleLogin": keysFor(consoleLogins, types),
  },
];

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
    { name: "event_type", method: eventType, when: whenEventType },
    { name: "source_ip", method: sourceIp, when: { sourceIPAddress: exists() } },
    { name: "user_agent", path: "userAgent" },
    { name: "user", path: "responseElements.user.userName" },
    { name: "user_account_id", path: "responseElements.user.userId" },
  ];
}
