import type { PageItem } from "../../shared/alert-page/page-input";
import { renderAlertPage } from "../../shared/alert-page/render-alert-page";
import type { Comparison } from "../compare/compare-runs";
import type { AlertDifference } from "../compare/match-alerts";
import { leadOf, outcomeOf, remarksOf, type Versions } from "./remarks";
import { changeTexts } from "./change-texts";

/** Values are cut to so many characters. */
const MAX_VALUE = 600;

function itemOf(difference: AlertDifference): PageItem {
  const { kind, alert } = difference;
  const changed = kind === "changed" ? difference.fields : [];
  const fields = changed.map((change) => ({ field: change.field, ...changeTexts(change, MAX_VALUE) }));
  return { kind, alert, fields };
}

/** A comparison as an HTML page that needs nothing else. */
export function renderPage(comparison: Comparison, versions: Versions): string {
  return renderAlertPage({
    heading: "Backtest",
    lead: [...leadOf(comparison, versions), `${outcomeOf(comparison)}.`],
    isComparison: true,
    rules: comparison.rules.map((rule) => ({
      id: rule.id,
      name: rule.name,
      remarks: remarksOf(rule),
      items: rule.alerts.map(itemOf),
    })),
  });
}
