import { RuleTest } from "@pypanther/core";
import { IntuneDeviceNotCompliant } from "../src/intune-device-not-compliant";

const report = {
  p_log_type: "MicrosoftIntune.OperationalLogs",
  operationName: "Compliance",
  properties: {
    AlertType: "Managed Device Not Compliant",
    DeviceHostName: "LEDGER-PC-07",
    DeviceOperatingSystem: "Windows 10.0.26100",
    UserName: "ines.roche",
    UserDisplayName: "Ines Roche",
    Description: "Disk is not encrypted.",
  },
};

export const tests = [
  new RuleTest({
    name: "a device is not compliant",
    expectedResult: true,
    log: report,
    expectedTitle: "Intune device [LEDGER-PC-07] is not compliant",
    expectedAlertContext: {
      Hostname: "LEDGER-PC-07",
      "Operating System": "Windows 10.0.26100",
      User: "ines.roche",
      "User Display Name": "Ines Roche",
      Description: "Disk is not encrypted.",
    },
  }),
  new RuleTest({
    name: "the device is not named",
    expectedResult: true,
    log: { ...report, properties: { AlertType: "managed device not compliant" } },
    expectedTitle: "Intune device of an unknown name is not compliant",
  }),
  new RuleTest({ name: "a device enrols", expectedResult: false, log: { ...report, operationName: "Enrollment" } }),
  new RuleTest({
    name: "another kind of alert",
    expectedResult: false,
    log: { ...report, properties: { AlertType: "Managed Device Compliant" } },
  }),
];

export { IntuneDeviceNotCompliant as rule };
