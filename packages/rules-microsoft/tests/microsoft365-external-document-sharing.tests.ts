import { RuleTest } from "@pypanther/core";
import { Microsoft365ExternalDocumentSharing } from "../src/microsoft365-external-document-sharing";

const shared = {
  p_log_type: "Microsoft365.Audit.SharePoint",
  Operation: "AddedToSecureLink",
  SourceRelativeUrl: "Documents/ledger-2026.xlsx",
  TargetUserOrGroupName: "tomas@northquay.example",
  UserId: "ines.roche@harbourline.example",
};
const link = { ...shared, Operation: "AnonymousLinkCreated", TargetUserOrGroupName: undefined };

export const tests = [
  new RuleTest({
    name: "a document is shared with an outsider",
    expectedResult: true,
    log: shared,
    expectedTitle:
      "Microsoft 365 document [Documents/ledger-2026.xlsx] shared outside by [ines.roche@harbourline.example]",
    expectedAlertContext: {
      operation: "AddedToSecureLink",
      organization_id: "",
      client_ip: "",
      extended_properties: [],
      modified_properties: [],
      application: "",
      actor: [],
    },
  }),
  new RuleTest({
    name: "an anonymous link is made by nobody known",
    expectedResult: true,
    log: { ...link, UserId: undefined },
    expectedTitle: "Microsoft 365 document [Documents/ledger-2026.xlsx] shared outside by an unknown user",
  }),
  new RuleTest({
    name: "the link is to a folder meant for sharing",
    expectedResult: false,
    log: { ...link, SourceRelativeUrl: "External/price-list.pdf" },
  }),
  new RuleTest({
    name: "the folder meant for sharing is further down",
    expectedResult: false,
    log: { ...shared, SourceRelativeUrl: "Sales/External/a/b.pdf" },
  }),
  new RuleTest({
    name: "the other domain is allowed",
    expectedResult: false,
    log: { ...shared, TargetUserOrGroupName: "kim@AllowedDomain.com" },
  }),
  new RuleTest({
    name: "the other user is allowed",
    expectedResult: false,
    log: { ...shared, TargetUserOrGroupName: "Exception@outsider.com" },
  }),
  new RuleTest({
    name: "the target is a group",
    expectedResult: false,
    log: { ...shared, TargetUserOrGroupName: "SharingLinks.7c20" },
  }),
  new RuleTest({
    name: "the target only contains an address",
    expectedResult: false,
    log: { ...shared, TargetUserOrGroupName: "to tomas@northquay.example" },
  }),
  new RuleTest({
    name: "the document is not named",
    expectedResult: false,
    log: { ...link, SourceRelativeUrl: undefined },
  }),
  new RuleTest({ name: "a document is read", expectedResult: false, log: { ...shared, Operation: "FileAccessed" } }),
];

export { Microsoft365ExternalDocumentSharing as rule };
