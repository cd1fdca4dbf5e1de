import type { Alert } from "@pypanther/engine";
import { renderAlertPage } from "./render-alert-page";
import type { PageItem } from "./page-input";

/** The page of one run: its alerts by rule. `lead` says in lines what was run over what. */
export function renderRunPage(
  alerts: readonly Alert[],
  { lead, nameOf }: { readonly lead: readonly string[]; readonly nameOf: (ruleId: string) => string },
): string {
  const byRule = new Map<string, PageItem[]>();
  for (const alert of alerts) {
    const item: PageItem = { kind: "alert", alert, fields: [] };
    const items = byRule.get(alert.ruleId);
    if (items) items.push(item);
    else byRule.set(alert.ruleId, [item]);
  }
  return renderAlertPage({
    heading: "Alerts",
    lead,
    isComparison: false,
    rules: [...byRule].map(([id, items]) => ({ id, name: nameOf(id), remarks: [], items })),
  });
}
