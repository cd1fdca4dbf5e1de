import { RuleTest } from "@pypanther/core";
import { IntuneNewDeviceManagementScript } from "../src/intune-new-device-management-script";

const assigned = {
  p_log_type: "MicrosoftIntune.AuditLogs",
  operationName: "assignDeviceManagementScript DeviceManagementScript",
  identity: "noor.haddad@harbourline.example",
  properties: { TargetObjectIds: ["0f3a"] },
};

export const tests = [
  new RuleTest({
    name: "a script is assigned",
    expectedResult: true,
    log: assigned,
    expectedTitle: "Intune script of type [DeviceManagementScript]: [assigned] by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      Actor: "noor.haddad@harbourline.example",
      Operation: "assignDeviceManagementScript DeviceManagementScript",
      "Object IDs": ["0f3a"],
    },
  }),
  new RuleTest({
    name: "a script is patched and the record says little",
    expectedResult: true,
    log: { p_log_type: "MicrosoftIntune.AuditLogs", operationName: "patch DeviceComplianceScript" },
    expectedTitle: "Intune script of type [DeviceComplianceScript]: [patched] by an unknown user",
    expectedAlertContext: { Actor: "", Operation: "patch DeviceComplianceScript", "Object IDs": "Unknown" },
  }),
  new RuleTest({
    name: "an operation of one word",
    expectedResult: true,
    log: { ...assigned, operationName: "runDeviceManagementScript" },
    expectedTitle: "Intune script of type unknown: [unknown] by [noor.haddad@harbourline.example]",
  }),
  new RuleTest({
    name: "a policy is created",
    expectedResult: false,
    log: { ...assigned, operationName: "create DeviceConfiguration" },
  }),
  new RuleTest({ name: "no operation", expectedResult: false, log: { ...assigned, operationName: undefined } }),
];

export { IntuneNewDeviceManagementScript as rule };
