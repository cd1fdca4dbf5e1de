import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureSigninAddress, azureSigninAlertContext, azureSigninUserTitle } from "@pypanther/helpers/azure-signin";
import type { AzureAudit } from "./events";

/**
 * A user signed in by device code to the authentication broker, which is how phished codes turn into registered
 * devices.
 */
export class AzureAuditDeviceCodeBrokerClient extends Rule<AzureAudit> {
  id = "Azure.Audit.DeviceCodeBrokerClient-prototype";
  displayName = "Azure Device Code Authentication with Broker Client";
  logTypes = [LogType.AZURE_AUDIT];
  tags = ["Initial Access", "Phishing", "Use Alternate Authentication Material", "Valid Accounts"];
  reports: Reports = {
    "MITRE ATT&CK": [
      "TA0001:T1566",
      "TA0001:T1566.002",
      "TA0005:T1550",
      "TA0005:T1550.001",
      "TA0008:T1078",
      "TA0008:T1078.004",
    ],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The device code flow was completed for the Microsoft Authentication Broker. An attacker who sent the code " +
    "now holds tokens of the user.";
  defaultRunbook =
    "1. Ask the user whether they typed a code into a Microsoft page, and who gave it to them. " +
    "2. Look for devices registered for the user since and remove unknown ones. " +
    "3. Revoke the user's refresh tokens and reset the password. " +
    "4. Block the device code flow by conditional access where nobody needs it.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/initial_access_entra_id_device_code_auth_with_broker_client.toml";
  summaryAttributes = [
    "properties:userPrincipalName",
    "callerIpAddress",
    "properties:deviceDetail:deviceId",
    "properties:appDisplayName",
  ];

  when: When = {
    operationName: "Sign-in activity",
    resultSignature: "SUCCESS",
    "properties.authenticationProtocol": ignoringCase("deviceCode"),
  };

  /** The id of the broker application that phishers use. */
  brokerClientAppId = "29d9ed98-a469-4536-ade2-f981bc1d605e";

  rule(event: PantherEvent<AzureAudit>) {
    const audiences = event.deepWalk(["properties", "conditionalAccessAudiences", "applicationId"]);
    return [audiences].flat().includes(this.brokerClientAppId);
  }

  title(event: PantherEvent<AzureAudit>) {
    const user = azureSigninUserTitle(event);
    const address = azureSigninAddress(event);
    return `${user} signed in to the authentication broker by device code from ${address}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(event);
  }
}
