import { RuleTest } from "@pypanther/core";
import { AzureAuditInviteExternalUsers } from "../src/azure-audit-invite-external-users";
import { change, changeContext } from "./entra";

const invitation = (address: string) =>
  change("Invite external user", {
    additionalDetails: [
      { key: "oid", value: "9e41" },
      { key: "invitedUserEmailAddress", value: address },
    ],
    targetResources: [{ id: "g-3", displayName: "Tomas", type: "User" }],
  });
const foreign = invitation("tomas@northquay.example");

export const tests = [
  new RuleTest({
    name: "a guest of another organisation is invited",
    expectedResult: true,
    log: foreign,
    expectedTitle: "[noor.haddad@harbourline.example] invited [tomas@northquay.example] from outside",
    expectedAlertContext: {
      ...changeContext,
      operationName: "Invite external user",
      target_id: "g-3",
      target_name: "Tomas",
    },
  }),
  new RuleTest({
    name: "the invitation does not say who is invited",
    expectedResult: true,
    log: change("Invite external user", {}),
  }),
  new RuleTest({ name: "a colleague is invited", expectedResult: false, log: invitation("tomas@harbourline.example") }),
  new RuleTest({
    name: "the record names no inviter",
    expectedResult: false,
    log: { ...foreign, properties: { result: "success" } },
  }),
  new RuleTest({
    name: "the invitation fails",
    expectedResult: false,
    log: { ...foreign, properties: { result: "failure" } },
  }),
  new RuleTest({ name: "another operation", expectedResult: false, log: { ...foreign, operationName: "Add user" } }),
];

export { AzureAuditInviteExternalUsers as rule };
