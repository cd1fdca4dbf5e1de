import type { PantherEvent } from "@pypanther/core";

/** The accounts that our own automation signs in with. */
const automationAccounts = ["svc-deploy", "svc-backup", "northwind-ci[bot]"];

/** Whether our own automation did it; a filter for rules that should leave it alone. */
export function isAutomation(event: PantherEvent): boolean {
  const actors = [
    event.string("actor"),
    event.string("actor", "user", "name"),
    event.string("userIdentity", "userName"),
  ];
  return actors.some((actor) => automationAccounts.includes(actor));
}
