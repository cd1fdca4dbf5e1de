import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** Google's own staff looked at the company's data, which they should do for a support case only. */
export class GSuiteGoogleAccess extends Rule {
  id = "GSuite.GoogleAccess-prototype";
  displayName = "Google Accessed a GSuite Resource";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Google staff reached data of the organization, as Access Transparency recorded. There should be a support case " +
    "for it.";
  defaultRunbook =
    "1. Read the justification in the record. " +
    "2. Match it with an open support case. " +
    "3. Ask Google support about the access if there is no case.";
  defaultReference = "https://support.google.com/a/answer/9230474?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "access_transparency", type: "GSUITE_RESOURCE" };
}
