import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";
import { FAILED_LOGIN, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import { eventTypeByTable, type EventTypeTable } from "./event-type-table";

const eventTypes: EventTypeTable = {
  success: SUCCESSFUL_LOGIN,
  credentials_failed: FAILED_LOGIN,
  mfa_failed: FAILED_LOGIN,
  modern_version_failed: FAILED_LOGIN,
};

/** The unified fields of sign-in attempts at 1Password. */
export class OnePasswordSignInAttemptDataModel extends DataModel {
  id = "Standard.OnePassword.SignInAttempt";
  displayName = "1Password Signin Events";
  logTypes = [LogType.ONEPASSWORD_SIGN_IN_ATTEMPT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "target_user.email" },
    { name: "source_ip", path: "client.ip_address" },
    eventTypeByTable("category", eventTypes),
  ];
}
